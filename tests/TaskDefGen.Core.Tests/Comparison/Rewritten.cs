using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace TaskDefGen.Core.Tests.Comparison;

/// <summary>The same definition in other words. What ECS ignores and assumes is said here once more, from its reference and not from our table.</summary>
internal static class Rewritten
{
    /// <summary>Lists in any order, with the members that name their elements; none for plain values.</summary>
    private static readonly Dictionary<string, string[]> Unordered = new(StringComparer.Ordinal)
    {
        ["containerDefinitions"] = ["name"],
        ["containerDefinitions[].environment"] = ["name"],
        ["containerDefinitions[].secrets"] = ["name"],
        ["containerDefinitions[].portMappings"] = ["containerPort", "containerPortRange", "protocol"],
        ["containerDefinitions[].mountPoints"] = ["containerPath"],
        ["containerDefinitions[].dependsOn"] = ["containerName"],
        ["containerDefinitions[].ulimits"] = ["name"],
        ["containerDefinitions[].systemControls"] = ["namespace"],
        ["containerDefinitions[].extraHosts"] = ["hostname"],
        ["containerDefinitions[].resourceRequirements"] = ["type"],
        ["containerDefinitions[].logConfiguration.secretOptions"] = ["name"],
        ["containerDefinitions[].linuxParameters.devices"] = ["hostPath"],
        ["containerDefinitions[].linuxParameters.tmpfs"] = ["containerPath"],
        ["containerDefinitions[].links"] = [],
        ["containerDefinitions[].linuxParameters.capabilities.add"] = [],
        ["containerDefinitions[].linuxParameters.capabilities.drop"] = [],
        ["containerDefinitions[].linuxParameters.devices[].permissions"] = [],
        ["containerDefinitions[].restartPolicy.ignoredExitCodes"] = [],
        ["volumes"] = ["name"],
        ["tags"] = ["key"],
        ["placementConstraints"] = ["expression"],
        ["requiresCompatibilities"] = [],
        ["proxyConfiguration.properties"] = ["name"],
        ["inferenceAccelerators"] = ["deviceName"],
    };

    /// <summary>What ECS assumes, and what is empty.</summary>
    private static readonly (string Owner, string Member, string Value)[] Additions =
    [
        ("", "enableFaultInjection", "false"), ("", "tags", "[]"), ("", "volumes", "[]"), ("", "revision", "7"), ("", "status", "\"ACTIVE\""), ("", "pidMode", "null"),
        ("containerDefinitions[]", "essential", "true"), ("containerDefinitions[]", "cpu", "0"), ("containerDefinitions[]", "environment", "[]"),
        ("containerDefinitions[]", "mountPoints", "[]"), ("containerDefinitions[]", "volumesFrom", "[]"), ("containerDefinitions[]", "portMappings", "[]"),
        ("containerDefinitions[]", "privileged", "false"), ("containerDefinitions[]", "readonlyRootFilesystem", "false"), ("containerDefinitions[]", "user", "null"),
        ("containerDefinitions[]", "dockerLabels", "{}"), ("containerDefinitions[]", "linuxParameters", "{\"devices\":[],\"initProcessEnabled\":false}"),
        ("containerDefinitions[].portMappings[]", "protocol", "\"tcp\""), ("containerDefinitions[].mountPoints[]", "readOnly", "false"),
        ("containerDefinitions[].healthCheck", "interval", "30"), ("containerDefinitions[].healthCheck", "timeout", "5"),
        ("containerDefinitions[].healthCheck", "retries", "3"), ("containerDefinitions[].healthCheck", "startPeriod", "0"),
        ("containerDefinitions[].linuxParameters", "capabilities", "{\"add\":[]}"), ("containerDefinitions[].logConfiguration", "options", "{}"),
        ("volumes[]", "host", "{}"), ("volumes[]", "configuredAtLaunch", "false"), ("volumes[].efsVolumeConfiguration", "rootDirectory", "\"/\""),
        ("volumes[].efsVolumeConfiguration", "transitEncryption", "\"DISABLED\""), ("volumes[].efsVolumeConfiguration", "authorizationConfig", "{\"iam\":\"DISABLED\"}"),
    ];

    private static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["256"] = ".25 vCPU", ["0256"] = "0.25vcpu", ["1 vCPU"] = "1024", [".5 vCPU"] = "512",
    };

    private static readonly Dictionary<string, string> MemorySpellings = new(StringComparer.Ordinal) { ["512"] = ".5GB", ["2GB"] = "2048" };

    public static JsonObject InAnotherOrder(JsonObject definition, Choices choices) => (JsonObject)Map("", definition, (path, node) => node switch
    {
        JsonObject members => new JsonObject(choices.Shuffled(members).Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone()))),
        JsonArray items when Unordered.ContainsKey(path) => new JsonArray([.. choices.Shuffled(items).Select(i => i?.DeepClone())]),
        _ => node,
    });

    public static JsonObject WithMoreWords(JsonObject definition, Choices choices) => (JsonObject)Map("", definition, (path, node) =>
    {
        if (node is JsonObject members)
        {
            foreach (var (_, member, value) in Additions.Where(a => a.Owner == path && !members.ContainsKey(a.Member) && choices.Often))
                members[member] = JsonNode.Parse(value);
        }

        var spellings = path switch { "cpu" => Spellings, "memory" => MemorySpellings, _ => null };
        return spellings is not null && spellings.TryGetValue(node.GetValue<string>(), out var spelling) ? JsonValue.Create(spelling) : node;
    });

    public static JsonObject WithoutRepetition(JsonObject definition) => (JsonObject)Map("", definition, (path, node) =>
        node is JsonArray items && Unordered.TryGetValue(path, out var keys)
            ? new JsonArray([.. items.Where(i => i is not null).DistinctBy(i => keys.Length == 0 ? i!.ToString() : Key(i!.AsObject(), keys), StringComparer.Ordinal).Select(i => i!.DeepClone())])
            : node);

    private static string Key(JsonObject element, string[] keys) =>
        string.Join('/', keys.Select(k => element[k]?.ToString() ?? (k == "protocol" ? "tcp" : null)).Where(k => k is not null));

    private static JsonNode Map(string path, JsonNode node, Func<string, JsonNode, JsonNode> change)
    {
        JsonNode inner = node switch
        {
            JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, m.Value is null ? null : Map(path.Length > 0 ? path + "." + m.Key : m.Key, m.Value, change)))),
            JsonArray items => new JsonArray([.. items.Select(i => i is null ? null : Map(path + "[]", i, change))]),
            _ => node.DeepClone(),
        };
        return change(path, inner);
    }
}
