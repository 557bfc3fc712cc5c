using System.Globalization;
using System.Text;
using TaskDefGen.Core.Model;

namespace TaskDefGen.Core.Json;

/// <summary>
/// The JSON that <c>aws ecs register-task-definition --cli-input-json</c> takes: members in the order of the ECS model, lists and maps in the
/// declared order, two spaces, LF. The same bytes on every machine and in every culture. What is empty is left out, for ECS refuses some empty
/// lists; an empty string is kept.
/// </summary>
public static class CanonicalJson
{
    public static string Write(EcsObject root)
    {
        var output = new StringBuilder(1024);
        WriteObject(output, root, 0);
        return output.Append('\n').ToString();
    }

    /// <summary>JSON that is no model, in the same form.</summary>
    public static string Write(JsonNode node)
    {
        var output = new StringBuilder();
        WriteNode(output, node, 0);
        return output.ToString();
    }

    /// <summary>A value on its own, without a line end.</summary>
    public static string WriteValue(EcsValue value)
    {
        var output = new StringBuilder();
        WriteValue(output, value, 0);
        return output.ToString();
    }

    private static void WriteNode(StringBuilder output, JsonNode node, int depth)
    {
        var any = false;
        switch (node)
        {
            case JsonNode.Map map:
                output.Append('{');
                foreach (var member in map.Members)
                {
                    NextLine(output, ref any, depth + 1);
                    WriteName(output, member.Name);
                    WriteNode(output, member.Value, depth + 1);
                }

                Close(output, '}', any, depth);
                break;
            case JsonNode.Items items:
                output.Append('[');
                foreach (var value in items.Values)
                {
                    NextLine(output, ref any, depth + 1);
                    WriteNode(output, value, depth + 1);
                }

                Close(output, ']', any, depth);
                break;
            case JsonNode.Text text:
                JsonText.AppendQuoted(output, text.Value);
                break;
            case JsonNode.Number number:
                output.Append(number.Literal);
                break;
            case JsonNode.Flag flag:
                output.Append(flag.Value ? "true" : "false");
                break;
            case JsonNode.Placeholder placeholder:
                output.Append(placeholder.Value);
                break;
            default:
                output.Append("null");
                break;
        }
    }

    private static void WriteValue(StringBuilder output, EcsValue value, int depth)
    {
        switch (value)
        {
            case TextValue text:
                JsonText.AppendQuoted(output, text.Text);
                break;
            case IntegerValue integer:
                output.Append(integer.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case NumberValue number:
                output.Append(number.ToString());
                break;
            case BooleanValue boolean:
                output.Append(boolean.Flag ? "true" : "false");
                break;
            case RawValue raw:
                WriteNode(output, raw.Node, depth);
                break;
            case EcsObject nested:
                WriteObject(output, nested, depth);
                break;
            case EcsList list:
                WriteList(output, list, depth);
                break;
            case EcsMap map:
                WriteMap(output, map, depth);
                break;
        }
    }

    private static void WriteObject(StringBuilder output, EcsObject value, int depth)
    {
        output.Append('{');
        var any = false;
        foreach (var entry in value.Values)
        {
            if (IsEmpty(entry.Value))
                continue;
            NextLine(output, ref any, depth + 1);
            WriteName(output, entry.Key.Name);
            WriteValue(output, entry.Value, depth + 1);
        }

        foreach (var extra in value.Extras)
        {
            NextLine(output, ref any, depth + 1);
            WriteName(output, extra.Key);
            WriteNode(output, extra.Value.Node, depth + 1);
        }

        Close(output, '}', any, depth);
    }

    private static void WriteList(StringBuilder output, EcsList list, int depth)
    {
        output.Append('[');
        var any = false;
        foreach (var item in list)
        {
            NextLine(output, ref any, depth + 1);
            WriteValue(output, item, depth + 1);
        }

        Close(output, ']', any, depth);
    }

    private static void WriteMap(StringBuilder output, EcsMap map, int depth)
    {
        output.Append('{');
        var any = false;
        foreach (var entry in map.Entries)
        {
            NextLine(output, ref any, depth + 1);
            WriteName(output, entry.Key);
            WriteValue(output, entry.Value, depth + 1);
        }

        Close(output, '}', any, depth);
    }

    private static bool IsEmpty(EcsValue value) => value is EcsList { Count: 0 } or EcsMap { Entries.Count: 0 };

    private static void WriteName(StringBuilder output, string name)
    {
        JsonText.AppendQuoted(output, name);
        output.Append(": ");
    }

    private static void NextLine(StringBuilder output, ref bool any, int depth)
    {
        if (any)
            output.Append(',');
        any = true;
        output.Append('\n').Append(' ', depth * 2);
    }

    private static void Close(StringBuilder output, char bracket, bool any, int depth)
    {
        if (any)
            output.Append('\n').Append(' ', depth * 2);
        output.Append(bracket);
    }
}
