using System;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Cost;

/// <summary>What the tasks of one definition cost on Fargate when they run all month.</summary>
/// <param name="Family">The family of the task definition.</param>
/// <param name="Environment">Its environment; null where it has none.</param>
/// <param name="DesiredCount">How many tasks the service keeps running, at least: null where nobody says.</param>
/// <param name="CpuUnits">Of one task.</param>
/// <param name="MemoryMebibytes">Of one task.</param>
/// <param name="Price">The row that was used.</param>
/// <param name="SpotSavingPercent">How much less Spot costs at best.</param>
public sealed record ServiceCost(
    string Family,
    string? Environment,
    int? DesiredCount,
    int CpuUnits,
    int MemoryMebibytes,
    FargatePrice Price,
    decimal SpotSavingPercent)
{
    private const decimal Unit = 1024;

    /// <summary>How many tasks the sums are for: one where nobody says how many there are.</summary>
    public int Tasks => DesiredCount ?? 1;

    /// <summary>Of all tasks.</summary>
    public decimal Vcpu => Tasks * CpuUnits / Unit;

    /// <summary>Of all tasks.</summary>
    public decimal Gigabytes => Tasks * MemoryMebibytes / Unit;

    /// <summary>All tasks for a month, to the cent.</summary>
    public decimal OnDemand => Cents(Month);

    /// <summary>All tasks for a month on Spot at its best, to the cent.</summary>
    public decimal Spot => Cents(Month * (100 - SpotSavingPercent) / 100);

    /// <summary>How many of the tasks run on Spot; null where no capacity provider strategy puts any there.</summary>
    public decimal? TasksOnSpot { get; init; }

    /// <summary>All tasks for a month, those on Spot at its best, to the cent; null where no strategy mixes them.</summary>
    public decimal? Mixed => TasksOnSpot is { } spot ? Cents(Price.Month(CpuUnits, MemoryMebibytes) * (Tasks - (spot * SpotSavingPercent / 100))) : null;

    private decimal Month => Tasks * Price.Month(CpuUnits, MemoryMebibytes);

    /// <summary>The cost; null where the task runs elsewhere, or its size or the price of its region is not known.</summary>
    public static ServiceCost? Find(EcsObject task, EcsObject? service, string? environment, string? region, FargatePrices prices)
    {
        var strategy = SpotShare.StrategyOf(service);
        if (!EcsWords.RunsOnFargate(task) || service?.Text(ServiceDescription.LaunchType) is not (null or EcsWords.Fargate) || SpotShare.LeavesFargate(strategy))
            return null;
        if (Size(task.Text(Ecs.TaskDefinition.Cpu), SizeText.Cpu) is not { } cpu || Size(task.Text(Ecs.TaskDefinition.Memory), SizeText.Memory) is not { } memory)
            return null;
        var count = (int?)(service?.Integer(ServiceDescription.DesiredCount)
            ?? service?.Object(ServiceDescription.ScalableTarget)?.Integer(ServiceDescription.Scaling.MinCapacity));
        return prices.Find(region, FargatePlatform.Of(task)) is { } price
            ? new ServiceCost(
                task.Text(Ecs.TaskDefinition.Family) ?? "",
                environment,
                count,
                cpu,
                memory,
                price,
                prices.SpotSavingPercent) { TasksOnSpot = SpotShare.Of(strategy, count ?? 1) }
            : null;
    }

    private static int? Size(string? text, Func<string, double?> read) =>
        text is not null && !Placeholder.IsIn(text) && read(text) is > 0 and <= int.MaxValue and var size ? (int)size : null;

    private static decimal Cents(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}
