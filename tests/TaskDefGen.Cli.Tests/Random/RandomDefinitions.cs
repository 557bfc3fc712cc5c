using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Tests.Random;

/// <summary>Definitions over the schema: any members with any values, among them what conventions and shorthand recognise.</summary>
internal static class RandomDefinitions
{
    /// <summary>What stands for the placeholders when the result is built.</summary>
    public static (string Name, string Value)[] Parameters { get; } = [("Image1Name", "repo/app:1"), ("Port", "8080"), ("Tag", "v1")];

    internal static readonly (string Text, string Value)[] Placeholders = [("<IMAGE1_NAME>", "repo/app:1"), ("{{tag}}", "v1"), ("${PORT}", "8080")];

    private const string FamilyMember = "\"family\":";

    /// <summary>Words that mean something to the import where they stand.</summary>
    private static readonly Dictionary<Member, string[]> Words = new()
    {
        [Ecs.TaskDefinition.Family] = ["myproject-user-service-prod", "myproject-user-service-stg", "my-project-api-dev", "app", "System", "class", "1-2", ""],
        [Ecs.TaskDefinition.Cpu] = ["256", "0256", "1 vCPU", ".5 vCPU", "-1", "+1", "99999999999999999999"],
        [Ecs.TaskDefinition.Memory] = ["512", "2GB", "512 "],
        [Ecs.ContainerDefinition.Name] = ContainerNames,
        [Ecs.ContainerDependency.ContainerName] = ContainerNames,
        [Ecs.VolumeFrom.SourceContainer] = ContainerNames,
        [Ecs.ProxyConfiguration.ContainerName] = ContainerNames,
        [Ecs.ContainerDefinition.Image] = ["nginx", "123456789012.dkr.ecr.eu-west-1.amazonaws.com/myproject/user-service:1"],
        [Ecs.PortMapping.Name] = ["user-service-tcp", "user-service-udp", "user-service-8080-tcp", "http"],
        [Ecs.Volume.Name] = VolumeNames,
        [Ecs.MountPoint.SourceVolume] = VolumeNames,
        [Ecs.KeyValuePair.Name] = ["A", "B", "a"],
        [Ecs.Secret.Name] = ["A", "B"],
        [Ecs.Tag.Key] = ["Project", "Environment"],
        [Ecs.EnvironmentFile.Type] = ["s3"],
    };

    private static readonly string[] MapKeys =
    [
        "awslogs-group", "awslogs-region", "awslogs-stream-prefix", "awslogs-create-group", "mode", "max-buffer-size", "awslogs-datetime-format", "awslogs-multiline-pattern", "Name", "",
    ];

    private static readonly string[] MapValues = ["/ecs/myproject/user-service/prod", "/ecs/app", "eu-west-1", "ecs", "true", "false", "True", "non-blocking", "25m", ""];

    private static string[] ContainerNames => ["user-service-container", "app", "app", "log_router", "log-router", "envoy", "System", "Container", "class", "TaskDefGen", "Family", "1", "é", ""];

    private static string[] VolumeNames => ["data", "data", "efs", ""];

    /// <summary>Definitions whose texts may be placeholders without quotes.</summary>
    public static Gen<RandomDefinition> WithPlaceholders { get; } = Definition(placeholders: true);

    public static Gen<RandomDefinition> Plain { get; } = Definition(placeholders: false);

    /// <summary>The definition under another family.</summary>
    public static RandomDefinition Named(RandomDefinition definition, string family)
    {
        return new RandomDefinition(Rename(definition.Input), Rename(definition.Expected));

        string Rename(string json)
        {
            var start = json.IndexOf(FamilyMember, StringComparison.Ordinal);
            var value = start + FamilyMember.Length;
            var end = value + 1;
            while (json[end] != '"')
                end += json[end] == '\\' ? 2 : 1;
            return json[..value] + "\"" + family + json[end..];
        }
    }

    /// <summary>Smaller ones: without one member or element each.</summary>
    public static IEnumerable<RandomDefinition> Shrink(RandomDefinition definition)
    {
        if (definition.Input != definition.Expected)
            yield break;
        foreach (var smaller in Without(JsonNode.Parse(definition.Input)!).Where(s => s["family"] is not null))
            yield return new RandomDefinition(smaller.ToJsonString());
    }

    /// <summary>The members of the schema that a definition uses.</summary>
    public static void Cover(JsonNode? json, EcsType type, HashSet<Member> covered)
    {
        if (type.Structure is { } structure && json is JsonObject map)
        {
            foreach (var (name, value) in map)
            {
                if (structure.Find(name) is { } member && value is not null and not JsonArray { Count: 0 } and not JsonObject { Count: 0 })
                {
                    covered.Add(member);
                    Cover(value, member.Type, covered);
                }
            }
        }
        else if (type.Element is { } element && json is JsonArray items)
        {
            foreach (var item in items)
                Cover(item, element, covered);
        }
    }

    private static IEnumerable<JsonNode> Without(JsonNode node)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (name, value) in map)
                {
                    yield return Changed(map, m => m.Remove(name));
                    foreach (var smaller in value is null ? [] : Without(value))
                        yield return Changed(map, m => m[name] = smaller.DeepClone());
                }

                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    var at = i;
                    yield return Changed(items, m => m.RemoveAt(at));
                    foreach (var smaller in items[at] is { } item ? Without(item) : [])
                        yield return Changed(items, m => m[at] = smaller.DeepClone());
                }

                break;
        }
    }

    private static T Changed<T>(T node, Action<T> change)
        where T : JsonNode
    {
        var clone = (T)node.DeepClone();
        change(clone);
        return clone;
    }

    private static Gen<RandomDefinition> Definition(bool placeholders)
    {
        var whole = Structure(Ecs.TaskDefinition.Shape, placeholders, 6);
        var sparse = Structure(Ecs.TaskDefinition.Shape, placeholders, 3);
        var full = Structure(Ecs.TaskDefinition.Shape, placeholders, 10);
        return Gen.Frequency((6, sparse), (3, whole), (1, full));
    }

    // A chance is how many of ten members are there.
    private static Gen<RandomDefinition> Structure(Structure shape, bool placeholders, int chance)
    {
        var members = shape.Members.Select(m => Member(m, placeholders, chance)).ToList();
        var extra = from name in RandomText.Any
                    where shape.Find(name) is null
                    from value in Gen.OneOf(Gen.Elements("1", "1.50", "-0", "1e400", "true", "{\"a\":[1,{\"b\":\"{Region}\"}]}", "[\"{Port}\",2]"), RandomText.Any.SelectMany(RandomText.Quoted))
                    from quoted in RandomText.Quoted(name)
                    select new RandomDefinition(quoted + ":" + value);
        members.Add(Gen.Frequency((30, Gen.Constant(new RandomDefinition(""))), (1, extra)));
        if (shape == Ecs.TaskDefinition.Shape)
        {
            members.Add(Gen.Elements("", "", "\"revision\":3", "\"status\":\"ACTIVE\"", "\"requiresAttributes\":[{\"name\":\"x\"}],\"compatibilities\":[\"EC2\"]")
                .Select(t => new RandomDefinition(t)));
        }

        return from parts in Gen.CollectToArray(members, m => m)
               from order in Gen.Shuffle(Enumerable.Range(0, parts.Length).ToArray())
               let written = order.Select(i => parts[i]).Where(p => p.Input.Length > 0).ToList()
               select new RandomDefinition(
                   "{" + string.Join(",\n", written.Select(p => p.Input)) + "}",
                   "{" + string.Join(",\n", written.Select(p => p.Expected)) + "}");
    }

    private static Gen<RandomDefinition> Member(Member member, bool placeholders, int chance)
    {
        var name = "\"" + member.Name + "\":";
        var written = Value(member, member.Type, placeholders, chance).Select(v => new RandomDefinition(name + v.Input, name + v.Expected));
        if (member == Ecs.TaskDefinition.Family || member == Ecs.TaskDefinition.ContainerDefinitions)
            return written;
        var nothing = member.Type.Kind is EcsKind.List ? new[] { "", "", name + "null", name + "[]" } : ["", "", "", name + "null"];
        return Gen.Frequency((chance, written), (10 - chance, Gen.Elements(nothing).Select(t => new RandomDefinition(t))));
    }

    private static Gen<RandomDefinition> Value(Member member, EcsType type, bool placeholders, int chance) => type.Kind switch
    {
        EcsKind.Integer => Integer(member, placeholders),
        EcsKind.Boolean => Gen.Elements("true", "false").Select(t => new RandomDefinition(t)),
        EcsKind.Enumeration => Gen.Frequency((9, Gen.Elements(type.Enumeration!.Values.Select(v => v.Wire).ToArray()).SelectMany(RandomText.Quoted)), (1, RandomText.Any.SelectMany(RandomText.Quoted)))
            .Select(t => new RandomDefinition(t)),
        EcsKind.Structure => Structure(type.Structure!, placeholders, chance),
        EcsKind.List => List(Value(member, type.Element!, placeholders, chance), chance),
        EcsKind.Map => Map(),
        _ => Text(member, placeholders),
    };

    private static Gen<RandomDefinition> Text(Member member, bool placeholders)
    {
        var any = RandomText.Any;
        var text = (Words.TryGetValue(member, out var words) ? Gen.Frequency((7, Gen.Elements(words)), (3, any)) : any)
            .SelectMany(RandomText.Quoted).Select(t => new RandomDefinition(t));
        return placeholders && member != Ecs.TaskDefinition.Family
            ? Gen.Frequency((40, text), (1, Gen.Elements(Placeholders).Select(p => new RandomDefinition(p.Text, "\"" + p.Value + "\""))))
            : text;
    }

    private static Gen<RandomDefinition> Integer(Member member, bool placeholders)
    {
        var bounds = member.Bounds ?? new Bounds(0, 4096);
        var number = Gen.Frequency((6, Gen.Choose(bounds.Minimum, bounds.Maximum)), (2, Gen.Elements(0, 1, -1, 80, 8080, int.MaxValue, int.MinValue)))
            .Select(n => new RandomDefinition(n.ToString(CultureInfo.InvariantCulture)));
        return placeholders ? Gen.Frequency((40, number), (1, Gen.Constant(new RandomDefinition("${PORT}", "8080")))) : number;
    }

    private static Gen<RandomDefinition> List(Gen<RandomDefinition> element, int chance) =>
        from count in Gen.Choose(chance == 10 ? 1 : 0, 3)
        from items in element.ArrayOf(count)
        select new RandomDefinition("[" + string.Join(",\n", items.Select(i => i.Input)) + "]", "[" + string.Join(",\n", items.Select(i => i.Expected)) + "]");

    private static Gen<RandomDefinition> Map() =>
        from count in Gen.Choose(0, 5)
        from keys in Gen.Frequency((3, Gen.Elements(MapKeys)), (2, RandomText.Any)).ArrayOf(count)
        let distinct = keys.Distinct(StringComparer.Ordinal).ToList()
        from entries in Gen.CollectToArray(distinct, k =>
            from key in RandomText.Quoted(k)
            from value in Gen.Frequency((3, Gen.Elements(MapValues)), (2, RandomText.Any)).SelectMany(RandomText.Quoted)
            select key + ":" + value)
        select new RandomDefinition("{" + string.Join(",", entries) + "}");
}
