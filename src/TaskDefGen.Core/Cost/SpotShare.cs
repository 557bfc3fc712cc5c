using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Cost;

/// <summary>How many of a service's tasks its capacity provider strategy puts on Spot.</summary>
public static class SpotShare
{
    private const string Spot = "FARGATE_SPOT";

    /// <summary>The strategy that holds for the service: its own, or that of its cluster; none where it names a launch type.</summary>
    public static IReadOnlyList<EcsObject> StrategyOf(EcsObject? service)
    {
        if (service is null || service.Has(ServiceDescription.LaunchType))
            return [];
        var own = service.Objects(ServiceDescription.CapacityProviderStrategy).ToList();
        return own.Count > 0
            ? own
            : service.Object(ServiceDescription.ClusterDescription)?.Objects(ServiceDescription.ClusterSettings.DefaultCapacityProviderStrategy).ToList() ?? [];
    }

    /// <summary>Whether it names what is no Fargate: somebody's instances.</summary>
    public static bool LeavesFargate(IReadOnlyList<EcsObject> strategy) => strategy.Any(p => ProviderOf(p) is not (EcsWords.Fargate or Spot));

    /// <summary>The tasks on Spot; null where the strategy has none there. The base goes first, and the rest by the weights.</summary>
    public static decimal? Of(IReadOnlyList<EcsObject> strategy, int tasks)
    {
        if (!strategy.Any(p => ProviderOf(p) == Spot))
            return null;
        decimal left = tasks;
        decimal onSpot = 0;
        foreach (var provider in strategy)
        {
            var part = Math.Min(left, provider.Integer(ServiceDescription.CapacityProviderStrategyItem.Base) ?? 0);
            left -= part;
            onSpot += ProviderOf(provider) == Spot ? part : 0;
        }

        decimal weights = strategy.Sum(WeightOf);
        return weights == 0 ? onSpot : onSpot + (left * strategy.Where(p => ProviderOf(p) == Spot).Sum(WeightOf) / weights);
    }

    private static string? ProviderOf(EcsObject provider) => provider.Text(ServiceDescription.CapacityProviderStrategyItem.CapacityProvider);

    private static long WeightOf(EcsObject provider) => provider.Integer(ServiceDescription.CapacityProviderStrategyItem.Weight) ?? 0;
}
