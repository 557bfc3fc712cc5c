using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A log router that is sent its own output.</summary>
public sealed class TDG520 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG520", "Log router logs to itself", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        foreach (var (container, logs) in ContainerLogs.With(context, ContainerLogs.Firelens))
        {
            if (!ContainerLogs.IsRouter(container))
                continue;
            context.Report(
                Descriptor,
                logs,
                Ecs.LogConfiguration.LogDriver,
                "Container " + context.NameOf(container) + " is the log router, and awsfirelens sends its own output back to it: when it fails, nobody sees why. "
                + "Log it with awslogs.");
        }
    }
}
