using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Logs of a Fargate task without a prefix for their streams.</summary>
public sealed class TDG503 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG503", "awslogs stream prefix missing on Fargate", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!context.OnFargate)
            return;
        foreach (var (_, logs) in ContainerLogs.With(context, AwsLogs.Driver))
        {
            if (ContainerLogs.Has(logs, AwsLogs.StreamPrefix))
                continue;
            var prefix = ContainerLogs.StreamPrefixToWrite;
            context.Report(
                Descriptor,
                logs,
                "On Fargate the awslogs driver needs awslogs-stream-prefix too: streams are named prefix/container/task after it. Write awslogs-stream-prefix = \"" + prefix + "\".",
                new Edit.SetEntry("Set awslogs-stream-prefix to " + prefix, logs, Ecs.LogConfiguration.Options, AwsLogs.StreamPrefix, prefix));
        }
    }
}
