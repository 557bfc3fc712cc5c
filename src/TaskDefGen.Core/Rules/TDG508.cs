using System;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A log group to create, with a role that may not: the one that the ECS console makes.</summary>
public sealed class TDG508 : Rule
{
    /// <summary>The console gives it the managed policy, and nothing else. Of any other role a task definition doesn't say what it may do.</summary>
    private const string ConsoleRole = "ecsTaskExecutionRole";

    public override RuleDescriptor Descriptor { get; } = new("TDG508", "awslogs-create-group needs an extra permission", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        // Elsewhere than on Fargate the role of the instance may write the logs.
        if (!context.OnFargate || context.Task.Text(Ecs.TaskDefinition.ExecutionRoleArn) is not { } role || !IsConsoleRole(role.Trim()))
            return;
        foreach (var (container, logs) in ContainerLogs.With(context, AwsLogs.Driver))
        {
            if (logs.Map(Ecs.LogConfiguration.Options)?[AwsLogs.CreateGroup] is not TextValue create || !string.Equals(create.Text, "true", StringComparison.OrdinalIgnoreCase))
                continue;
            context.Report(
                Descriptor,
                create,
                "Container " + context.NameOf(container) + " has its log group created when it starts, and " + ConsoleRole
                + ", as the ECS console makes it, may not do that: AmazonECSTaskExecutionRolePolicy lacks logs:CreateLogGroup, and the task stops with ResourceInitializationError. "
                + "Create the group beforehand and leave this out, or write an execution role that has the permission.");
        }
    }

    private static bool IsConsoleRole(string role) =>
        role == ConsoleRole || (role.StartsWith("arn:", StringComparison.Ordinal) && role.EndsWith(":role/" + ConsoleRole, StringComparison.Ordinal));
}
