using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Cost;

/// <summary>Reads a table of prices: ours and a user's, which have the same form.</summary>
public static class PriceTableReader
{
    private const decimal HighestPrice = 1000;

    private static readonly string[] TableMembers = ["spotSavingPercent", "replacesAll", "prices"];

    private static readonly string[] RowMembers = ["region", "operatingSystem", "architecture", "vcpuHour", "gigabyteHour", "asOf"];

    /// <summary>The table in a text, with the rows of another one that it neither has nor replaces.</summary>
    /// <exception cref="PriceTableException">The text is no such table.</exception>
    public static FargatePrices Read(string text, FargatePrices known)
    {
        JsonNode json;
        try
        {
            json = JsonParser.Parse(text);
        }
        catch (JsonSyntaxException exception)
        {
            throw new PriceTableException(exception.Position, exception.Message);
        }

        var table = Map(json, "The table", TableMembers);
        var rows = table["prices"] switch
        {
            JsonNode.Items items => items.Values.Select(Row).ToList(),
            null => throw new PriceTableException(table.Position, "The table has no \"prices\": write \"prices\": [ … ] with an object for each region."),
            var other => throw Wrong(other, "\"prices\"", "an array of objects, one for each region"),
        };
        var replacesAll = table["replacesAll"] switch
        {
            null => false,
            JsonNode.Flag flag => flag.Value,
            var other => throw Wrong(other, "\"replacesAll\"", "true, to forget the prices that TaskDefGen brings, or false"),
        };
        var saving = table["spotSavingPercent"] is { } percent ? Number(percent, "\"spotSavingPercent\"", 0, 100) : known.SpotSavingPercent;
        RefuseTwins(rows);
        var kept = replacesAll ? [] : known.All.Where(k => !rows.Exists(r => Key(r.Price) == Key(k)));
        return new FargatePrices(
            rows.Select(r => r.Price).Concat(kept).OrderBy(p => p.Region, StringComparer.Ordinal).ThenBy(p => Key(p), StringComparer.Ordinal).ToList(),
            saving);
    }

    private static (FargatePrice Price, JsonPosition Position) Row(JsonNode node)
    {
        var row = Map(node, "A price", RowMembers);
        var platform = new FargatePlatform(
            OneOf(row, "operatingSystem", FargatePlatform.Linux, FargatePlatform.Windows),
            OneOf(row, "architecture", FargatePlatform.X86, FargatePlatform.Arm));
        return (new FargatePrice(Region(row), platform, Price(row, "vcpuHour"), Price(row, "gigabyteHour"), AsOf(row)), row.Position);
    }

    private static void RefuseTwins(List<(FargatePrice Price, JsonPosition Position)> rows)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (price, position) in rows)
        {
            if (!seen.Add(Key(price)))
            {
                throw new PriceTableException(
                    position,
                    "There are two prices for " + price.Platform.OperatingSystem + " on " + price.Platform.Architecture + " in " + price.Region + ". Leave one of them.");
            }
        }
    }

    private static string Key(FargatePrice price) =>
        price.Region.ToLowerInvariant() + " " + price.Platform.OperatingSystem + " " + price.Platform.Architecture;

    private static JsonNode.Map Map(JsonNode node, string what, string[] members)
    {
        if (node is not JsonNode.Map map)
            throw Wrong(node, what, "an object with " + MessageText.And(members.Select(m => "\"" + m + "\"")));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in map.Members)
        {
            if (!members.Contains(member.Name, StringComparer.Ordinal))
            {
                var meant = Spelling.Nearest(member.Name, members);
                throw new PriceTableException(
                    member.Position,
                    what + " has no member " + MessageText.Quote(member.Name) + ". " + (meant is null
                        ? "It may have " + MessageText.And(members.Select(m => "\"" + m + "\"")) + "."
                        : "Did you mean \"" + meant + "\"?"));
            }

            if (!seen.Add(member.Name))
                throw new PriceTableException(member.Position, "\"" + member.Name + "\" stands here twice. Leave one of them.");
        }

        return map;
    }

    private static string Region(JsonNode.Map row)
    {
        const string Due = "the name of a region such as \"ap-northeast-2\"";
        var node = Required(row, "region", Due);
        return node is JsonNode.Text { Value: { Length: > 0 } name } && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            ? name
            : throw Wrong(node, "\"region\"", Due);
    }

    private static string OneOf(JsonNode.Map row, string member, string byDefault, string other) => row[member] switch
    {
        null => byDefault,
        JsonNode.Text text when text.Value == byDefault || text.Value == other => text.Value,
        var node => throw Wrong(node, "\"" + member + "\"", "\"" + byDefault + "\" or \"" + other + "\""),
    };

    private static decimal Price(JsonNode.Map row, string member)
    {
        const string Due = "a price in US dollars for an hour such as 0.04656";
        return Number(Required(row, member, Due), "\"" + member + "\"", 0, HighestPrice);
    }

    private static string AsOf(JsonNode.Map row)
    {
        const string Due = "the month or the day of the price such as \"2026-11\" or \"2026-11-20\"";
        var node = Required(row, "asOf", Due);
        return node is JsonNode.Text text
            && DateTime.TryParseExact(text.Value, ["yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? text.Value
            : throw Wrong(node, "\"asOf\"", Due);
    }

    private static JsonNode Required(JsonNode.Map row, string member, string due) =>
        row[member] ?? throw new PriceTableException(row.Position, "A price has no \"" + member + "\": write " + due + ".");

    private static decimal Number(JsonNode node, string what, decimal least, decimal most) =>
        node is JsonNode.Number number
        && decimal.TryParse(number.Literal, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && value >= least && value <= most
            ? value
            : throw Wrong(node, what, FormattableString.Invariant($"a number from {least} to {most}"));

    private static PriceTableException Wrong(JsonNode node, string what, string due) =>
        new(node.Position, what + " is " + due + ", but " + Shown(node) + " stands here.");

    private static string Shown(JsonNode node) => node switch
    {
        JsonNode.Text text => MessageText.Quote(text.Value),
        JsonNode.Number number => number.Literal,
        _ => node.Kind,
    };
}
