using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Build.Picture;
using TaskDefGen.Core.Cost;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Build;

/// <summary>What the derived files hold of one class, as text that goes into them as it is: it depends on nothing but the class and the settings.</summary>
/// <param name="Name">By which the page lists it.</param>
/// <param name="Row">Its entry in the list of the page; empty without a page.</param>
/// <param name="Details">What the page shows of it; empty without a page.</param>
internal sealed record ClassPart(string Class, string Name, string Row, string Details, IReadOnlyList<DefinitionPart> Definitions)
{
    /// <param name="definitions">All of the class.</param>
    /// <param name="hashes">Of the files, by path.</param>
    /// <param name="prices">Null to leave the cost out.</param>
    /// <param name="preset">Null to leave the page out.</param>
    public static ClassPart Of(IReadOnlyList<CarriedDefinition> definitions, IReadOnlyDictionary<string, string> hashes, FargatePrices? prices, Preset? preset)
    {
        var costs = definitions
            .Select(d => prices is null ? null : ServiceCost.Find(d.Task, d.Service, d.About.Identity.Environment, d.About.Identity.Region, prices))
            .ToArray();
        var parts = definitions
            .Select((d, i) => costs[i] is { } cost
                ? new DefinitionPart(d.File.Path, hashes[d.File.Path], CostJson.Entry(cost), cost.Family + ": " + CostText.Line(cost))
                : new DefinitionPart(d.File.Path, hashes[d.File.Path], null, null))
            .ToArray();
        if (preset is not { } shown)
        {
            return new ClassPart(definitions[0].About.Class, "", "", "", parts);
        }

        var group = PictureGroup.Of(definitions, costs, shown);
        return new ClassPart(group.Class, group.Name, CanonicalJson.Write(PictureData.Row(group)), CanonicalJson.Write(PictureData.Details(group)), parts);
    }
}
