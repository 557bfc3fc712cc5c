using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Amazon.Runtime;

namespace Amazon.ECS.Internal;

/// <summary>JSON to structures. Members that the structure doesn't have are passed over: a service may be newer than the SDK.</summary>
internal static class ShapeReader
{
    public static object Read(JsonElement json, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return json.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
            JsonValueKind.Number when type == typeof(DateTime) => DateTime.UnixEpoch.AddSeconds(json.GetDouble()),
            JsonValueKind.Number => json.GetInt32(),
            JsonValueKind.String when type == typeof(string) => json.GetString(),
            JsonValueKind.String => Constant(json.GetString(), type),
            JsonValueKind.Array => List(json, type),
            _ when type == typeof(Dictionary<string, string>) => json.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString(), StringComparer.Ordinal),
            _ => Structure(json, type),
        };
    }

    private static object Constant(string value, Type type) =>
        type.IsSubclassOf(typeof(ConstantClass))
            ? type.GetMethod("FindValue", [typeof(string)]).Invoke(null, [value])
            : throw new AmazonClientException($"The service sent the text '{value}' where {type.Name} was expected.");

    private static IList List(JsonElement json, Type type)
    {
        var list = (IList)Activator.CreateInstance(type);
        foreach (var item in json.EnumerateArray())
        {
            list.Add(Read(item, type.GenericTypeArguments[0]));
        }

        return list;
    }

    private static object Structure(JsonElement json, Type type)
    {
        var structure = Activator.CreateInstance(type);
        foreach (var member in ShapeMember.Of(type))
        {
            if (json.TryGetProperty(member.WireName, out var value) && Read(value, member.Type) is { } read)
            {
                member.SetOn(structure, read);
            }
        }

        return structure;
    }
}
