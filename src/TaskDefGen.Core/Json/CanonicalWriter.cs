using System;
using System.Globalization;
using System.Text;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Json;

/// <summary>Writes the canonical form piece by piece, into a buffer that its thread keeps: a generator writes thousands of texts.</summary>
internal sealed class CanonicalWriter
{
    private const int KeptCapacity = 64 * 1024;

    /// <summary>A line end and the indentation behind it, by depth.</summary>
    private static readonly string[] LineStarts = MakeLineStarts(16);

    [ThreadStatic]
    private static CanonicalWriter? _spare;

    private readonly StringBuilder _output = new(16 * 1024);

    /// <summary>One that nobody else on this thread uses.</summary>
    public static CanonicalWriter Rent()
    {
        var writer = _spare ?? new CanonicalWriter();
        _spare = null;
        return writer;
    }

    /// <summary>What was written; the writer is free for the next.</summary>
    public string Finish(string end = "")
    {
        var text = _output.Append(end).ToString();
        if (_output.Capacity <= KeptCapacity)
        {
            _output.Clear();
            _spare = this;
        }

        return text;
    }

    public void Open(char bracket) => _output.Append(bracket);

    public void Close(char bracket, bool any, int depth)
    {
        if (any)
            NewLine(depth);
        _output.Append(bracket);
    }

    /// <summary>Begins a member of an object at this depth; its value comes next.</summary>
    public void Name(string name, ref bool any, int depth)
    {
        NextLine(ref any, depth);
        JsonText.AppendQuoted(_output, name);
        _output.Append(": ");
    }

    public void Text(string text) => JsonText.AppendQuoted(_output, text);

    public void Node(JsonNode node, int depth)
    {
        var any = false;
        switch (node)
        {
            case JsonNode.Map map:
                Open('{');
                foreach (var member in map.Members)
                {
                    Name(member.Name, ref any, depth + 1);
                    Node(member.Value, depth + 1);
                }

                Close('}', any, depth);
                break;
            case JsonNode.Items items:
                Open('[');
                foreach (var value in items.Values)
                {
                    NextLine(ref any, depth + 1);
                    Node(value, depth + 1);
                }

                Close(']', any, depth);
                break;
            case JsonNode.Text text:
                Text(text.Value);
                break;
            case JsonNode.Number number:
                _output.Append(number.Literal);
                break;
            case JsonNode.Flag flag:
                _output.Append(flag.Value ? "true" : "false");
                break;
            case JsonNode.Placeholder placeholder:
                _output.Append(placeholder.Value);
                break;
            default:
                _output.Append("null");
                break;
        }
    }

    public void Value(EcsValue value, int depth)
    {
        switch (value)
        {
            case TextValue text:
                Text(text.Text);
                break;
            case IntegerValue integer:
                _output.Append(integer.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case NumberValue number:
                _output.Append(number.ToString());
                break;
            case BooleanValue boolean:
                _output.Append(boolean.Flag ? "true" : "false");
                break;
            case RawValue raw:
                Node(raw.Node, depth);
                break;
            case EcsObject nested:
                Object(nested, depth);
                break;
            case EcsList list:
                List(list, depth);
                break;
            case EcsMap map:
                Map(map, depth);
                break;
        }
    }

    public void Object(EcsObject value, int depth)
    {
        Open('{');
        var any = false;
        var members = value.Shape.Members;
        for (var i = 0; i < members.Count; i++)
        {
            if (value[members[i]] is { } set && !IsEmpty(set))
            {
                Name(members[i], ref any, depth + 1);
                Value(set, depth + 1);
            }
        }

        for (var i = 0; i < value.Extras.Count; i++)
        {
            Name(value.Extras[i].Key, ref any, depth + 1);
            Node(value.Extras[i].Value.Node, depth + 1);
        }

        Close('}', any, depth);
    }

    private void List(EcsList list, int depth)
    {
        Open('[');
        var any = false;
        for (var i = 0; i < list.Count; i++)
        {
            NextLine(ref any, depth + 1);
            Value(list[i], depth + 1);
        }

        Close(']', any, depth);
    }

    private void Map(EcsMap map, int depth)
    {
        Open('{');
        var any = false;
        for (var i = 0; i < map.Entries.Count; i++)
        {
            Name(map.Entries[i].Key, ref any, depth + 1);
            Text(map.Entries[i].Value.Text);
        }

        Close('}', any, depth);
    }

    private static bool IsEmpty(EcsValue value) => value is EcsList { Count: 0 } or EcsMap { Entries.Count: 0 };

    /// <summary>A name of the schema has nothing to escape.</summary>
    private void Name(Member member, ref bool any, int depth)
    {
        NextLine(ref any, depth);
        _output.Append('"').Append(member.Name).Append("\": ");
    }

    private void NextLine(ref bool any, int depth)
    {
        if (any)
            _output.Append(',');
        any = true;
        NewLine(depth);
    }

    private void NewLine(int depth)
    {
        if (depth < LineStarts.Length)
            _output.Append(LineStarts[depth]);
        else
            _output.Append('\n').Append(' ', depth * 2);
    }

    private static string[] MakeLineStarts(int count)
    {
        var starts = new string[count];
        for (var depth = 0; depth < count; depth++)
            starts[depth] = "\n" + new string(' ', depth * 2);
        return starts;
    }
}
