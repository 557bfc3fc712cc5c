using System.Collections.Generic;
using System.Globalization;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A container that starts or stops in a time that Fargate does not give it.</summary>
public sealed class TDG115 : Rule
{
    private const int Least = 2;
    private const int Most = 120;

    private static readonly IReadOnlyList<Member> Timeouts = [Ecs.ContainerDefinition.StartTimeout, Ecs.ContainerDefinition.StopTimeout];

    public override RuleDescriptor Descriptor { get; } = new("TDG115", "start/stopTimeout out of Fargate range", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!context.OnFargate)
            return;
        foreach (var container in context.Containers)
        {
            foreach (var member in Timeouts)
            {
                if (container.Integer(member) is not { } seconds || seconds is >= Least and <= Most)
                    continue;
                var clamped = seconds < Least ? Least : Most;
                var text = clamped.ToString(CultureInfo.InvariantCulture);
                context.Report(
                    Descriptor,
                    container,
                    member,
                    "Container " + context.NameOf(container) + " has " + member.Name + " " + seconds.ToString(CultureInfo.InvariantCulture)
                    + "; Fargate takes 2 to 120 seconds. Write " + member.PropertyName + " = " + text + ".",
                    new Edit.Set("Set " + member.PropertyName + " to " + text, container, member, clamped));
            }
        }
    }
}
