namespace TaskDefGen.Core.Cost;

/// <summary>What Fargate asks for Linux on X86 in one region, on demand, in US dollars.</summary>
/// <param name="Region">The region.</param>
/// <param name="VcpuHour">For one vCPU for an hour.</param>
/// <param name="GigabyteHour">For one GB of memory for an hour.</param>
/// <param name="AsOf">The month in which these were the prices.</param>
public sealed record FargatePrice(string Region, decimal VcpuHour, decimal GigabyteHour, string AsOf)
{
    /// <summary>The hours of a month by which AWS calculates.</summary>
    public const int HoursOfMonth = 730;

    /// <summary>What a task that runs all month costs.</summary>
    public decimal Month(int cpuUnits, int memoryMebibytes) =>
        HoursOfMonth * ((VcpuHour * cpuUnits / 1024) + (GigabyteHour * memoryMebibytes / 1024));
}
