using System.Collections.Generic;
using System.Globalization;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A health check that is due too often, too seldom, or not often enough to tell.</summary>
public sealed class TDG020 : Rule
{
    private static readonly IReadOnlyList<(Member Member, string Meaning, string Unit, int Default)> Times =
    [
        (Ecs.HealthCheck.Interval, "between two checks lie", "seconds", 30),
        (Ecs.HealthCheck.Timeout, "a check may take", "seconds", 5),
        (Ecs.HealthCheck.Retries, "a container becomes unhealthy after", "failed checks", 3),
        (Ecs.HealthCheck.StartPeriod, "failures don't count for the first", "seconds", 0),
    ];

    public override RuleDescriptor Descriptor { get; } = new("TDG020", "Health check timing out of range", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (container.Object(Ecs.ContainerDefinition.HealthCheck) is not { } healthCheck)
                continue;
            foreach (var (member, meaning, unit, value) in Times)
            {
                if (healthCheck[member] is not IntegerValue number || member.Bounds!.Contains(number.Number))
                    continue;
                var nearest = number.Number < member.Bounds.Minimum ? member.Bounds.Minimum : member.Bounds.Maximum;
                var text = nearest.ToString(CultureInfo.InvariantCulture);
                context.Report(
                    Descriptor,
                    healthCheck,
                    member,
                    member.PropertyName + " " + number + " is out of range: " + meaning + " " + member.Bounds + " " + unit + ". Write " + text
                    + ", or leave it out for " + value.ToString(CultureInfo.InvariantCulture) + ".",
                    new Edit.Set("Set " + member.PropertyName + " to " + text, healthCheck, member, nearest));
            }
        }
    }
}
