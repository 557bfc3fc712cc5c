using System;
using System.Collections;
using System.Collections.Generic;
using System.Reflection;
using System.Text.Json.Nodes;
using Amazon.ECS;

namespace TaskDefGen.Registration.Tests.Sdk.Surface;

/// <summary>An object of the SDK with every member assigned, and the JSON that it should be: both made from the table.</summary>
internal static class Everything
{
    public static (object Value, JsonObject Json) In(string structure)
    {
        var type = typeof(AmazonECSClient).Assembly.GetType("Amazon.ECS.Model." + structure, throwOnError: true)!;
        var value = Activator.CreateInstance(type)!;
        var json = new JsonObject();
        foreach (var member in SurfaceTable.Structures[structure])
        {
            // A package of an older day lacks members; SurfaceTests say which may.
            if (type.GetProperty(member.Name) is { } property)
            {
                var (memberValue, memberJson) = Of(member.Type, property);
                property.SetValue(value, memberValue);
                json[member.JsonName] = memberJson;
            }
        }

        return (value, json);
    }

    private static (object Value, JsonNode Json) Of(string type, PropertyInfo property) => type switch
    {
        "Dictionary<string, string>" => (new Dictionary<string, string>(StringComparer.Ordinal) { ["Key"] = "value" }, new JsonObject { ["Key"] = "value" }),
        _ when type.StartsWith("List<", StringComparison.Ordinal) => ListOf(type[5..^1], property),
        _ => One(type, property.Name),
    };

    private static (object Value, JsonNode Json) ListOf(string element, PropertyInfo property)
    {
        var list = (IList)Activator.CreateInstance(property.PropertyType)!;
        var (value, json) = One(element, property.Name);
        list.Add(value);
        return (list, new JsonArray(json));
    }

    private static (object Value, JsonNode Json) One(string type, string name)
    {
        switch (type)
        {
            case "string":
                return ("a " + name, "a " + name);
            case "int" or "int?":
                return (7, 7);
            case "bool" or "bool?":
                return (true, true);
            case var _ when SurfaceTable.Enumerations.TryGetValue(type, out var values):
                return (Constant(type, values[0].Wire), values[0].Wire);
            default:
                return In(type);
        }
    }

    private static object Constant(string enumeration, string wire) =>
        typeof(AmazonECSClient).Assembly.GetType("Amazon.ECS." + enumeration, throwOnError: true)!.GetMethod("FindValue", [typeof(string)])!.Invoke(null, [wire])!;
}
