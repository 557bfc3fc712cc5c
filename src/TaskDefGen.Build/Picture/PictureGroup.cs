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
    public static IReadOnlyList<PictureGroup> Of(IReadOnlyList<CarriedDefinition> definitions, IReadOnlyList<ServiceCost> costs, Preset preset) =>
        definitions
            .GroupBy(definition => definition.About.Class, StringComparer.Ordinal)
            .Select(group => Of(group.OrderBy(Seriousness).ToArray(), costs, preset))
            .OrderBy(group => group.Name, StringComparer.Ordinal)
            .ThenBy(group => group.Class, StringComparer.Ordinal)
            .ToArray();

    /// <summary>dev before prod; what nobody knows keeps its place, behind them.</summary>
    private static int Seriousness(CarriedDefinition definition)
    {
        var conventions = OptionReader.Read(definition.About.Options).Options.Conventions;
        var known = definition.About.Identity.Environment is { } written ? conventions.EnvironmentOf(written) : null;
        var at = known is null ? -1 : conventions.Environments.ToList().IndexOf(known);
        return at < 0 ? int.MaxValue : at;
    }

    private static PictureGroup Of(CarriedDefinition[] definitions, IReadOnlyList<ServiceCost> costs, Preset preset)
    {
        var about = definitions[0].About;
        return new PictureGroup(
            about.Identity.Service ?? (definitions.Length == 1 ? definitions[0].Family : about.Class.Split('.', '+').Last()),
            about.Class,
            definitions,
            definitions.Select(d => costs.FirstOrDefault(c => c.Family == d.Family)).ToArray(),
            PictureDifference.Of(definitions),
            PictureFinding.Of(definitions, preset));
    }
}
