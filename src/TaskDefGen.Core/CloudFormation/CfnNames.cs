using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Core.CloudFormation;

/// <summary>
/// Members of an API as CloudFormation calls them: the first letter upper-cased, but for those that it spells in its own way. The keys of
/// maps are the user's, and stay.
/// </summary>
internal static class CfnNames
{
    private static readonly Dictionary<string, string> Own = new(System.StringComparer.Ordinal)
    {
        ["efsVolumeConfiguration"] = "EFSVolumeConfiguration",
        ["efsVolumeConfiguration.fileSystemId"] = "FilesystemId",
        ["authorizationConfig.iam"] = "IAM",
        ["fsxWindowsFileServerVolumeConfiguration"] = "FSxWindowsFileServerVolumeConfiguration",
        ["s3filesVolumeConfiguration"] = "S3FilesVolumeConfiguration",
        ["proxyConfiguration.properties"] = "ProxyConfigurationProperties",
        ["placementStrategy"] = "PlacementStrategies",
        ["settings"] = "ClusterSettings",
    };

    private static readonly HashSet<string> Maps = new(["options", "dockerLabels", "labels", "driverOpts"], System.StringComparer.Ordinal);

    public static JsonNode.Map Convert(JsonNode.Map api) => (JsonNode.Map)Convert(api, "");

    public static JsonNode Convert(JsonNode value) => Convert(value, "");

    private static JsonNode Convert(JsonNode value, string name) => value switch
    {
        JsonNode.Map map => map with { Members = map.Members.Select(m => new JsonMember(NameOf(name, m.Name), default, Maps.Contains(m.Name) ? m.Value : Convert(m.Value, m.Name))).ToList() },
        JsonNode.Items items => items with { Values = items.Values.Select(v => Convert(v, name)).ToList() },
        _ => value,
    };

    private static string NameOf(string owner, string name) =>
        Own.TryGetValue(owner + "." + name, out var nested) ? nested
        : Own.TryGetValue(name, out var own) ? own
        : char.ToUpperInvariant(name[0]) + name.Substring(1);
}
