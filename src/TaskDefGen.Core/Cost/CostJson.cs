using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Core.Cost;

/// <summary>The costs of several definitions as one document.</summary>
public static class CostJson
{
    /// <param name="entries">Each as <see cref="Entry"/> gives it.</param>
    public static string Write(IEnumerable<string> entries) => CanonicalJson.Write(JsonBuild.Map(
        ("currency", JsonBuild.Text("USD")),
        ("hoursOfMonth", JsonBuild.Number(FargatePrice.HoursOfMonth)),
        ("services", JsonBuild.Items(entries.Select(entry => JsonBuild.Written(entry, depth: 2)))))) + "\n";

    /// <summary>The entry of one definition.</summary>
    public static string Entry(ServiceCost cost) => CanonicalJson.Write(JsonBuild.Map(
        ("family", JsonBuild.Text(cost.Family)),
        ("environment", JsonBuild.Text(cost.Environment)),
        ("region", JsonBuild.Text(cost.Price.Region)),
        ("operatingSystem", JsonBuild.Text(cost.Price.Platform.OperatingSystem)),
        ("architecture", JsonBuild.Text(cost.Price.Platform.Architecture)),
        ("desiredCount", cost.DesiredCount is { } count ? JsonBuild.Number(count) : null),
        ("tasks", JsonBuild.Number(cost.Tasks)),
        ("vcpu", Decimal(cost.Vcpu)),
        ("memoryGigabytes", Decimal(cost.Gigabytes)),
        ("monthOnDemand", Money(cost.OnDemand)),
        ("monthSpotAtBest", Money(cost.Spot)),
        ("monthByStrategyAtBest", cost.Mixed is { } mixed ? Money(mixed) : null),
        ("spotSavingPercent", Decimal(cost.SpotSavingPercent)),
        ("pricesAsOf", JsonBuild.Text(cost.Price.AsOf))));

    private static JsonNode Money(decimal amount) => new JsonNode.Number(default, amount.ToString("0.00", CultureInfo.InvariantCulture));

    private static JsonNode Decimal(decimal number) => new JsonNode.Number(default, number.ToString("0.#########", CultureInfo.InvariantCulture));
}
