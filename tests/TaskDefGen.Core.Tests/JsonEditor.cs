using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Tests;

/// <summary>Carries out edits on JSON, so that a test can ask whether they settle what they are offered for.</summary>
internal static class JsonEditor
{
    public static string Apply(string json, Edit edit)
    {
        var root = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!;
        Apply(root, edit);
        return root.ToJsonString();
    }

    private static void Apply(JsonNode root, Edit edit)
    {
        switch (edit)
        {
            case Edit.Set set:
                Find(root, set.Target.Pointer)[set.Member.Name] = Value(set.Value, set.Member.Type);
                break;
            case Edit.Replace replace:
                var text = Find(root, replace.Value.Pointer).GetValue<string>();
                Assert.Equal(text.IndexOf(replace.Old, StringComparison.Ordinal), text.LastIndexOf(replace.Old, StringComparison.Ordinal));
                Find(root, replace.Value.Pointer).ReplaceWith(text.Replace(replace.Old, replace.New, StringComparison.Ordinal));
                break;
            case Edit.ReplaceValue replace:
                Find(root, replace.Value.Pointer).ReplaceWith(Value(replace.New, EcsType.Text));
                break;
            case Edit.Remove remove:
                Remove(Find(root, remove.Value.Pointer));
                break;
            case Edit.Add add:
                Add(Find(root, add.Target.Pointer), add);
                break;
            case Edit.SetEntry entry:
                var owner = Find(root, entry.Target.Pointer);
                (owner[entry.Member.Name] ??= new JsonObject())[entry.Key] = entry.Value;
                break;
            case Edit.AddAwsLogs logs:
                Find(root, logs.Container.Pointer)["logConfiguration"] = new JsonObject
                {
                    ["logDriver"] = "awslogs",
                    ["options"] = new JsonObject { ["awslogs-group"] = logs.Group, ["awslogs-region"] = logs.Region, ["awslogs-stream-prefix"] = logs.StreamPrefix },
                };
                break;
            case Edit.Many many:
                foreach (var part in many.Edits)
                    Apply(root, part);
                break;
            default:
                throw new NotSupportedException("An edit that no test knows: " + edit.GetType().Name);
        }
    }

    private static void Add(JsonNode target, Edit.Add add)
    {
        if (add.Member.Owner != add.Target.Shape)
        {
            // As an attribute does, which makes the structure around what it describes.
            var around = add.Target.Shape.Members.Single(m => m.Type.Structure == add.Member.Owner);
            target = target[around.Name] ??= new JsonObject();
        }

        var values = new JsonObject();
        foreach (var (member, value) in add.Values)
            values[member.Name] = Value(value, member.Type);
        if (add.Member.Type.Kind == EcsKind.Structure)
            target[add.Member.Name] = values;
        else if (target[add.Member.Name] is JsonArray list)
            list.Add((JsonNode)values);
        else
            target[add.Member.Name] = new JsonArray(values);
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonArray list)
            list.Remove(node);
        else
            ((JsonObject)node.Parent!).Remove(node.GetPropertyName());
    }

    private static JsonNode Find(JsonNode root, string pointer)
    {
        var node = root;
        foreach (var segment in pointer.Split('/').Skip(1))
            node = node is JsonArray list ? list[int.Parse(segment, CultureInfo.InvariantCulture)]! : node[segment.Replace("~1", "/", StringComparison.Ordinal)]!;
        return node;
    }

    private static JsonNode Value(object value, EcsType type) => (value, type.Kind) switch
    {
        (string text, EcsKind.Text or EcsKind.Enumeration) => JsonValue.Create(text),
        (int number, EcsKind.Text) => JsonValue.Create(number.ToString(CultureInfo.InvariantCulture)),
        (int number, EcsKind.Integer or EcsKind.Number) => JsonValue.Create(number),
        (bool flag, EcsKind.Boolean) => JsonValue.Create(flag),
        (string[] items, EcsKind.List) => new JsonArray([.. items.Select(i => (JsonNode)JsonValue.Create(i))]),
        _ => throw new NotSupportedException($"{value} can't be written where {type} is due."),
    };
}
