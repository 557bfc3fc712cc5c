using System;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A log group that is named otherwise than the convention says.</summary>
public sealed class TDG606 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG606", "Log group convention", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (!ConventionalNames.AreKnown(context) || ConventionalNames.LogGroup(context) is not { } expected)
            return;
        foreach (var container in context.Containers)
        {
            if (container.Object(Ecs.ContainerDefinition.LogConfiguration) is not { } logs || logs.Text(Ecs.LogConfiguration.LogDriver) != AwsLogs.Driver)
                continue;
            if (logs.Map(Ecs.LogConfiguration.Options)?[AwsLogs.Group] is not { } group || !ConventionalNames.Differs(group.Text, expected))
                continue;
            if (!ReferenceEquals(container, context.MainContainer) && group.Text.StartsWith(expected + "/", StringComparison.Ordinal))
                continue; // a sidecar may keep its own group below that of the service

            var written = ConventionalNames.LogGroupToWrite(context);
            context.Report(
                Descriptor,
                group,
                "Log group " + MessageText.Quote(group.Text) + " doesn't follow the convention " + context.Conventions.LogGroup + ", which gives \"" + expected + "\". "
                + (ConventionalNames.FillsIn(context) ? "Leave the group out of [AwsLogs], and the convention fills it in." : "Write " + MessageText.Quote(expected) + "."),
                new Edit.ReplaceValue("Set " + AwsLogs.Group + " to " + written, group, written));
        }
    }
}
