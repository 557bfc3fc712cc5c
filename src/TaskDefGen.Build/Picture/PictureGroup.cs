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
    /// <param name="carried">All of one class.</param>
    /// <param name="costs">In the same order.</param>
    public static PictureGroup Of(IReadOnlyList<CarriedDefinition> carried, IReadOnlyList<ServiceCost?> costs, Preset preset)
    {
        var order = Enumerable.Range(0, carried.Count).OrderBy(i => Seriousness(carried[i])).ToArray();
        var definitions = order.Select(i => carried[i]).ToArray();
        var about = definitions[0].About;
        return new PictureGroup(
            about.Identity.Service ?? (definitions.Length == 1 ? definitions[0].Family : about.Class.Split('.', '+').Last()),
            about.Class,
            definitions,
            order.Select(i => costs[i]).ToArray(),
            PictureDifference.Of(definitions),
            PictureFinding.Of(definitions, preset));
    }

    /// <summary>dev before prod; what nobody knows keeps its place, behind them.</summary>
    private static int Seriousness(CarriedDefinition definition)
    {
        var conventions = OptionReader.Read(definition.About.Options).Options.Conventions;
        var known = definition.About.Identity.Environment is { } written ? conventions.EnvironmentOf(written) : null;
        var at = known is null ? -1 : conventions.Environments.ToList().IndexOf(known);
        return at < 0 ? int.MaxValue : at;
    }
}
