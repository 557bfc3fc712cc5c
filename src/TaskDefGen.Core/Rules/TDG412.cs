using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A public IP where ECS gives none.</summary>
public sealed class TDG412 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG412", "Public IP on a launch type that rejects it", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (ServiceNetwork.Of(context) is not { AssignsPublicIp: true, RefusesPublicIp: true } network)
            return;
        context.Report(
            Descriptor,
            network.Service,
            ServiceDescription.AssignPublicIp,
            "Launch type " + network.LaunchType + " takes no public IP; ECS refuses the service with \"Assign public IP is not supported for this launch type\". "
            + "Set AssignPublicIp to false, or run the service on Fargate.",
            new Edit.Set("Set AssignPublicIp to false", network.Service, ServiceDescription.AssignPublicIp, false));
    }
}
