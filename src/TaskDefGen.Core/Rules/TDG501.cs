using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A container whose output goes nowhere.</summary>
public sealed class TDG501 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG501", "Logging missing", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (container.Has(Ecs.ContainerDefinition.LogConfiguration) || ContainerLogs.IsRouter(container))
                continue;
            var group = ContainerLogs.GroupToWrite(context);
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.LogConfiguration,
                "Container " + context.NameOf(container) + " has no log configuration, so "
                + (context.OnFargate ? "nobody can read what it writes: Fargate keeps none of it." : "what it writes stays on its instance, and goes with it.")
                + " Write [AwsLogs], which sends it to the log group " + MessageText.Quote(group) + ".",
                new Edit.AddAwsLogs(
                    "Send the output to CloudWatch Logs",
                    container,
                    group,
                    ContainerLogs.RegionToWrite(context),
                    ContainerLogs.StreamPrefixToWrite));
        }
    }
}
