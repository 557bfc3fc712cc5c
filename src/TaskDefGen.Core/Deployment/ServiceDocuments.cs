using System.Linq;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Deployment;

/// <summary>The service: how it is made, and how a later revision reaches it.</summary>
internal static class ServiceDocuments
{
    public static JsonNode.Map Create(DeploymentContext context)
    {
        var service = context.Description;
        return new JsonBuilder()
            .Add(service, ServiceDescription.Cluster, ServiceDescription.ServiceName)
            .Add("taskDefinition", context.Family)
            .Add(service, ServiceDescription.AvailabilityZoneRebalancing)
            .Add("loadBalancers", LoadBalancers(service))
            .Add(service, ServiceDescription.ServiceRegistries, ServiceDescription.DesiredCount)
            .Add("launchType", Placing.LaunchType(context, service.Text(ServiceDescription.LaunchType)))
            .Add(
                service,
                ServiceDescription.CapacityProviderStrategy,
                ServiceDescription.PlatformVersion,
                ServiceDescription.Role,
                ServiceDescription.DeploymentConfiguration,
                ServiceDescription.PlacementConstraints,
                ServiceDescription.PlacementStrategy)
            .Add("networkConfiguration", Network(context))
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
        return new JsonBuilder()
            .Add(service, ServiceDescription.Cluster)
            .Add("service", service[ServiceDescription.ServiceName])
            .Add("desiredCount", service.Has(ServiceDescription.ScalableTarget) ? null : service[ServiceDescription.DesiredCount])
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
