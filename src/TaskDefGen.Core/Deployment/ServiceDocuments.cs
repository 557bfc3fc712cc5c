using System.Linq;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Deployment;

/// <summary>The service: how it is made, and how a later revision reaches it.</summary>
internal static class ServiceDocuments
{
    private const string External = "EXTERNAL";

    public static JsonNode.Map Create(DeploymentContext context)
    {
        var service = context.Description;
        var isExternal = Controller(service) == External; // which gives each task set its own definition, launch type and network
        return new JsonBuilder()
            .Add(service, ServiceDescription.Cluster, ServiceDescription.ServiceName)
            .Add("taskDefinition", isExternal ? null : context.Family)
            .Add(service, ServiceDescription.AvailabilityZoneRebalancing)
            .Add("loadBalancers", LoadBalancers(service))
            .Add(service, ServiceDescription.ServiceRegistries, ServiceDescription.DesiredCount)
            .Add("launchType", isExternal ? service.Text(ServiceDescription.LaunchType) : Placing.LaunchType(context, service.Text(ServiceDescription.LaunchType)))
            .Add(
                service,
                ServiceDescription.CapacityProviderStrategy,
                ServiceDescription.PlatformVersion,
                ServiceDescription.Role,
                ServiceDescription.DeploymentConfiguration,
                ServiceDescription.PlacementConstraints,
                ServiceDescription.PlacementStrategy)
            .Add("networkConfiguration", isExternal ? null : Network(context))
            .Add(service, ServiceDescription.HealthCheckGracePeriodSeconds, ServiceDescription.SchedulingStrategy, ServiceDescription.DeploymentController)
            .Add("tags", context.Tags)
            .Add(
                service,
                ServiceDescription.EnableECSManagedTags,
                ServiceDescription.PropagateTags,
                ServiceDescription.EnableExecuteCommand,
                ServiceDescription.ServiceConnectConfiguration,
                ServiceDescription.VolumeConfigurations)
            .Build();
    }

    /// <summary>
    /// What UpdateService takes of it. The number of tasks is left to autoscaling where that has it: a deployment must not undo what it did.
    /// </summary>
    public static JsonNode.Map Update(DeploymentContext context)
    {
        var service = context.Description;
        var update = new JsonBuilder()
            .Add(service, ServiceDescription.Cluster)
            .Add("service", service[ServiceDescription.ServiceName])
            .Add("desiredCount", service.Has(ServiceDescription.ScalableTarget) ? null : service[ServiceDescription.DesiredCount]);
        if (Controller(service) is { } controller and not "ECS")
            return UpdateOfOthers(update, service, controller).Build();
        return update
            .Add("taskDefinition", context.Family)
            .Add(
                service,
                ServiceDescription.CapacityProviderStrategy,
                ServiceDescription.DeploymentConfiguration,
                ServiceDescription.AvailabilityZoneRebalancing)
            .Add("networkConfiguration", Network(context))
            .Add(
                service,
                ServiceDescription.PlacementConstraints,
                ServiceDescription.PlacementStrategy,
                ServiceDescription.PlatformVersion,
                ServiceDescription.HealthCheckGracePeriodSeconds,
                ServiceDescription.EnableExecuteCommand,
                ServiceDescription.EnableECSManagedTags)
            .Add("loadBalancers", LoadBalancers(service))
            .Add(
                service,
                ServiceDescription.PropagateTags,
                ServiceDescription.ServiceRegistries,
                ServiceDescription.ServiceConnectConfiguration,
                ServiceDescription.VolumeConfigurations)
            .Build();
    }

    /// <summary>What ECS changes of a service whose deployments another controller carries out.</summary>
    private static JsonBuilder UpdateOfOthers(JsonBuilder update, EcsObject service, string controller)
    {
        if (controller != External)
            update.Add(service, ServiceDescription.DeploymentConfiguration);
        return update.Add(
            service,
            ServiceDescription.PlacementConstraints,
            ServiceDescription.PlacementStrategy,
            ServiceDescription.HealthCheckGracePeriodSeconds,
            ServiceDescription.EnableECSManagedTags,
            ServiceDescription.PropagateTags);
    }

    private static string? Controller(EcsObject service) => service.Object(ServiceDescription.DeploymentController)?.Text(ServiceDescription.Controller.Type);

    private static JsonNode? Network(DeploymentContext context) => Placing.Network(context, context.Description.Boolean(ServiceDescription.AssignPublicIp));

    /// <summary>Without what only rules ask of a target group.</summary>
    private static JsonNode LoadBalancers(EcsObject service) => JsonBuilder.Items(service.Objects(ServiceDescription.LoadBalancers).Select(l => (JsonNode)new JsonBuilder().Add(
        l,
        ServiceDescription.LoadBalancer.TargetGroupArn,
        ServiceDescription.LoadBalancer.LoadBalancerName,
        ServiceDescription.LoadBalancer.ContainerName,
        ServiceDescription.LoadBalancer.ContainerPort,
        ServiceDescription.LoadBalancer.AdvancedConfiguration).Build()));
}
