using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>More tasks than an account may have in one service, unless AWS has raised its quota.</summary>
public sealed class TDG746 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG746", "Desired count above the default quota", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        var quota = ServiceDescription.DesiredCount.Bounds!.Maximum;
        if (ServiceFacts.Written(context) is not { } service || !ServiceFacts.IsReplica(service)
            || service.Integer(ServiceDescription.DesiredCount) is not { } count || count <= quota)
            return;
        var most = MessageText.Number(quota);
        context.Report(
            Descriptor,
            service,
            ServiceDescription.DesiredCount,
            MessageText.Number(count) + " tasks are more than the quota \"Tasks per service\" allows, which is " + most
            + " in each region until AWS raises it for the account. Write " + most + " or less and spread the rest over other services, or ask for a higher quota before the deployment.",
            new Edit.Set("Set DesiredCount to " + most, service, ServiceDescription.DesiredCount, quota));
    }
}
