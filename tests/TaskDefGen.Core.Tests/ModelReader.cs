using System;
using System.Text.Json;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Tests;

/// <summary>Reads a model from JSON by the schema. Strict: what the schema does not know is a mistake of the test.</summary>
internal static class ModelReader
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>A task definition. Every value has an origin of its own, in the order of the text.</summary>
    public static EcsObject Read(string json, Structure? shape = null)
    {
        using var document = JsonDocument.Parse(json, Options);
        var next = 0;
        return ReadObject(document.RootElement, shape ?? Ecs.TaskDefinition.Shape, ref next);
    }

    private static EcsObject ReadObject(JsonElement json, Structure shape, ref int next)
    {
        var result = new EcsObject(shape, new Origin(++next));
        foreach (var property in json.EnumerateObject())
        {
            var member = shape.Find(property.Name) ?? throw new NotSupportedException($"{shape} has no member {property.Name}.");
            if (property.Value.ValueKind == JsonValueKind.Null)
                result.Omit(member, new Origin(++next));
            else
                result.Set(member, ReadValue(property.Value, member.Type, ref next));
        }

        return result;
    }

    private static EcsValue ReadValue(JsonElement json, EcsType type, ref int next)
    {
        // A placeholder where a number is due is kept as it is.
        if (type.Kind is EcsKind.Integer or EcsKind.Number or EcsKind.Boolean && json.ValueKind == JsonValueKind.String)
            return new RawValue(new JsonNode.Text(new JsonPosition(1, 1), json.GetString()!), new Origin(++next));
        switch (type.Kind)
        {
            case EcsKind.Structure:
                return ReadObject(json, type.Structure!, ref next);
            case EcsKind.List:
                var list = new EcsList(new Origin(++next));
                foreach (var item in json.EnumerateArray())
                    list.Add(ReadValue(item, type.Element!, ref next));
                return list;
            case EcsKind.Map:
                var map = new EcsMap(new Origin(++next));
                foreach (var entry in json.EnumerateObject())
                    map.Set(entry.Name, new TextValue(entry.Value.GetString()!, new Origin(++next)));
                return map;
            case EcsKind.Integer:
                return new IntegerValue(json.GetInt64(), new Origin(++next));
            case EcsKind.Number:
                return new NumberValue(json.GetDecimal(), new Origin(++next));
            case EcsKind.Boolean:
                return new BooleanValue(json.GetBoolean(), new Origin(++next));
            default:
                return new TextValue(json.GetString()!, new Origin(++next));
        }
    }
}
