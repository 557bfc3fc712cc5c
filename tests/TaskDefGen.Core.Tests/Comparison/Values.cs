using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TaskDefGen.Core.Tests.Comparison;

/// <summary>A single value of a definition, which can be made another.</summary>
/// <param name="Path">The members on the way to it.</param>
/// <param name="Change">Makes it one that ECS tells from it.</param>
internal sealed record Values(string Path, Action Change)
{
    public static IEnumerable<Values> Of(JsonNode node, string path = "")
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                {
                    if (path.Length == 0 && name is "revision" or "status" or "requiresAttributes" or "compatibilities")
                        continue;
                    var at = path.Length > 0 ? path + "." + name : name;
                    if (value is JsonValue scalar)
                        yield return new Values(at, () => members[name] = Other(scalar));
                    foreach (var inner in value is null or JsonValue ? [] : Of(value, at))
                        yield return inner;
                }

                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    var place = i;
                    if (items[i] is JsonValue scalar)
                        yield return new Values(path + "[]", () => items[place] = Other(scalar));
                    foreach (var inner in items[i] is null or JsonValue ? [] : Of(items[i]!, path + "[]"))
                        yield return inner;
                }

                break;
        }
    }

    private static JsonNode Other(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.True => false,
        JsonValueKind.False => true,
        JsonValueKind.Number => JsonNode.Parse((value.TryGetValue<long>(out var number) ? (number + 100_003).ToString(CultureInfo.InvariantCulture) : "1"))!,
        _ => value.GetValue<string>() + " and more",
    };
}
