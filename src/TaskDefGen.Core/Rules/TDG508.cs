using System;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A log group to create, with a role that may not: the one that the ECS console makes.</summary>
public sealed class TDG508 : Rule
{
    /// <summary>The console gives it the managed policy, and nothing else. Of any other role a task definition doesn't say what it may do.</summary>
    private const string ConsoleRole = "ecsTaskExecutionRole";

    /// <summary>The permission that it takes.</summary>
    internal const string CreateLogGroup = "logs:CreateLogGroup";

    public override RuleDescriptor Descriptor { get; } = new("TDG508", "awslogs-create-group needs an extra permission", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (!context.OnFargate)
            return; // elsewhere the role of the instance may write the logs
        var declared = DeclaredRole.Of(context, DeclaredRole.Execution);
        if (declared is null ? !IsConsoleRole(context.Task.Text(Ecs.TaskDefinition.ExecutionRoleArn)?.Trim()) : declared.IsComputed || !declared.IsKnown || declared.Allows(CreateLogGroup))
            return;
        foreach (var (container, logs) in ContainerLogs.With(context, AwsLogs.Driver))
        {
            if (logs.Map(Ecs.LogConfiguration.Options)?[AwsLogs.CreateGroup] is not TextValue create || !string.Equals(create.Text, "true", StringComparison.OrdinalIgnoreCase))
                continue;
            var message = "Container " + context.NameOf(container) + " has its log group created when it starts, and "
                + (declared is not null
                    ? "the execution role, as declared, may not do that: it lacks logs:CreateLogGroup, and the task stops with ResourceInitializationError. "
                        + "Create the group beforehand and leave this out, or allow it with [RoleStatement]."
                    : ConsoleRole + ", as the ECS console makes it, may not do that: AmazonECSTaskExecutionRolePolicy lacks logs:CreateLogGroup, and the task stops with ResourceInitializationError. "
                        + "Create the group beforehand and leave this out, or write an execution role that has the permission.");
            context.Report(Descriptor, create, message, declared is null ? [] : Allow(context, declared));
        }
    }

    private static Edit[] Allow(RuleContext context, DeclaredRole role) =>
    [
        .. Permission.OfExecution(context, role.Description).Select(p => p.Only(a => a == CreateLogGroup)).OfType<Permission>().Take(1)
            .Select(p => p.Statement("Allow " + CreateLogGroup, role.Description, DeclaredRole.Execution)),
    ];

    private static bool IsConsoleRole(string? role) =>
        role == ConsoleRole || (role?.StartsWith("arn:", StringComparison.Ordinal) == true && role.EndsWith(":role/" + ConsoleRole, StringComparison.Ordinal));
}
