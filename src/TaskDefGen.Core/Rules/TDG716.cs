using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A deployment that may neither stop an old task nor start a new one.</summary>
public sealed class TDG716 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG716", "minimumHealthyPercent not below maximumPercent", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service || DeploymentShares.Of(service) is not { Deployment: { } deployment, Minimum: 100, Maximum: 100 })
            return;
        context.Report(
            Descriptor,
            deployment,
            ServiceDescription.Deployment.MaximumPercent,
            "All tasks stay (MinimumHealthyPercent 100) and none may be added (MaximumPercent 100), so that nothing could ever be deployed: ECS refuses the service with \"Both maximumPercent "
            + "and minimumHealthyPercent cannot be 100\". Write MaximumPercent = 200, so that new tasks start first; or MinimumHealthyPercent = 50 where there is no room for more tasks.",
            new Edit.Set("Set MaximumPercent to 200", deployment, ServiceDescription.Deployment.MaximumPercent, 200),
            new Edit.Set("Set MinimumHealthyPercent to 50", deployment, ServiceDescription.Deployment.MinimumHealthyPercent, 50));
    }
}
