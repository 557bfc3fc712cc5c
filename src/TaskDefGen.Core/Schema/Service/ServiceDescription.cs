using System.Collections.Generic;
using System.Linq;

namespace TaskDefGen.Core.Schema;

/// <summary>
/// What the class says about everything around its task: the service that runs it, scaling, cluster, network, roles, registry. The one root of
/// what stands beside a task definition. The members of CreateService come first, in its order and with its names; what CreateService
/// can't be told (whether a subnet is public, what the VPC offers, what a role may do) follows.
/// </summary>
public static partial class ServiceDescription
{
    public static readonly Structure Shape = new("ServiceDescription");

    public static readonly Member Cluster = Shape.Text("cluster");

    public static readonly Member ServiceName = Shape.Text("serviceName");

    public static readonly Member AvailabilityZoneRebalancing = Shape.One("availabilityZoneRebalancing", Enumerations.AvailabilityZoneRebalancing);

    public static readonly Member LoadBalancers = Shape.Many("loadBalancers", LoadBalancer.Shape);

    public static readonly Member ServiceRegistries = Shape.Many("serviceRegistries", ServiceRegistry.Shape);

    public static readonly Member DesiredCount = Shape.Integer("desiredCount", bounds: new Bounds(0, 5000));

    public static readonly Member LaunchType = Shape.One("launchType", Enumerations.LaunchType);

    public static readonly Member CapacityProviderStrategy = Shape.Many("capacityProviderStrategy", CapacityProviderStrategyItem.Shape);

    public static readonly Member PlatformVersion = Shape.Text("platformVersion");

    public static readonly Member Role = Shape.Text("role");

    public static readonly Member DeploymentConfiguration = Shape.One("deploymentConfiguration", ServiceDescription.Deployment.Shape);

    public static readonly Member PlacementConstraints = Shape.Many("placementConstraints", PlacementConstraint.Shape);

    public static readonly Member PlacementStrategy = Shape.Many("placementStrategy", PlacementStrategyItem.Shape);

    public static readonly Member HealthCheckGracePeriodSeconds = Shape.Integer("healthCheckGracePeriodSeconds", bounds: new Bounds(0, int.MaxValue));

    public static readonly Member SchedulingStrategy = Shape.One("schedulingStrategy", Enumerations.SchedulingStrategy);

    public static readonly Member DeploymentController = Shape.One("deploymentController", ServiceDescription.Controller.Shape);

    public static readonly Member EnableECSManagedTags = Shape.Boolean("enableECSManagedTags");

    public static readonly Member PropagateTags = Shape.One("propagateTags", Enumerations.PropagateTags);

    public static readonly Member EnableExecuteCommand = Shape.Boolean("enableExecuteCommand");

    public static readonly Member ServiceConnectConfiguration = Shape.One("serviceConnectConfiguration", ServiceConnect.Shape);

    public static readonly Member VolumeConfigurations = Shape.Many("volumeConfigurations", VolumeConfiguration.Shape);

    public static readonly Member AssignPublicIp = Shape.Boolean("assignPublicIp");

    public static readonly Member PublicIpJustification = Shape.Text("publicIpJustification");

    public static readonly Member Subnets = Shape.Many("subnets", Subnet.Shape);

    public static readonly Member SecurityGroups = Shape.Many("securityGroups", SecurityGroup.Shape);

    public static readonly Member Network = Shape.One("network", NetworkDescription.Shape);

    public static readonly Member ScalableTarget = Shape.One("scalableTarget", ServiceDescription.Scaling.Shape);

    public static readonly Member TargetTrackingPolicies = Shape.Many("targetTrackingPolicies", TargetTrackingPolicy.Shape);

    public static readonly Member StepScalingPolicies = Shape.Many("stepScalingPolicies", StepScalingPolicy.Shape);

    public static readonly Member ScheduledActions = Shape.Many("scheduledActions", ScheduledAction.Shape);

    public static readonly Member ClusterDescription = Shape.One("clusterDescription", ServiceDescription.ClusterSettings.Shape);

    public static readonly Member ExecutionRole = Shape.One("executionRole", RoleDescription.Shape);

    public static readonly Member TaskRole = Shape.One("taskRole", RoleDescription.Shape);

    public static readonly Member RoleStatements = Shape.Many("roleStatements", RoleStatement.Shape);

    public static readonly Member Repository = Shape.One("repository", ServiceDescription.RepositorySettings.Shape);

    public static readonly Member LogGroups = Shape.Many("logGroups", LogGroup.Shape);

    public static readonly Member RunTask = Shape.One("runTask", ServiceDescription.RunTaskInput.Shape);

    public static readonly Member ContainerOverrides = Shape.Many("containerOverrides", ContainerOverride.Shape);

    public static readonly Member Schedules = Shape.Many("schedules", Schedule.Shape);

    /// <summary>The members that CreateService takes as they are.</summary>
    public static IReadOnlyList<Member> OfCreateService { get; } = [.. Shape.Members.TakeWhile(m => m != AssignPublicIp)];

    /// <summary>Whether a service is described at all, not only what surrounds a task: a service always has a name, or says that it has none.</summary>
    public static bool IsService(Model.EcsObject description) => !description.IsOpen(ServiceName);
}
