using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Core.CloudFormation;

/// <summary>Makes and changes pieces of a template.</summary>
internal static class Cfn
{
    public static JsonNode.Text Text(string value) => new(default, value);

    public static JsonNode.Items Texts(params string[] values) => JsonBuild.Items(values.Select(Text));

    public static JsonNode.Map Ref(string logicalId) => JsonBuild.Map(("Ref", Text(logicalId)));

    public static JsonNode.Map GetAtt(string logicalId, string attribute) => JsonBuild.Map(("Fn::GetAtt", Texts(logicalId, attribute)));

    public static JsonNode.Map Sub(string text) => JsonBuild.Map(("Fn::Sub", Text(text)));

    public static JsonNode.Map Resource(string type, JsonNode.Map properties, params string[] dependsOn) => JsonBuild.Map(
        ("Type", Text(type)),
        ("DependsOn", dependsOn.Length == 0 ? null : Texts(dependsOn)),
        ("Properties", properties));

    /// <summary>The same map with a member set, where it stood or at the end.</summary>
    public static JsonNode.Map With(this JsonNode.Map map, string name, JsonNode value)
    {
        var members = map.Members.ToList();
        var at = members.FindIndex(m => m.Name == name);
        if (at < 0)
            members.Add(new JsonMember(name, default, value));
        else
            members[at] = members[at] with { Value = value };
        return map with { Members = members };
    }

    public static JsonNode.Map Without(this JsonNode.Map map, params string[] names) =>
        map with { Members = map.Members.Where(m => !names.Contains(m.Name, StringComparer.Ordinal)).ToList() };

    public static string? TextOf(this JsonNode.Map map, string name) => (map[name] as JsonNode.Text)?.Value;

    public static IReadOnlyList<JsonNode> ItemsOf(this JsonNode.Map map, string name) => (map[name] as JsonNode.Items)?.Values ?? [];
}
