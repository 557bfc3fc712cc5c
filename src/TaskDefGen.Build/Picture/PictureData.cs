using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Cost;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Build.Picture;

/// <summary>What the script of the page reads: a short list at once, and the details of a group when it is shown.</summary>
internal static class PictureData
{
    public static JsonNode List(string project, Preset preset, IEnumerable<string> rows) => JsonBuild.Map(
        ("project", JsonBuild.Text(project)),
        ("preset", JsonBuild.Text(Presets.NameOf(preset))),
        ("groups", JsonBuild.Items(rows.Select(row => JsonBuild.Written(row, depth: 2)))));

    public static JsonNode Row(PictureGroup group) => JsonBuild.Map(
        ("name", JsonBuild.Text(group.Name)),
        ("class", JsonBuild.Text(group.Class)),
        ("families", Texts(group.Definitions.Select(d => d.Family))),
        ("environments", Texts(group.Definitions.Select(d => d.About.Identity.Environment).OfType<string>())),
        ("errors", JsonBuild.Number(group.Findings.Count(f => f.Severity == FindingSeverity.Error))),
        ("warnings", JsonBuild.Number(group.Findings.Count(f => f.Severity == FindingSeverity.Warning))),
        ("infos", JsonBuild.Number(group.Findings.Count(f => f.Severity == FindingSeverity.Info))));

    public static JsonNode Details(PictureGroup group) => JsonBuild.Map(
        ("definitions", JsonBuild.Items(group.Definitions.Select((definition, i) => JsonBuild.Map(
            ("family", JsonBuild.Text(definition.Family)),
            ("environment", JsonBuild.Text(definition.About.Identity.Environment)),
            ("region", JsonBuild.Text(definition.About.Identity.Region)),
            ("file", JsonBuild.Text(definition.File.Path)),
            ("json", JsonBuild.Text(definition.File.Content)),
            ("service", definition.About.Service),
            ("cost", group.Costs[i] is { } cost ? Cost(cost) : null))))),
        ("differences", JsonBuild.Items(group.Differences.Select(difference => JsonBuild.Map(
            ("path", JsonBuild.Text(difference.Path)),
            ("values", JsonBuild.Items(difference.Values.Select(value => JsonBuild.Text(value) ?? (JsonNode)new JsonNode.Null(default)))))))),
        ("findings", JsonBuild.Items(group.Findings.Select(finding => JsonBuild.Map(
            ("rule", JsonBuild.Text(finding.Rule.Id)),
            ("title", JsonBuild.Text(finding.Rule.Title)),
            ("help", JsonBuild.Text(finding.Rule.HelpUri)),
            ("severity", JsonBuild.Text(finding.Severity.ToString().ToLowerInvariant())),
            ("pointer", JsonBuild.Text(finding.Pointer)),
            ("message", JsonBuild.Text(finding.Message)),
            ("where", JsonBuild.Items(finding.Where.Select(JsonBuild.Number))))))));

    private static JsonNode Cost(ServiceCost cost) => JsonBuild.Map(
        ("line", JsonBuild.Text(CostText.Line(cost))),
        ("month", JsonBuild.Text(CostText.Dollars(cost.OnDemand))),
        ("spot", JsonBuild.Text(CostText.Dollars(cost.Spot))),
        ("tasks", JsonBuild.Text(cost.DesiredCount is null ? "per task" : CostText.Count(cost.Tasks))),
        ("size", JsonBuild.Text(CostText.Number(cost.Vcpu) + " vCPU, " + CostText.Number(cost.Gigabytes) + " GB")),
        ("basis", JsonBuild.Text("On demand in " + cost.Price.Region + ", prices of " + cost.Price.AsOf + ". Spot is an estimate: up to "
            + CostText.Number(cost.SpotSavingPercent) + " % less.")));

    private static JsonNode.Items Texts(IEnumerable<string> texts) => JsonBuild.Items(texts.Select(text => JsonBuild.Text(text)!));
}
