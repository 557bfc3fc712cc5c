using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace TaskDefGen.Cli.Tests.Support;

/// <summary>
/// Compares JSON by the words of the requirement and with a JSON reader that is not ours: member by member, lists in order, after dropping
/// describe-only members, nulls, empty lists and empty maps.
/// </summary>
internal static class SameJson
{
    private static readonly string[] DescribeOnly =
    [
        "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "deregisteredAt", "deleteRequestedAt", "registeredBy",
    ];

    private static readonly string[] Maps = ["dockerLabels", "options", "driverOpts", "labels"];

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static void Assert(string expected, string actual)
    {
        var left = Canonical(expected);
        var right = Canonical(actual);
        if (left == right)
            return;
        var expectedLines = left.Split('\n');
        var actualLines = right.Split('\n');
        Xunit.Assert.Fail("The JSON differs (- expected, + actual).\n"
            + string.Join('\n', expectedLines.Except(actualLines, StringComparer.Ordinal).Select(l => "- " + l).Concat(actualLines.Except(expectedLines, StringComparer.Ordinal).Select(l => "+ " + l))));
    }

    /// <summary>One value on each line, members in alphabetical order.</summary>
    public static string Canonical(string json)
    {
        using var document = JsonDocument.Parse(json.TrimStart('\uFEFF'), Lenient);
        var root = document.RootElement;
        var output = new StringBuilder();
        if (root.TryGetProperty("taskDefinition", out var described))
        {
            var members = described.EnumerateObject().Select(p => (p.Name, p.Value)).ToList();
            if (root.TryGetProperty("tags", out var tags) && members.TrueForAll(m => m.Name != "tags"))
                members.Add(("tags", tags));
            Object(output, "", members, isRoot: true);
        }
        else
        {
            Object(output, "", root.EnumerateObject().Select(p => (p.Name, p.Value)), isRoot: true);
        }

        return output.ToString();
    }

    private static void Object(StringBuilder output, string path, IEnumerable<(string Name, JsonElement Value)> members, bool isRoot = false)
    {
        foreach (var (name, value) in members.OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            if (isRoot && DescribeOnly.Contains(name, StringComparer.Ordinal))
                continue;
            if (value.ValueKind == JsonValueKind.Object && Maps.Contains(name, StringComparer.Ordinal) && value.EnumerateObject().All(m => m.Value.ValueKind == JsonValueKind.Null))
                continue;
            Write(output, path + "/" + name, value);
        }
    }

    private static void Write(StringBuilder output, string path, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray().Where(i => i.ValueKind != JsonValueKind.Null))
                    Write(output, path + "/" + index++, item);
                break;
            case JsonValueKind.Object:
                output.Append(path).Append(" {}\n"); // so that an empty structure is one
                Object(output, path, value.EnumerateObject().Select(p => (p.Name, p.Value)));
                break;
            default:
                output.Append(path).Append(' ').Append(value.GetRawText() is var raw && value.ValueKind == JsonValueKind.String ? JsonSerializer.Serialize(value.GetString()) : raw).Append('\n');
                break;
        }
    }
}
