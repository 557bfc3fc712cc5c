using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Containers that share processes or memory in a way that Fargate does not have.</summary>
public sealed class TDG109 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG109", "pidMode/ipcMode unsupported on Fargate", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!context.OnFargate)
            return;
        var task = context.Task;
        var pid = task.Text(Ecs.TaskDefinition.PidMode);
        if (pid == "task" && context.OnWindows)
        {
            context.Report(
                Descriptor,
                task,
                Ecs.TaskDefinition.PidMode,
                "Windows containers on Fargate take no pidMode, and this task asks for \"task\". Leave PidMode out.",
                new Edit.Remove("Remove PidMode", task[Ecs.TaskDefinition.PidMode]!));
        }
        else if (pid == "host")
        {
            context.Report(
                Descriptor,
                task,
                Ecs.TaskDefinition.PidMode,
                context.OnWindows
                    ? "Windows containers on Fargate take no pidMode, and this task asks for \"host\". Leave PidMode out."
                    : "Fargate takes pidMode task only, and this task asks for \"host\". Write PidMode = Task, so that the containers of the task see each other's processes, or leave it out.",
                context.OnWindows
                    ? new Edit.Remove("Remove PidMode", task[Ecs.TaskDefinition.PidMode]!)
                    : new Edit.Set("Set PidMode to task", task, Ecs.TaskDefinition.PidMode, "task"));
        }

        // What is no mode at all is no matter of Fargate.
        if (task.Text(Ecs.TaskDefinition.IpcMode) is { } ipc && Enumerations.IpcMode.ToClr(ipc) is not null)
        {
            context.Report(
                Descriptor,
                task,
                Ecs.TaskDefinition.IpcMode,
                "Fargate takes no ipcMode, and this task asks for " + MessageText.Quote(ipc) + ". Leave IpcMode out, or run the task on EC2 only.",
                new Edit.Remove("Remove IpcMode", task[Ecs.TaskDefinition.IpcMode]!));
        }
    }
}
