using System;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A log group that CloudWatch Logs can't have.</summary>
public sealed class TDG505 : Rule
{
    private const string Reserved = "aws/";

    public override RuleDescriptor Descriptor { get; } = new("TDG505", "Log group name invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var (_, logs) in ContainerLogs.With(context, AwsLogs.Driver))
        {
            if (logs.Map(Ecs.LogConfiguration.Options)?[AwsLogs.Group] is not { } group || string.IsNullOrWhiteSpace(group.Text) || Placeholder.IsIn(group.Text)
                || DerivedName.IsTooLong(context, group))
                continue; // a blank one: TDG502
            var name = group.Text;
            string message;
            string repaired;
            if (!name.All(LogGroupName.IsAllowed))
            {
                message = MessageText.Quote(name) + " can't name a log group: it has " + MessageText.Characters(name, c => !LogGroupName.IsAllowed(c))
                    + ". A log group has 1 to 512 letters (a to z, A to Z), digits, and . - _ / #.";
                repaired = new string(name.Select(c => LogGroupName.IsAllowed(c) ? c : '-').ToArray());
            }
            else if (name.Length > LogGroupName.Longest)
            {
                message = "The log group's name has " + name.Length.ToString(CultureInfo.InvariantCulture) + " characters, and CloudWatch Logs takes 512 at most.";
                repaired = name;
            }
            else if (name.StartsWith(Reserved, StringComparison.Ordinal))
            {
                message = MessageText.Quote(name) + " can't name a log group: names that begin with aws/ are reserved.";
                repaired = "/ecs/" + name.Substring(Reserved.Length);
            }
            else
            {
                continue;
            }

            if (repaired.StartsWith(Reserved, StringComparison.Ordinal))
                repaired = "/ecs/" + repaired.Substring(Reserved.Length);
            if (repaired.Length > LogGroupName.Longest)
                repaired = repaired.Substring(0, LogGroupName.Longest);
            context.Report(
                Descriptor,
                group,
                message + " Write " + MessageText.Quote(repaired) + ".",
                Edits.Rewrite("Change the log group to " + MessageText.Quote(repaired), group, repaired));
        }
    }
}
