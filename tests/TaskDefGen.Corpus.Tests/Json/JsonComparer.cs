using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TaskDefGen.Corpus.Tests.Json;

/// <summary>Compares JSON documents member by member; the order of members means nothing, that of list items does.</summary>
internal static class JsonComparer
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<JsonDifference> Compare(JsonNode? expected, JsonNode? actual)
    {
        var differences = new List<JsonDifference>();
        Compare("", expected, actual, differences);
        return differences;
    }

    public static void AssertEqual(JsonNode? expected, JsonNode? actual)
    {
        var differences = Compare(expected, actual);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    /// <summary>The document without nulls, empty lists and empty maps: what ECS takes them to say is nothing, and we write nothing for it.</summary>
    public static JsonNode WithoutEmpty(JsonNode node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(m => !IsEmpty(m.Value)).Select(m => KeyValuePair.Create(m.Key, (JsonNode?)WithoutEmpty(m.Value!)))),
        JsonArray items => new JsonArray([.. items.Where(i => !IsEmpty(i)).Select(i => WithoutEmpty(i!))]),
        _ => node.DeepClone(),
    };

    private static bool IsEmpty(JsonNode? node) => node is null or JsonArray { Count: 0 } or JsonObject { Count: 0 };

    private static void Compare(string pointer, JsonNode? expected, JsonNode? actual, List<JsonDifference> differences)
    {
        switch (expected, actual)
        {
            case (JsonObject left, JsonObject right):
                foreach (var name in left.Select(m => m.Key).Union(right.Select(m => m.Key), StringComparer.Ordinal))
                    CompareMember(pointer + "/" + Escape(name), left.TryGetPropertyValue(name, out var l), l, right.TryGetPropertyValue(name, out var r), r, differences);
                break;
            case (JsonArray left, JsonArray right):
                for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
                    CompareMember(pointer + "/" + i, i < left.Count, left.ElementAtOrDefault(i), i < right.Count, right.ElementAtOrDefault(i), differences);
                break;
            default:
                if (Text(expected) != Text(actual))
                    differences.Add(new JsonDifference(pointer, Text(expected), Text(actual)));
                break;
        }
    }

    private static void CompareMember(string pointer, bool isExpected, JsonNode? expected, bool isActual, JsonNode? actual, List<JsonDifference> differences)
    {
        if (isExpected && isActual)
            Compare(pointer, expected, actual, differences);
        else
            differences.Add(new JsonDifference(pointer, isExpected ? Text(expected) : null, isActual ? Text(actual) : null));
    }

    private static string Text(JsonNode? node) => node?.ToJsonString(Compact) ?? "null";

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
