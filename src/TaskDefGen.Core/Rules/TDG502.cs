using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Logs for CloudWatch without a group or a region to send them to.</summary>
public sealed class TDG502 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG502", "awslogs option missing", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var (_, logs) in ContainerLogs.With(context, AwsLogs.Driver))
        {
            var missing = new List<(string Option, string Value)>();
            if (IsMissing(logs, AwsLogs.Group))
                missing.Add((AwsLogs.Group, ContainerLogs.GroupToWrite(context)));
            if (IsMissing(logs, AwsLogs.Region))
                missing.Add((AwsLogs.Region, ContainerLogs.RegionToWrite(context)));
            if (missing.Count == 0)
                continue;
            var names = MessageText.And(missing.Select(m => m.Option));
            var edits = missing.ConvertAll(m => (Edit)new Edit.SetEntry("Set " + m.Option + " to " + m.Value, logs, Ecs.LogConfiguration.Options, m.Option, m.Value));
            context.Report(
                Descriptor,
                missing.Count == 1 ? (EcsValue?)logs.Map(Ecs.LogConfiguration.Options)?[missing[0].Option] ?? logs : logs,
                "The awslogs driver needs awslogs-group and awslogs-region, and here " + names + (missing.Count == 1 ? " has no value" : " have no value")
                + ". Write " + MessageText.And(missing.Select(m => m.Option + " = " + MessageText.Quote(m.Value))) + ".",
                edits.Count == 1 ? edits[0] : new Edit.Many("Set " + names, edits));
        }
    }

    private static bool IsMissing(EcsObject logs, string option) =>
        logs.Map(Ecs.LogConfiguration.Options)?[option] is { } value ? string.IsNullOrWhiteSpace(value.Text) : !ContainerLogs.Has(logs, option);
}
