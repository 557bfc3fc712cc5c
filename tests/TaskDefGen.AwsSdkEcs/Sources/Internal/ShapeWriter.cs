using System.Collections;
using System.Collections.Generic;
using System.Text.Json;
using Amazon.Runtime;

namespace Amazon.ECS.Internal;

/// <summary>Structures to JSON: what is set, and nothing else.</summary>
internal static class ShapeWriter
{
    public static void Write(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case ConstantClass constant:
                writer.WriteStringValue(constant.Value);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case IDictionary<string, string> map:
                WriteMap(writer, map);
                break;
            case IEnumerable list:
                WriteList(writer, list);
                break;
            default:
                WriteStructure(writer, value);
                break;
        }
    }

    private static void WriteStructure(Utf8JsonWriter writer, object structure)
    {
        writer.WriteStartObject();
        foreach (var member in ShapeMember.Of(structure.GetType()))
        {
            if (member.IsSetOn(structure))
            {
                writer.WritePropertyName(member.WireName);
                Write(writer, member.GetFrom(structure));
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter writer, IDictionary<string, string> map)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map)
        {
            writer.WriteString(key, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, IEnumerable list)
    {
        writer.WriteStartArray();
        foreach (var item in list)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }
}
