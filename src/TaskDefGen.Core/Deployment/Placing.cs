using System.Linq;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Deployment;

/// <summary>Where tasks run, in the forms that several requests share.</summary>
internal static class Placing
{
    /// <summary>
    /// What is written; where nothing is, and the definition allows Fargate alone, Fargate: ECS would take it for EC2 then, and start nothing.
    /// </summary>
    public static string? LaunchType(DeploymentContext context, string? written = null)
    {
        if (context.Description.Objects(ServiceDescription.CapacityProviderStrategy).Any())
            return written;
        if ((written ?? context.Description.Text(ServiceDescription.LaunchType)) is { } launchType)
            return launchType;
        var clusterDecides = context.Description.Object(ServiceDescription.ClusterDescription)?.Has(ServiceDescription.ClusterSettings.DefaultCapacityProviderStrategy) == true;
        var compatibilities = context.Task.Texts(Ecs.TaskDefinition.RequiresCompatibilities).ToList();
        return !clusterDecides && compatibilities.Count > 0 && compatibilities.TrueForAll(c => c.Text == EcsWords.Fargate) ? EcsWords.Fargate : null;
    }

    /// <summary>Null for a task without interfaces of its own, and where no subnet is known.</summary>
    public static JsonNode? Network(DeploymentContext context, bool? assignPublicIp, bool upperCase = false)
    {
        var subnets = Ids(context, ServiceDescription.Subnets, ServiceDescription.Subnet.Id);
        if (context.Task.Text(Ecs.TaskDefinition.NetworkMode) != EcsWords.Awsvpc || subnets is not JsonNode.Items { Values.Count: > 0 })
            return null;
        var publicIp = assignPublicIp switch { true => "ENABLED", false => "DISABLED", null => null };
        var configuration = new JsonBuilder()
            .Add(Name("subnets"), subnets)
            .Add(Name("securityGroups"), Ids(context, ServiceDescription.SecurityGroups, ServiceDescription.SecurityGroup.Id))
            .Add(Name("assignPublicIp"), publicIp);
        return new JsonBuilder().Add("awsvpcConfiguration", configuration).Build();

        string Name(string name) => upperCase ? char.ToUpperInvariant(name[0]) + name.Substring(1) : name;
    }

    private static JsonNode Ids(DeploymentContext context, Member list, Member id) =>
        JsonBuilder.Texts(context.Description.Objects(list).Select(s => s.Text(id)).OfType<string>());
}
