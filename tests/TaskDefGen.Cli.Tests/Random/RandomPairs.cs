using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace TaskDefGen.Cli.Tests.Random;

/// <summary>The same definition in two environments: alike but for some edits, or not alike at all.</summary>
internal static class RandomPairs
{
    private static readonly string[] Families = ["myproject-user-service-", "my-project-api-", "app-", "app"];

    public static Gen<(string Left, string Right)> Any { get; } =
        from left in RandomDefinitions.Plain
        from other in RandomDefinitions.Plain
        from isOther in Gen.Frequency((8, Gen.Constant(false)), (1, Gen.Constant(true)))
        from edits in Gen.Choose(0, int.MaxValue).ListOf(4)
        from family in Gen.Elements(Families)
        from follows in Gen.Elements(true, true, false)
        select (
            Named(JsonNode.Parse(left.Input)!.AsObject(), follows ? family + "stg" : family),
            Named(isOther ? JsonNode.Parse(other.Input)!.AsObject() : Edited(left.Input, other.Input, edits), follows ? family + "prod" : family));

    private static string Named(JsonObject definition, string family)
    {
        definition["family"] = family;
        return definition.ToJsonString();
    }

    private static JsonObject Edited(string json, string other, IEnumerable<int> edits)
    {
        var definition = JsonNode.Parse(json)!.AsObject();
        foreach (var edit in edits)
        {
            var places = Places(definition).ToList();
            if (places.Count > 0)
                Edit(places[edit % places.Count], JsonNode.Parse(other)!.AsObject(), edit / places.Count);
        }

        return definition;
    }

    /// <summary>All objects and lists, the outer ones first.</summary>
    private static IEnumerable<JsonNode> Places(JsonNode node) => node switch
    {
        JsonObject map => map.Select(m => m.Value).OfType<JsonNode>().SelectMany(Places).Prepend(map),
        JsonArray items => items.OfType<JsonNode>().SelectMany(Places).Prepend(items),
        _ => [],
    };

    private static void Edit(JsonNode place, JsonObject other, int choice)
    {
        switch (place)
        {
            case JsonArray { Count: > 0 } items when choice % 4 == 0:
                items.RemoveAt(choice / 4 % items.Count);
                break;
            case JsonArray { Count: > 1 } items when choice % 4 == 1:
                var first = items[0]!;
                items.RemoveAt(0);
                items.Add(first);
                break;
            case JsonArray { Count: > 0 } items when choice % 4 == 2:
                items.Insert(choice / 4 % items.Count, items[0]!.DeepClone());
                break;
            case JsonArray items when items.GetPath() == "$.containerDefinitions" && other["containerDefinitions"] is JsonArray { Count: > 0 } others:
                items.Insert(choice / 4 % (items.Count + 1), others[0]!.DeepClone());
                break;
            case JsonObject { Count: > 0 } map when choice % 4 < 2:
                map.Remove(map.ElementAt(choice / 4 % map.Count).Key);
                break;
            case JsonObject map:
                foreach (var (name, value) in map.ToList())
                {
                    if (value is JsonValue text && text.TryGetValue<string>(out var old))
                        map[name] = choice % 4 == 2 ? old + "-prod" : "{Environment}";
                    else if (other[name] is { } different && value?.GetValueKind() == different.GetValueKind())
                        map[name] = different.DeepClone();
                }

                break;
        }
    }
}
