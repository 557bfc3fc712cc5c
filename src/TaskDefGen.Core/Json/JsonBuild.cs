using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TaskDefGen.Core.Json;

/// <summary>JSON that is made, not read: it has no places. What is null is left out.</summary>
public static class JsonBuild
{
    public static JsonNode.Map Map(params (string Name, JsonNode? Value)[] members) =>
        new(default, members.Where(m => m.Value is not null).Select(m => new JsonMember(m.Name, default, m.Value!)).ToList());

    public static JsonNode.Items Items(IEnumerable<JsonNode> values) => new(default, values.ToList());

    public static JsonNode.Text? Text(string? text) => text is null ? null : new(default, text);

    public static JsonNode.Number Number(int number) => new(default, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>JSON that is text already, in the canonical form, for a place that many levels deep. No string in it has a line end.</summary>
    public static JsonNode.Placeholder Written(string json, int depth) => new(default, json.Replace("\n", "\n" + new string(' ', depth * 2)));
}
