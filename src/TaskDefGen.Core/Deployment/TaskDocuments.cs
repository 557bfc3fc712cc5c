using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Deployment;

/// <summary>Tasks that no service keeps: what RunTask takes, and what CreateSchedule of EventBridge Scheduler takes.</summary>
internal static class TaskDocuments
{
    public static JsonNode.Map Run(DeploymentContext context)
    {
        var run = context.Description.Object(ServiceDescription.RunTask)!;
        return new JsonBuilder()
            .Add(context.Description, ServiceDescription.CapacityProviderStrategy)
            .Add("cluster", ClusterOf(context))
            .Add(run, ServiceDescription.RunTaskInput.Count)
            .Add(context.Description, ServiceDescription.EnableECSManagedTags)
            .Add("enableExecuteCommand", Own(context, ServiceDescription.RunTaskInput.EnableExecuteCommand, ServiceDescription.EnableExecuteCommand))
            .Add(run, ServiceDescription.RunTaskInput.Group)
            .Add("launchType", LaunchType(context))
            .Add("networkConfiguration", Network(context))
            .Add("overrides", Overrides(context))
            .Add(context.Description, ServiceDescription.PlacementConstraints, ServiceDescription.PlacementStrategy)
            .Add("platformVersion", PlatformVersion(context))
            .Add("propagateTags", PropagateTags(context))
            .Add(run, ServiceDescription.RunTaskInput.ReferenceId, ServiceDescription.RunTaskInput.StartedBy)
            .Add("tags", context.Tags)
            .Add("taskDefinition", context.Family)
            .Add(context.Description, ServiceDescription.VolumeConfigurations)
            .Build();
    }

    public static JsonNode.Map Schedule(DeploymentContext context, EcsObject schedule)
    {
        var parameters = new JsonBuilder()
            .Add("CapacityProviderStrategy", context.Description[ServiceDescription.CapacityProviderStrategy])
            .Add("EnableECSManagedTags", context.Description[ServiceDescription.EnableECSManagedTags])
            .Add("EnableExecuteCommand", Own(context, ServiceDescription.RunTaskInput.EnableExecuteCommand, ServiceDescription.EnableExecuteCommand))
            .Add("Group", context.Description.Object(ServiceDescription.RunTask)?[ServiceDescription.RunTaskInput.Group])
            .Add("LaunchType", LaunchType(context))
            .Add("NetworkConfiguration", Network(context, upperCase: true))
            .Add("PlacementConstraints", context.Description[ServiceDescription.PlacementConstraints])
            .Add("PlacementStrategy", context.Description[ServiceDescription.PlacementStrategy])
            .Add("PlatformVersion", PlatformVersion(context))
            .Add("PropagateTags", PropagateTags(context))
            .Add(schedule, ServiceDescription.Schedule.TaskCount)
            .Add("TaskDefinitionArn", context.Arn.Of("ecs", "task-definition/" + context.Family));
        var overrides = Overrides(context);
        var target = new JsonBuilder()
            .Add("Arn", context.ArnOfCluster(ClusterOf(context)))
            .Add("DeadLetterConfig", new JsonBuilder().Add("Arn", schedule[ServiceDescription.Schedule.DeadLetterArn]))
            .Add("EcsParameters", parameters)
            .Add("Input", overrides.Members.Count == 0 ? null : CanonicalJson.Write(overrides))
            .Add("RetryPolicy", new JsonBuilder().Add(schedule, ServiceDescription.Schedule.MaximumEventAgeInSeconds, ServiceDescription.Schedule.MaximumRetryAttempts))
            .Add(schedule, ServiceDescription.Schedule.RoleArn);
        var window = schedule[ServiceDescription.Schedule.MaximumWindowInMinutes];
        return new JsonBuilder()
            .Add(schedule, ServiceDescription.Schedule.Description, ServiceDescription.Schedule.EndDate)
            .Add("FlexibleTimeWindow", new JsonBuilder().Add("MaximumWindowInMinutes", window).Add("Mode", window is null ? "OFF" : "FLEXIBLE"))
            .Add(schedule, ServiceDescription.Schedule.GroupName)
            .Add("Name", schedule.Text(ServiceDescription.Schedule.Name) ?? context.Family)
            .Add(
                schedule,
                ServiceDescription.Schedule.ScheduleExpression,
                ServiceDescription.Schedule.ScheduleExpressionTimezone,
                ServiceDescription.Schedule.StartDate,
                ServiceDescription.Schedule.State)
            .Add("Target", target)
            .Build();
    }

    private static string? ClusterOf(DeploymentContext context) =>
        context.Description.Object(ServiceDescription.RunTask)?.Text(ServiceDescription.RunTaskInput.Cluster) ?? context.Cluster;

    /// <summary>What [RunTask] says of a standalone task counts before what is said of the service.</summary>
    private static EcsValue? Own(DeploymentContext context, Member own, Member ofService) =>
        context.Description.Object(ServiceDescription.RunTask)?[own] ?? context.Description[ofService];

    private static string? LaunchType(DeploymentContext context) =>
        Placing.LaunchType(context, (Own(context, ServiceDescription.RunTaskInput.LaunchType, ServiceDescription.LaunchType) as TextValue)?.Text);

    private static EcsValue? PlatformVersion(DeploymentContext context) =>
        Own(context, ServiceDescription.RunTaskInput.PlatformVersion, ServiceDescription.PlatformVersion);

    private static JsonNode? Network(DeploymentContext context, bool upperCase = false) =>
        Placing.Network(context, (Own(context, ServiceDescription.RunTaskInput.AssignPublicIp, ServiceDescription.AssignPublicIp) as BooleanValue)?.Flag, upperCase);

    /// <summary>A task without a service takes tags from its definition only.</summary>
    private static string? PropagateTags(DeploymentContext context) =>
        context.Description.Text(ServiceDescription.PropagateTags) == "TASK_DEFINITION" ? "TASK_DEFINITION" : null;

    private static JsonNode.Map Overrides(DeploymentContext context) =>
        new JsonBuilder().Add("containerOverrides", context.Description[ServiceDescription.ContainerOverrides]).Build();
}
