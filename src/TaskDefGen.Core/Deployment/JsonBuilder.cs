using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Deployment;

/// <summary>An object of JSON, member by member. What is null or empty is left out.</summary>
internal sealed class JsonBuilder
{
    private readonly List<JsonMember> _members = [];

    public JsonBuilder Add(string name, JsonNode? value)
    {
        if (value is not null and not JsonNode.Items { Values.Count: 0 } and not JsonNode.Map { Members.Count: 0 })
            _members.Add(new JsonMember(name, default, value));
        return this;
    }

    public JsonBuilder Add(string name, string? value) => Add(name, value is null ? null : Text(value));

    public JsonBuilder Add(string name, bool? value) => Add(name, value is { } flag ? new JsonNode.Flag(default, flag) : null);

    public JsonBuilder Add(string name, EcsValue? value) => Add(name, value is null ? null : Node(value));

    public JsonBuilder Add(string name, JsonBuilder value) => Add(name, value.Build());

    /// <summary>A member of the model, by its own name.</summary>
    public JsonBuilder Add(EcsObject source, Member member) => Add(member.Name, source[member]);

    /// <summary>Members of the model, by their own names.</summary>
    public JsonBuilder Add(EcsObject source, params Member[] members)
    {
        foreach (var member in members)
            Add(source, member);
        return this;
    }

    public JsonNode.Map Build() => new(default, _members);

    public static JsonNode Text(string text) => new JsonNode.Text(default, text);

    public static JsonNode Items(IEnumerable<JsonNode> values) => new JsonNode.Items(default, [.. values]);

    public static JsonNode Texts(IEnumerable<string> values) => Items(values.Select(Text));

    /// <summary>A value of the model as JSON; what is empty in it is left out.</summary>
    public static JsonNode Node(EcsValue value) => value switch
    {
        TextValue text => Text(text.Text),
        BooleanValue flag => new JsonNode.Flag(default, flag.Flag),
        RawValue raw => raw.Node,
        EcsList list => Items(list.Select(Node)),
        EcsMap map => map.Entries.Aggregate(new JsonBuilder(), (o, entry) => o.Add(entry.Key, entry.Value)).Build(),
        EcsObject nested => nested.Extras.Aggregate(
            nested.Values.Aggregate(new JsonBuilder(), (o, entry) => o.Add(entry.Key.Name, entry.Value)), (o, extra) => o.Add(extra.Key, extra.Value.Node)).Build(),
        _ => new JsonNode.Number(default, value.ToString()!),
    };
}
