using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A deployment that moves traffic, of a service to which none is led.</summary>
public sealed class TDG748 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG748", "Traffic shifting without traffic", FindingSeverity.Info);

    public override void Check(RuleContext context)
    {
        if (ServiceFacts.Written(context) is not { } service || !ServiceFacts.ShiftsTraffic(service) || IsReached(service))
            return;
        var deployment = service.Object(ServiceDescription.DeploymentConfiguration)!;
        context.Report(
            Descriptor,
            deployment,
            ServiceDescription.Deployment.Strategy,
            "The service has no load balancer and no Service Connect, so that strategy " + ServiceFacts.Strategy(service)
            + " has no traffic to move: as soon as the new tasks run, both versions work at once. Leave Strategy out for a rolling deployment, or keep it where that is what you want.",
            new Edit.Many("Remove Strategy and what belongs to it", [.. OfStrategy(deployment).Select(v => new Edit.Remove("Remove it", v))]));
    }

    private static bool IsReached(EcsObject service) =>
        service.Has(ServiceDescription.LoadBalancers)
        || (service.Object(ServiceDescription.ServiceConnectConfiguration) is { } connect && connect[ServiceDescription.ServiceConnect.Enabled] is not BooleanValue { Flag: false });

    /// <summary>Each value by itself: a structure of ECS is only some arguments of [Service].</summary>
    private static IEnumerable<EcsValue> OfStrategy(EcsObject deployment)
    {
        foreach (var member in new[] { ServiceDescription.Deployment.Strategy, ServiceDescription.Deployment.BakeTimeInMinutes })
        {
            if (deployment[member] is { } value)
                yield return value;
        }

        foreach (var member in new[] { ServiceDescription.Deployment.LinearConfiguration, ServiceDescription.Deployment.CanaryConfiguration })
        {
            foreach (var pair in deployment.Object(member)?.Values ?? [])
                yield return pair.Value;
        }
    }
}
