using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Input;

/// <summary>Turns CloudFormation properties into the form of RegisterTaskDefinition: names by the schema, intrinsic functions into tokens.</summary>
internal sealed class CloudFormation(TokenNames tokens, Action<JsonPosition, string, string> note)
{
    private const string ResourceType = "AWS::ECS::TaskDefinition";

    /// <summary>The task definitions of a template, by their logical ids; null where the JSON is no template.</summary>
    public static IEnumerable<(string Id, JsonNode.Map Properties)>? Find(JsonNode.Map json)
    {
        if (json["Resources"] is not JsonNode.Map resources)
            return null;
        return resources.Members
            .Where(m => m.Value is JsonNode.Map resource && resource["Type"] is JsonNode.Text { Value: ResourceType })
            .Select(m => (m.Name, ((JsonNode.Map)m.Value)["Properties"] as JsonNode.Map ?? new JsonNode.Map(m.Value.Position, [])));
    }

    /// <summary>Whether these are the properties of a task definition as CloudFormation writes them.</summary>
    public static bool IsProperties(JsonNode.Map json) => json["ContainerDefinitions"] is not null;

    public JsonNode.Map Convert(JsonNode.Map properties) => Structure(properties, Ecs.TaskDefinition.Shape, "");

    private JsonNode.Map Structure(JsonNode.Map json, Structure shape, string path)
    {
        var members = new List<JsonMember>();
        foreach (var member in json.Members)
        {
            // CloudFormation capitalises as it likes: EFSVolumeConfiguration, FilesystemId, IAM.
            var known = shape.Members.FirstOrDefault(m => string.Equals(m.Name, member.Name, StringComparison.OrdinalIgnoreCase));
            var name = known?.Name ?? char.ToLowerInvariant(member.Name[0]) + member.Name[1..];
            members.Add(new JsonMember(name, member.Position, Value(member.Value, known?.Type, path + "/" + name)));
        }

        return new JsonNode.Map(json.Position, members);
    }

    private JsonNode Value(JsonNode node, EcsType? type, string path)
    {
        if (Intrinsic(node, path) is { } token)
            return token;
        return (node, type?.Kind) switch
        {
            (JsonNode.Map map, EcsKind.Structure) => Structure(map, type!.Structure!, path),
            (JsonNode.Items items, EcsKind.List) => new JsonNode.Items(items.Position, items.Values.Select((v, i) => Value(v, type!.Element, path + "/" + i)).ToList()),
            (JsonNode.Map map, _) => new JsonNode.Map(
                map.Position,
                map.Members.Select(m => m with { Value = Value(m.Value, null, path + "/" + m.Name) }).ToList()),
            (JsonNode.Items items, _) => new JsonNode.Items(items.Position, items.Values.Select(v => Value(v, null, path)).ToList()),
            _ => node,
        };
    }

    private JsonNode.Placeholder? Intrinsic(JsonNode node, string path)
    {
        if (node is not JsonNode.Map { Members: [var only] } || !(only.Name == "Ref" || only.Name.StartsWith("Fn::", StringComparison.Ordinal)))
            return null;
        var text = Text(node, path);
        note(node.Position, path, only.Name + " became \"" + text + "\".");
        return new JsonNode.Placeholder(node.Position, text);
    }

    private string Text(JsonNode node, string path)
    {
        switch (node)
        {
            case JsonNode.Text text:
                return InputTokens.Escape(text.Value, []);
            case JsonNode.Number number:
                return number.Literal;
            case JsonNode.Map { Members: [{ Name: "Ref", Value: JsonNode.Text reference }] }:
                return Reference(reference.Value);
            case JsonNode.Map { Members: [{ Name: "Fn::GetAtt", Value: JsonNode.Items { Values: [JsonNode.Text resource, JsonNode.Text attribute] } }] }:
                return tokens.TokenOf(resource.Value + " " + attribute.Value);
            case JsonNode.Map { Members: [{ Name: "Fn::GetAtt", Value: JsonNode.Text attribute }] }:
                return tokens.TokenOf(attribute.Value);
            case JsonNode.Map { Members: [{ Name: "Fn::Sub", Value: JsonNode.Text template }] }:
                return Substitute(template.Value);
            case JsonNode.Map { Members: [{ Name: "Fn::Sub", Value: JsonNode.Items { Values: [JsonNode.Text template, ..] } }] }:
                return Substitute(template.Value);
            case JsonNode.Map { Members: [{ Name: "Fn::Join", Value: JsonNode.Items { Values: [JsonNode.Text separator, JsonNode.Items parts] } }] }:
                return string.Join(InputTokens.Escape(separator.Value, []), parts.Values.Select(p => Text(p, path)));
            default:
                return tokens.TokenOf(path[(path.LastIndexOf('/') + 1)..]);
        }
    }

    private string Reference(string name) => name switch
    {
        "AWS::Region" => "{Region}",
        "AWS::AccountId" => "{AccountId}",
        _ => tokens.TokenOf(name),
    };

    private string Substitute(string template)
    {
        var output = new StringBuilder();
        var at = 0;
        while (true)
        {
            var start = template.IndexOf("${", at, StringComparison.Ordinal);
            var end = start < 0 ? -1 : template.IndexOf('}', start);
            if (end < 0)
                return output.Append(InputTokens.Escape(template[at..], [])).ToString();
            output.Append(InputTokens.Escape(template[at..start], []));
            var name = template[(start + 2)..end];
            output.Append(name.StartsWith('!') ? "${" + name[1..] + "}" : Reference(name));
            at = end + 1;
        }
    }
}
