using System;

namespace TaskDefGen;

/// <summary>More scratch space for a Fargate task than the 20 GiB that each one has. ECS: <c>ephemeralStorage</c>.</summary>
/// <remarks>
/// Fargate on Linux only, platform version 1.4.0 or newer. Gone when the task stops; what exceeds 20 GiB is billed. On the assembly it
/// holds for every task definition there.
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class EphemeralStorageAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="SizeInGiB"/>.</summary>
    /// <param name="sizeInGiB">The size in GiB, 21 to 200.</param>
    public EphemeralStorageAttribute(int sizeInGiB)
    {
        SizeInGiB = sizeInGiB;
    }

    /// <summary>The size in GiB, 21 to 200. ECS: <c>ephemeralStorage.sizeInGiB</c>.</summary>
    /// <remarks>20, the default, is refused when written.</remarks>
    public int SizeInGiB { get; set; }
}
