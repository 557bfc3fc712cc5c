using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Input;

/// <summary>Turns CloudFormation properties into the form of RegisterTaskDefinition: names by the schema, intrinsic functions into tokens.</summary>
internal sealed class CloudFormation(TokenNames tokens, bool asTemplate, Action<JsonPosition, string, string> note)
{
    private const string ResourceType = "AWS::ECS::TaskDefinition";
    private const string NoValue = "AWS::NoValue";

    private HashSet<string> _declared = [];
    private bool _tells;

    /// <summary>The task definitions of a template, by their logical ids; null where the JSON is no template.</summary>
    public static IEnumerable<(string Id, JsonNode.Map Properties)>? Find(JsonNode.Map json)
    {
        if (IsTaskDefinition(json))
            return [("", PropertiesOf(json))];
        if (json["Resources"] is not JsonNode.Map resources)
            return null;
        return resources.Members
            .Where(m => m.Value is JsonNode.Map resource && IsTaskDefinition(resource))
            .Select(m => (m.Name, PropertiesOf((JsonNode.Map)m.Value)));
    }

    /// <summary>Whether these are the properties of a task definition as CloudFormation writes them.</summary>
    public static bool IsProperties(JsonNode.Map json) => json["ContainerDefinitions"] is not null;

    public JsonNode.Map Convert(JsonNode.Map properties)
    {
        // Once for the names of all tokens: a text may look like one that only a later function makes known.
        Structure(properties, Ecs.TaskDefinition.Shape, "");
        _declared = tokens.Names.ToHashSet(StringComparer.Ordinal);
        _tells = true;
        return Structure(properties, Ecs.TaskDefinition.Shape, "");
    }

    private static bool IsTaskDefinition(JsonNode.Map resource) => resource["Type"] is JsonNode.Text { Value: ResourceType };

    private static JsonNode.Map PropertiesOf(JsonNode.Map resource) => resource["Properties"] as JsonNode.Map ?? new JsonNode.Map(resource.Position, []);

    private JsonNode.Map Structure(JsonNode.Map json, Structure shape, string path)
    {
        var members = new List<JsonMember>();
        var written = new Dictionary<string, JsonMember>(StringComparer.Ordinal);
        foreach (var member in json.Members)
        {
            var known = Find(shape, member.Name);
            var name = known?.Name ?? (member.Name.Length == 0 ? "" : char.ToLowerInvariant(member.Name[0]) + member.Name[1..]);
            if (!written.TryAdd(name, member))
                throw new InputException(member.Position, "\"" + member.Name + "\" and \"" + written[name].Name + "\" are the same member; the first is at " + written[name].Position + ".");
            if (Value(member.Value, known?.Type, path + "/" + name) is { } value)
                members.Add(new JsonMember(name, member.Position, value));
        }

        return new JsonNode.Map(json.Position, members);
    }

    /// <summary>CloudFormation capitalises as it likes (EFSVolumeConfiguration, FilesystemId, IAM), and has one name of its own.</summary>
    private static Member? Find(Structure shape, string name) =>
        shape == Ecs.ProxyConfiguration.Shape && name == "ProxyConfigurationProperties"
            ? Ecs.ProxyConfiguration.Properties
            : shape.Members.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase));

    private JsonNode? Value(JsonNode node, EcsType? type, string path)
    {
        if (FunctionOf(node) is { } function)
            return Function(node, function, type, path);
        return (node, type?.Kind) switch
        {
            (JsonNode.Map map, EcsKind.Structure) => Structure(map, type!.Structure!, path),
            (JsonNode.Map map, _) => map with { Members = Members(map, path).ToList() },
            (JsonNode.Items items, _) => items with { Values = items.Values.Select((v, i) => Value(v, type?.Element, path + "/" + i)).OfType<JsonNode>().ToList() },
            _ => node,
        };
    }

    private IEnumerable<JsonMember> Members(JsonNode.Map map, string path)
    {
        foreach (var member in map.Members)
        {
            if (Value(member.Value, null, path + "/" + member.Name) is { } value)
                yield return member with { Value = value };
        }
    }

    /// <summary>The intrinsic function that a value is, as its name and its argument.</summary>
    private static JsonMember? FunctionOf(JsonNode node) =>
        node is JsonNode.Map { Members: [var only] } && (only.Name == "Ref" || only.Name.StartsWith("Fn::", StringComparison.Ordinal)) ? only : null;

    private JsonNode? Function(JsonNode node, JsonMember function, EcsType? type, string path)
    {
        if (function is { Name: "Ref", Value: JsonNode.Text { Value: NoValue } })
        {
            Tell(node, path, "Ref " + NoValue + ": left out.");
            return null;
        }

        // No token can stand for a structure or a list: of two, one must be chosen.
        if (type?.Kind is EcsKind.Structure or EcsKind.List or EcsKind.Map && function is { Name: "Fn::If", Value: JsonNode.Items { Values: [JsonNode.Text condition, var then, _] } })
        {
            Tell(node, path, "Fn::If: what holds where the condition \"" + condition.Value + "\" does is taken, and the other value is not.");
            return Value(then, type, path);
        }

        var text = Text(node, path);
        Tell(node, path, function.Name + " became \"" + text + "\".");
        return new JsonNode.Placeholder(node.Position, text);
    }

    private string Text(JsonNode node, string path)
    {
        switch (node)
        {
            case JsonNode.Text text:
                return Escape(text.Value);
            case JsonNode.Number number:
                return number.Literal;
            case JsonNode.Flag flag:
                return flag.Value ? "true" : "false";
            case JsonNode.Placeholder placeholder:
                return placeholder.Value;
            case JsonNode.Map { Members: [{ Name: "Ref", Value: JsonNode.Text reference }] }:
                return Reference(reference.Value, node.Position);
            case JsonNode.Map { Members: [{ Name: "Fn::GetAtt", Value: JsonNode.Items { Values: [JsonNode.Text resource, JsonNode.Text attribute] } }] }:
                return Reference(resource.Value + "." + attribute.Value, node.Position);
            case JsonNode.Map { Members: [{ Name: "Fn::GetAtt", Value: JsonNode.Text attribute }] }:
                return Reference(attribute.Value, node.Position);
            case JsonNode.Map { Members: [{ Name: "Fn::Sub", Value: JsonNode.Text template }] }:
                return Substitute(template, null, path);
            case JsonNode.Map { Members: [{ Name: "Fn::Sub", Value: JsonNode.Items { Values: [JsonNode.Text template, JsonNode.Map variables] } }] }:
                return Substitute(template, variables, path);
            case JsonNode.Map { Members: [{ Name: "Fn::Join", Value: JsonNode.Items { Values: [JsonNode.Text separator, JsonNode.Items parts] } }] }:
                return string.Join(Escape(separator.Value), parts.Values.Select(p => Text(p, path)));
            default:
                return tokens.TokenOf(OnOneLine(node), node.Position, after: NameIn(path));
        }
    }

    private string Reference(string name, JsonPosition position) => name switch
    {
        "AWS::Region" => "{Region}",
        "AWS::AccountId" => "{AccountId}",
        _ => tokens.TokenOf("${" + name + "}", position),
    };

    private string Substitute(JsonNode.Text template, JsonNode.Map? variables, string path)
    {
        var text = template.Value;
        var output = new StringBuilder();
        var at = 0;
        while (true)
        {
            var start = text.IndexOf("${", at, StringComparison.Ordinal);
            var end = start < 0 ? -1 : text.IndexOf('}', start);
            if (end < 0)
                return output.Append(Escape(text[at..])).ToString();
            output.Append(Escape(text[at..start]));
            var name = text[(start + 2)..end];
            if (name.StartsWith('!'))
                output.Append("${" + name[1..] + "}");
            else
                output.Append(variables?[name] is { } variable ? Text(variable, path) : Reference(name, template.Position));
            at = end + 1;
        }
    }

    private string Escape(string text) => asTemplate ? InputTokens.Escape(text, _declared) : text;

    private void Tell(JsonNode node, string path, string message)
    {
        if (_tells)
            note(node.Position, path, message);
    }

    private static string OnOneLine(JsonNode node) => string.Join(' ', CanonicalJson.Write(node).Split('\n').Select(l => l.Trim()));

    /// <summary>What a value is called: the last name on its path that is no number.</summary>
    private static string NameIn(string path) => path.Split('/').LastOrDefault(s => s.Length > 0 && !s.All(char.IsAsciiDigit)) ?? "Value";
}
