using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A service that is called otherwise than the task definition it runs.</summary>
public sealed class TDG604 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG604", "Service name differs from the family", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.Service?[ServiceDescription.ServiceName] is not TextValue name || !ConventionalNames.AreKnown(context)
            || ConventionalNames.Family(context) is not { } family || context.Task.Text(Ecs.TaskDefinition.Family) != family || !ConventionalNames.Differs(name.Text, family))
            return; // a family that is misnamed itself: TDG601
        context.Report(
            Descriptor,
            name,
            "Service " + MessageText.Quote(name.Text) + " runs family \"" + family + "\": under two names nobody finds what belongs together. "
            + ConventionalNames.Remedy(context, family),
            ConventionalNames.FillsIn(context)
                ? new Edit.Remove("Remove the name: it is the family then", name)
                : new Edit.Set("Set the service name to " + family, context.Service, ServiceDescription.ServiceName, family));
    }
}
