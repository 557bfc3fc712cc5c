using System;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Cost;

/// <summary>What prices depend on besides the region.</summary>
/// <param name="OperatingSystem">LINUX or WINDOWS; the editions of Windows have one price.</param>
/// <param name="Architecture">X86_64 or ARM64.</param>
public sealed record FargatePlatform(string OperatingSystem, string Architecture)
{
    public const string Linux = "LINUX";

    public const string Windows = "WINDOWS";

    public const string X86 = "X86_64";

    public const string Arm = "ARM64";

    /// <summary>What ECS takes where the task says nothing.</summary>
    public static FargatePlatform Default { get; } = new(Linux, X86);

    public static FargatePlatform Of(EcsObject task)
    {
        var platform = task.Object(Ecs.TaskDefinition.RuntimePlatform);
        var family = platform?.Text(Ecs.RuntimePlatform.OperatingSystemFamily) ?? Linux;
        return new FargatePlatform(
            family.StartsWith(Windows, StringComparison.Ordinal) ? Windows : family,
            platform?.Text(Ecs.RuntimePlatform.CpuArchitecture) ?? X86);
    }
}
