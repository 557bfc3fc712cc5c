using System;
using System.Linq;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Lint;

/// <summary>A service as <c>aws ecs create-service --cli-input-json</c> takes it, in the form in which rules know services.</summary>
/// <param name="Family">The family of its task definition; null where it names none.</param>
/// <param name="Description">What rules ask about, each value with its place.</param>
internal sealed record ServiceInput(string File, string? Family, JsonNode.Map Description)
{
    private const string Network = "/networkConfiguration/awsvpcConfiguration";

    /// <summary>The service that the JSON describes; null where it describes something else.</summary>
    public static ServiceInput? Find(string file, JsonNode json) =>
        json is JsonNode.Map map && map["serviceName"] is not null && map["containerDefinitions"] is null
            ? new ServiceInput(file, FamilyOf(map["taskDefinition"]), Describe(map))
            : null;

    /// <summary>Where a finding stands in the JSON of the service.</summary>
    public static string Pointer(string pointer)
    {
        foreach (var list in new[] { "/subnets", "/securityGroups" })
        {
            if (pointer.StartsWith(list, StringComparison.Ordinal))
                return Network + (pointer.EndsWith("/id", StringComparison.Ordinal) ? pointer[..^"/id".Length] : pointer);
        }

        return pointer == "/assignPublicIp" ? Network + pointer : pointer;
    }

    /// <summary><c>arn:…:task-definition/my-app:3</c>, <c>my-app:3</c> and <c>my-app</c> all name the family.</summary>
    private static string? FamilyOf(JsonNode? taskDefinition) =>
        taskDefinition is JsonNode.Text { Value: var name } ? name[(name.LastIndexOf('/') + 1)..].Split(':')[0] : null;

    private static JsonNode.Map Describe(JsonNode.Map service)
    {
        var network = (service["networkConfiguration"] as JsonNode.Map)?["awsvpcConfiguration"] as JsonNode.Map;
        var members = service.Members.Where(m => ServiceDescription.OfCreateService.Any(known => known.Name == m.Name)).ToList();
        foreach (var member in network?.Members ?? [])
        {
            if (member.Name is "subnets" or "securityGroups" && member.Value is JsonNode.Items items)
                members.Add(member with { Value = items with { Values = items.Values.Select(Identified).ToList() } });
            else if (member is { Name: "assignPublicIp", Value: JsonNode.Text { Value: "ENABLED" or "DISABLED" } text })
                members.Add(member with { Value = new JsonNode.Flag(text.Position, text.Value == "ENABLED") });
        }

        return new JsonNode.Map(service.Position, members);
    }

    private static JsonNode Identified(JsonNode id) => new JsonNode.Map(id.Position, [new JsonMember("id", id.Position, id)]);
}
