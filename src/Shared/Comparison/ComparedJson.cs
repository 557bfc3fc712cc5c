using System.Text;
using TaskDefGen.Core.Json;

#if TASKDEFGEN_CORE
namespace TaskDefGen.Core.Comparison;
#else
namespace TaskDefGen.CompilerServices;
#endif

/// <summary>JSON to values to compare, and back.</summary>
internal static class ComparedJson
{
    /// <summary>Null of <c>null</c>.</summary>
    public static ComparedValue? Read(JsonNode node)
    {
        switch (node)
        {
            case JsonNode.Map map:
                var value = new ComparedObject();
                foreach (var member in map.Members)
                    value.Add(member.Name, Read(member.Value));
                return value;
            case JsonNode.Items items:
                return ComparedValue.ListOf(items.Values, Read);
            case JsonNode.Text text:
                return ComparedScalar.OfText(text.Value);
            case JsonNode.Number number:
                return ComparedScalar.OfNumber(number.Literal);
            case JsonNode.Flag flag:
                return ComparedScalar.OfFlag(flag.Value);
            case JsonNode.Placeholder placeholder:
                return ComparedScalar.OfText(placeholder.Value);
            default:
                return null;
        }
    }

    public static string Write(ComparedValue value)
    {
        var output = new StringBuilder();
        Write(output, value);
        return output.ToString();
    }

    private static void Write(StringBuilder output, ComparedValue value)
    {
        var separator = "";
        switch (value)
        {
            case ComparedObject { Members.Count: 0 }:
                output.Append("{}");
                break;
            case ComparedObject map:
                output.Append("{ ");
                foreach (var member in map.Members)
                {
                    output.Append(separator);
                    separator = ", ";
                    JsonText.AppendQuoted(output, member.Key);
                    output.Append(": ");
                    Write(output, member.Value);
                }

                output.Append(" }");
                break;
            case ComparedList list:
                output.Append('[');
                foreach (var item in list.Items)
                {
                    output.Append(separator);
                    separator = ", ";
                    Write(output, item);
                }

                output.Append(']');
                break;
            case ComparedScalar { Kind: ScalarKind.Text } text:
                JsonText.AppendQuoted(output, text.Text);
                break;
            case ComparedScalar scalar:
                output.Append(scalar.Text);
                break;
        }
    }
}
