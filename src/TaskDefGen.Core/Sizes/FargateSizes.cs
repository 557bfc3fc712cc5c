using System.Collections.Generic;
using System.Linq;

namespace TaskDefGen.Core.Sizes;

/// <summary>The task sizes that Fargate runs: the only table of them.</summary>
public static class FargateSizes
{
    /// <summary>By CPU units, ascending.</summary>
    public static IReadOnlyList<FargateSize> All { get; } =
    [
        new(256, [512, 1024, 2048], 0, windows: false, documented: true),
        FargateSize.Range(512, 1024, 4096, 1024, windows: false),
        FargateSize.Range(1024, 2048, 8192, 1024, windows: true),
        FargateSize.Range(2048, 4096, 16384, 1024, windows: true),
        FargateSize.Range(4096, 8192, 30720, 1024, windows: true),
        FargateSize.Range(8192, 16384, 61440, 4096, windows: false),
        FargateSize.Range(16384, 32768, 122880, 8192, windows: false),
        new(32768, [61440, 122880, 249856], 0, windows: false, documented: false),
    ];

    /// <summary>The row of a number of CPU units, or null.</summary>
    public static FargateSize? Find(double cpu) => All.FirstOrDefault(s => s.Cpu == cpu);

    /// <summary>Those that an operating system may have.</summary>
    public static IEnumerable<FargateSize> On(bool windows) => All.Where(s => s.Windows || !windows);

    /// <summary>The smallest row with so many CPU units and so much memory; the largest where none has.</summary>
    public static FargateSize Smallest(double cpu, double memory, bool windows) =>
        On(windows).FirstOrDefault(s => s.Cpu >= cpu && s.Memory[s.Memory.Count - 1] >= memory) ?? On(windows).Last();
}
