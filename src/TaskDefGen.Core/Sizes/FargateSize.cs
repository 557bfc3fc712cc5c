using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TaskDefGen.Core.Sizes;

/// <summary>One row of the Fargate table: CPU units, and the memory that goes with them.</summary>
public sealed class FargateSize
{
    internal FargateSize(int cpu, IReadOnlyList<int> memory, int step, bool windows, bool documented)
    {
        Cpu = cpu;
        Memory = memory;
        Step = step;
        Windows = windows;
        IsInServiceModel = documented;
    }

    /// <summary>CPU units; 1024 are one vCPU.</summary>
    public int Cpu { get; }

    /// <summary>What memory may be, in MiB, ascending.</summary>
    public IReadOnlyList<int> Memory { get; }

    /// <summary>The step between the values, in MiB; zero where they follow no step.</summary>
    public int Step { get; }

    /// <summary>Whether Windows tasks may have this size.</summary>
    public bool Windows { get; }

    /// <summary>Whether the service model names it; the largest one stands in newer copies of the developer guide only.</summary>
    public bool IsInServiceModel { get; }

    /// <summary>As people say it: <c>1 vCPU (1024)</c>.</summary>
    public string CpuText => (Cpu / 1024m).ToString("0.##", CultureInfo.InvariantCulture) + " vCPU (" + Cpu.ToString(CultureInfo.InvariantCulture) + ")";

    /// <summary>The memory as people say it: <c>2048 to 8192 MiB in steps of 1024</c>.</summary>
    public string MemoryText => Step == 0
        ? string.Join(", ", Memory.Take(Memory.Count - 1).Select(Text)) + " or " + Text(Memory[Memory.Count - 1]) + " MiB"
        : Text(Memory[0]) + " to " + Text(Memory[Memory.Count - 1]) + " MiB in steps of " + Text(Step);

    public bool Allows(double memory) => Memory.Any(m => m == memory);

    /// <summary>The smallest memory that is enough; the largest there is where none is.</summary>
    public int NearestMemory(double memory) => Memory.FirstOrDefault(m => m >= memory) is var found && found > 0 ? found : Memory[Memory.Count - 1];

    internal static FargateSize Range(int cpu, int from, int to, int step, bool windows) =>
        new(cpu, Enumerable.Range(0, ((to - from) / step) + 1).Select(i => from + (i * step)).ToList(), step, windows, documented: true);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
