using System;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>One role for two parties: for ECS, which starts the task, and for the code in it.</summary>
public sealed class TDG313 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG313", "Task role equals execution role", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.Task[Ecs.TaskDefinition.TaskRoleArn] is not TextValue task || context.Task.Text(Ecs.TaskDefinition.ExecutionRoleArn) is not { } execution)
            return;
        var name = NameOf(task.Text);
        if (name.Length == 0 || Placeholder.IsIn(name) || !AreEqual(task.Text.Trim(), execution.Trim()))
            return;
        var better = name == "ecsTaskRole" ? "ecsAppTaskRole" : "ecsTaskRole";
        context.Report(
            Descriptor,
            task,
            "Task role and execution role are the same, " + MessageText.Quote(name) + ": the code in the containers gets what ECS needs to start them (pull images, read every secret), and ECS what the code needs. "
            + "Write a role of its own as TaskRoleArn, or leave it out where the code calls nothing of AWS.",
            Edits.Rewrite("Set TaskRoleArn to " + better, context.Task, Ecs.TaskDefinition.TaskRoleArn, task.Text.Substring(0, task.Text.LastIndexOf(name, StringComparison.Ordinal)) + better),
            new Edit.Remove("Remove TaskRoleArn", task));
    }

    /// <summary>A name alone means the role of that name in the task's account.</summary>
    private static bool AreEqual(string task, string execution) =>
        string.Equals(task, execution, StringComparison.Ordinal)
        || (IsArn(task) != IsArn(execution) && string.Equals(NameOf(task), NameOf(execution), StringComparison.Ordinal));

    private static bool IsArn(string role) => role.StartsWith("arn:", StringComparison.Ordinal);

    private static string NameOf(string role) => role.Substring(role.LastIndexOf('/') + 1).Trim();
}
