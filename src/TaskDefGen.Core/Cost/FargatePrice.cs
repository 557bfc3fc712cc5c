namespace TaskDefGen.Core.Cost;

/// <summary>What Fargate asks for one platform in one region, on demand, in US dollars.</summary>
/// <param name="Region">The region.</param>
/// <param name="Platform">What the task runs on.</param>
/// <param name="VcpuHour">For one vCPU for an hour.</param>
/// <param name="GigabyteHour">For one GB of memory for an hour.</param>
/// <param name="AsOf">When these were the prices: a month or a day, as ISO 8601 writes it.</param>
public sealed record FargatePrice(string Region, FargatePlatform Platform, decimal VcpuHour, decimal GigabyteHour, string AsOf)
{
    /// <summary>The hours of a month by which AWS calculates.</summary>
    public const int HoursOfMonth = 730;

    /// <summary>What a task that runs all month costs.</summary>
    public decimal Month(int cpuUnits, int memoryMebibytes) =>
        HoursOfMonth * ((VcpuHour * cpuUnits / 1024) + (GigabyteHour * memoryMebibytes / 1024));
}
