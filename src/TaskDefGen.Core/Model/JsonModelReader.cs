using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Comparison;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Model;

/// <summary>
/// Makes a model of JSON by the schema. Nulls, empty lists and empty maps are dropped, texts where a number is due (and the other way round) are
/// converted as deployment tools do, what the schema does not know is kept raw; each of these leaves a note.
/// </summary>
/// <param name="origin">Where all of it counts as written; null to keep the place of each value.</param>
public sealed class JsonModelReader(Origin? origin = null)
{
    private readonly List<ReadNote> _notes = [];
    private readonly List<JsonPosition> _positions = [];

    /// <summary>The members that describe-task-definition adds and register-task-definition refuses.</summary>
    public static IReadOnlyList<string> DescribeOnly => EcsNormalization.DescribeOnly;

    public IReadOnlyList<ReadNote> Notes => _notes;

    /// <summary>How many places were met so far: what is read from here on has origins beyond it.</summary>
    public int Places => _positions.Count;

    /// <summary>Where a value of the model was read.</summary>
    public JsonPosition PositionOf(Origin origin) => origin.IsNone ? new JsonPosition(1, 1) : _positions[origin.Id - 1];

    public EcsObject Read(JsonNode.Map json, Structure shape) => Object(json, shape, "");

    /// <summary>The value of a member; null where there is none to keep, or where it is of another type.</summary>
    public EcsValue? Read(JsonNode json, EcsType type) => Value(json, type, "");

    private EcsObject Object(JsonNode.Map json, Structure shape, string pointer)
    {
        var target = new EcsObject(shape, At(json.Position));
        foreach (var member in json.Members)
        {
            var path = pointer + "/" + member.Name.Replace("~", "~0").Replace("/", "~1");
            if (shape.Find(member.Name) is not { } known)
            {
                Unknown(target, member, path);
                continue;
            }

            if (Drops(member.Value) is { } empty)
                Note(member.Position, path, "\"" + member.Name + "\" is " + empty + ": left out.");
            else if (Value(member.Value, known.Type, path) is { } value and not EcsList { Count: 0 } and not EcsMap { Entries.Count: 0 })
                target.Set(known, value);
        }

        return target;
    }

    private void Unknown(EcsObject target, JsonMember member, string path)
    {
        if (target.Shape == Ecs.TaskDefinition.Shape && DescribeOnly.Contains(member.Name, StringComparer.Ordinal))
        {
            Note(member.Position, path, "\"" + member.Name + "\" describes a registered revision and can't be registered: left out.");
            return;
        }

        var nearest = Spelling.Nearest(member.Name, target.Shape.Members.Select(m => m.Name));
        Note(
            member.Position,
            path,
            "\"" + member.Name + "\" is no member of " + target.Shape.Name + " that this version knows: kept as it is."
            + (nearest is null ? "" : " Did you mean \"" + nearest + "\"?"));
        target.SetExtra(member.Name, new RawValue(member.Value, At(member.Position)));
    }

    private static string? Drops(JsonNode value) => value switch
    {
        JsonNode.Null => "null",
        JsonNode.Items { Values.Count: 0 } => "an empty list",
        _ => null,
    };

    private EcsValue? Value(JsonNode node, EcsType type, string path)
    {
        var at = At(node.Position);
        switch (type.Kind, node)
        {
            case (EcsKind.Text or EcsKind.Enumeration, JsonNode.Text text):
                return new TextValue(text.Value, at);
            case (EcsKind.Text or EcsKind.Enumeration, JsonNode.Placeholder placeholder):
                return new TextValue(placeholder.Value, at);
            case (EcsKind.Text, JsonNode.Number number):
                Note(node.Position, path, "A string is due here: " + number.Literal + " is taken as \"" + number.Literal + "\".");
                return new TextValue(number.Literal, at);
            case (EcsKind.Text, JsonNode.Flag flag):
                var word = flag.Value ? "true" : "false";
                Note(node.Position, path, "A string is due here: " + word + " is taken as \"" + word + "\".");
                return new TextValue(word, at);
            case (EcsKind.Integer, JsonNode.Number number):
                return Integer(number, number.Literal, path);
            case (EcsKind.Integer, JsonNode.Text text) when !Placeholder.IsIn(text.Value):
                Note(node.Position, path, "A whole number is due here: \"" + text.Value + "\" is taken as one.");
                return Integer(node, text.Value, path);
            case (EcsKind.Number, JsonNode.Number number) when decimal.TryParse(number.Literal, NumberStyles.Float, CultureInfo.InvariantCulture, out var value):
                return new NumberValue(value, at);
            case (EcsKind.Boolean, JsonNode.Flag flag):
                return new BooleanValue(flag.Value, at);
            case (EcsKind.Boolean, JsonNode.Text { Value: "true" or "false" or "True" or "False" } text):
                Note(node.Position, path, "true or false is due here: \"" + text.Value + "\" is taken as " + text.Value.ToLowerInvariant() + ".");
                return new BooleanValue(text.Value is "true" or "True", at);
            case (EcsKind.Integer or EcsKind.Number or EcsKind.Boolean, JsonNode.Text or JsonNode.Placeholder):
                if (node is JsonNode.Placeholder || Placeholder.IsIn(((JsonNode.Text)node).Value))
                    return new RawValue(node, at);
                return Wrong(node, type, path);
            case (EcsKind.Structure, JsonNode.Map map):
                return Object(map, type.Structure!, path);
            case (EcsKind.List, JsonNode.Items items):
                return List(items, type.Element!, path);
            case (EcsKind.Map, JsonNode.Map map):
                return Map(map, path);
            default:
                return Wrong(node, type, path);
        }
    }

    private IntegerValue? Integer(JsonNode node, string literal, string path)
    {
        // 5.0 and 1e3 are whole numbers too, and every client takes them as such.
        if (decimal.TryParse(literal, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue)
        {
            return new IntegerValue((long)number, At(node.Position));
        }

        _notes.Add(new ReadNote(true, node.Position, path, "A whole number from -2147483648 to 2147483647 is due here, but " + literal + " is none."));
        return null;
    }

    private EcsList List(JsonNode.Items items, EcsType element, string path)
    {
        var list = new EcsList(At(items.Position));
        for (var i = 0; i < items.Values.Count; i++)
        {
            var at = path + "/" + i.ToString(CultureInfo.InvariantCulture);
            if (items.Values[i] is JsonNode.Null)
                Note(items.Values[i].Position, at, "The element is null: left out.");
            else if (Value(items.Values[i], element, at) is { } value)
                list.Add(value);
        }

        return list;
    }

    private EcsMap? Map(JsonNode.Map json, string path)
    {
        if (json.Members.Count == 0)
        {
            Note(json.Position, path, "The map is empty: left out.");
            return null;
        }

        var map = new EcsMap(At(json.Position));
        foreach (var member in json.Members)
        {
            var at = path + "/" + member.Name.Replace("~", "~0").Replace("/", "~1");
            if (member.Value is JsonNode.Null)
                Note(member.Position, at, "\"" + member.Name + "\" is null: left out.");
            else if (Value(member.Value, EcsType.Text, at) is TextValue text)
                map.Set(member.Name, text);
        }

        return map;
    }

    private EcsValue? Wrong(JsonNode node, EcsType type, string path)
    {
        var due = type.Kind switch
        {
            EcsKind.Text or EcsKind.Enumeration => "A string",
            EcsKind.Integer => "A whole number",
            EcsKind.Number => "A number",
            EcsKind.Boolean => "true or false",
            EcsKind.List => "An array",
            _ => "An object",
        };
        _notes.Add(new ReadNote(true, node.Position, path, due + " is due here, but " + node.Kind + " stands here."));
        return null;
    }

    private void Note(JsonPosition position, string path, string message) => _notes.Add(new ReadNote(false, position, path, message));

    private Origin At(JsonPosition position)
    {
        if (origin is { } given)
            return given;
        _positions.Add(position);
        return new Origin(_positions.Count);
    }
}
