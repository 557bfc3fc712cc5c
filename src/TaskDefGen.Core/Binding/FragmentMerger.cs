using System.Globalization;
using System.Linq;
using System.Text;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Binding;

/// <summary>Merges a raw JSON fragment into the model: typed where the schema knows the place, raw where it doesn't.</summary>
internal sealed class FragmentMerger(BindingScope scope, EcsObject root)
{
    private Origin _origin;

    public void Merge(AttributeFact fact, SourceAnchor anchor)
    {
        _origin = scope.Sources[anchor];
        if (fact["Path"] is FactValue.Null || fact["Json"] is FactValue.Null)
            Report(anchor, "A fragment needs a path and JSON: write [JsonFragment(\"/runtimePlatform\", \"{}\")]; the JSON null takes a member away.");
        if (fact["Path"] is not FactValue.Text path || fact["Json"] is not FactValue.Text json)
            return;
        JsonNode node;
        try
        {
            node = JsonParser.Parse(Expand(json.Value));
        }
        catch (JsonSyntaxException error)
        {
            Report(anchor with { Argument = fact.IndexOf("Json") }, "This is no JSON (line " + error.Position.Line.ToString(CultureInfo.InvariantCulture)
                + ", column " + error.Position.Column.ToString(CultureInfo.InvariantCulture) + "): " + error.Message);
            return;
        }

        if (At(path.Value, node) is { } problem)
            Report(anchor with { Argument = fact.IndexOf("Path") }, problem);
    }

    /// <summary>
    /// Replaces tokens so that JSON stays JSON: inside of a string the value is escaped, outside it stands as it is, and a token that this build
    /// does not resolve stays as text, as it does everywhere else.
    /// </summary>
    private string Expand(string json)
    {
        var output = new StringBuilder(json.Length);
        var copied = 0;
        var isText = false;
        foreach (var token in Token.In(json).Where(t => scope.Tokens.IsKnown(t.Name)))
        {
            for (; copied < token.Start; copied++)
            {
                output.Append(json[copied]);
                if (isText && json[copied] == '\\' && copied + 1 < token.Start)
                    output.Append(json[++copied]);
                else if (json[copied] == '"')
                    isText = !isText;
            }

            var written = json.Substring(token.Start, token.End - token.Start);
            var value = scope.Tokens[token.Name];
            if (isText)
                AppendEscaped(output, value ?? written);
            else if (value is not null)
                output.Append(value);
            else
                JsonText.AppendQuoted(output, written);
            copied = token.End;
        }

        return output.Append(json, copied, json.Length - copied).ToString();
    }

    private static void AppendEscaped(StringBuilder output, string text)
    {
        var quoted = new StringBuilder(text.Length + 2);
        JsonText.AppendQuoted(quoted, text);
        output.Append(quoted.ToString(1, quoted.Length - 2));
    }

    /// <summary>Walks to the place and merges there; what is wrong with the way, or null.</summary>
    private string? At(string pointer, JsonNode node)
    {
        if (pointer.Length == 0)
            return node is JsonNode.Map all ? MergeObject(root, all) : "At the root an object is due, but the fragment is " + node.Kind + ".";
        if (pointer[0] != '/')
            return "A path is a JSON pointer: it starts with '/', as in \"/runtimePlatform\".";
        var segments = pointer.Substring(1).Split('/').Select(s => s.Replace("~1", "/").Replace("~0", "~")).ToArray();
        EcsValue at = root;
        for (var i = 0; i < segments.Length; i++)
        {
            var last = i == segments.Length - 1;
            switch (at)
            {
                case EcsObject target when last:
                    return SetMember(target, segments[i], node);
                case EcsObject target:
                    if (target.Shape.Find(segments[i]) is not { } member)
                        return "\"" + segments[i] + "\" is no member of " + target.Shape.Name + ": merge an object that holds it at the path before it.";
                    at = target[member] ?? Create(target, member);
                    break;
                case EcsList list when last:
                    return SetElement(list, segments[i], node);
                case EcsList list:
                    if (Index(list, segments[i]) is not { } index)
                        return "\"" + segments[i] + "\" is no element of a list of " + list.Count.ToString(CultureInfo.InvariantCulture) + ".";
                    at = list[index];
                    break;
                case EcsMap map when last:
                    return SetEntry(map, segments[i], node);
                default:
                    return "The path leads on behind a value that holds nothing: \"" + segments[i] + "\".";
            }
        }

        return null;
    }

    private EcsValue Create(EcsObject target, Member member)
    {
        EcsValue created = member.Type.Kind switch
        {
            EcsKind.Structure => new EcsObject(member.Type.Structure!, _origin),
            EcsKind.List => new EcsList(_origin),
            EcsKind.Map => new EcsMap(_origin),
            _ => new TextValue("", _origin),
        };
        target.Set(member, created);
        return created;
    }

    private string? MergeObject(EcsObject target, JsonNode.Map map)
    {
        foreach (var member in map.Members)
        {
            if (SetMember(target, member.Name, member.Value) is { } problem)
                return problem;
        }

        return null;
    }

    private string? SetMember(EcsObject target, string name, JsonNode node)
    {
        if (target.Shape.Find(name) is not { } member)
        {
            if (node is JsonNode.Null)
                target.RemoveExtra(name);
            else
                target.SetExtra(name, new RawValue(node, _origin));
            return null;
        }

        switch (node, target[member])
        {
            case (JsonNode.Null, _):
                target.Omit(member);
                return null;
            case (JsonNode.Map merged, EcsObject existing):
                return MergeObject(existing, merged);
            case (JsonNode.Map merged, EcsMap existing):
                foreach (var entry in merged.Members)
                {
                    if (SetEntry(existing, entry.Name, entry.Value) is { } problem)
                        return problem;
                }

                return null;
            default:
                target.Set(member, Typed(node, member.Type));
                return null;
        }
    }

    private string? SetElement(EcsList list, string segment, JsonNode node)
    {
        var element = (list.Parent as EcsObject)?.Values.FirstOrDefault(v => ReferenceEquals(v.Value, list)).Key?.Type.Element;
        if (element is null)
            return "The path leads into a list that is no member.";
        if (segment == "-")
        {
            list.Add(Typed(node, element));
            return null;
        }

        if (Index(list, segment) is not { } index)
            return "\"" + segment + "\" is no element of a list of " + list.Count.ToString(CultureInfo.InvariantCulture) + "; \"-\" adds one.";
        if (node is JsonNode.Null)
            list.RemoveAt(index);
        else if (node is JsonNode.Map map && list[index] is EcsObject existing)
            return MergeObject(existing, map);
        else
            list.Replace(list[index], Typed(node, element));
        return null;
    }

    private string? SetEntry(EcsMap map, string key, JsonNode node)
    {
        switch (node)
        {
            case JsonNode.Null:
                map.Remove(key);
                return null;
            case JsonNode.Text text:
                map.Set(key, new TextValue(text.Value, _origin));
                return null;
            default:
                return "\"" + key + "\" is an entry of a map of strings, but the fragment has " + node.Kind + " there.";
        }
    }

    /// <summary>By the schema where the JSON is the same afterwards, raw where it is not: tomorrow's ECS may take what today's refuses.</summary>
    private EcsValue Typed(JsonNode node, EcsType type)
    {
        var reader = new JsonModelReader(_origin);
        return reader.Read(node, type) is { } value && !reader.Notes.Any(n => n.IsError) && IsSame(node, JsonParser.Parse(CanonicalJson.WriteValue(value)))
            ? value
            : new RawValue(node, _origin);
    }

    private static bool IsSame(JsonNode left, JsonNode right) => (left, right) switch
    {
        (JsonNode.Map a, JsonNode.Map b) => a.Members.Count == b.Members.Count && a.Members.All(m => b[m.Name] is { } other && IsSame(m.Value, other)),
        (JsonNode.Items a, JsonNode.Items b) => a.Values.Count == b.Values.Count && a.Values.Zip(b.Values, IsSame).All(same => same),
        _ => left with { Position = right.Position } == right,
    };

    private static int? Index(EcsList list, string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Count ? index : null;

    private void Report(SourceAnchor anchor, string message) => scope.Report(AuthoringRules.InvalidFragment, anchor, message);
}
