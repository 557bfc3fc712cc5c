using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Cost;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Build.Picture;

/// <summary>A class with all its environments: what the page shows at once.</summary>
/// <param name="Costs">For each definition, in the same order; null where it is not known.</param>
internal sealed record PictureGroup(
    string Name,
    string Class,
    IReadOnlyList<CarriedDefinition> Definitions,
    IReadOnlyList<ServiceCost?> Costs,
    IReadOnlyList<PictureDifference> Differences,
    IReadOnlyList<PictureFinding> Findings)
{
    public static IReadOnlyList<PictureGroup> Of(IReadOnlyList<CarriedDefinition> definitions, IReadOnlyList<ServiceCost> costs, Preset preset)
    {
        var byFamily = costs.GroupBy(cost => cost.Family, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var classes = definitions.GroupBy(definition => definition.About.Class, StringComparer.Ordinal).Select(group => group.OrderBy(Seriousness).ToArray()).ToArray();
        return InParallel.Select(classes, group => Of(group, byFamily, preset))
            .OrderBy(group => group.Name, StringComparer.Ordinal)
            .ThenBy(group => group.Class, StringComparer.Ordinal)
            .ToArray();
    }

    /// <summary>dev before prod; what nobody knows keeps its place, behind them.</summary>
    private static int Seriousness(CarriedDefinition definition)
    {
        var conventions = OptionReader.Read(definition.About.Options).Options.Conventions;
        var known = definition.About.Identity.Environment is { } written ? conventions.EnvironmentOf(written) : null;
        var at = known is null ? -1 : conventions.Environments.ToList().IndexOf(known);
        return at < 0 ? int.MaxValue : at;
    }

    private static PictureGroup Of(CarriedDefinition[] definitions, Dictionary<string, ServiceCost> costs, Preset preset)
    {
        var about = definitions[0].About;
        return new PictureGroup(
            about.Identity.Service ?? (definitions.Length == 1 ? definitions[0].Family : about.Class.Split('.', '+').Last()),
            about.Class,
            definitions,
            definitions.Select(d => costs.TryGetValue(d.Family, out var cost) ? cost : null).ToArray(),
            PictureDifference.Of(definitions),
            PictureFinding.Of(definitions, preset));
    }
}
