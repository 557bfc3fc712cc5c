using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Patience with health checks that nobody makes.</summary>
public sealed class TDG713 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG713", "Health check grace period without load balancer", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service || service[ServiceDescription.HealthCheckGracePeriodSeconds] is not IntegerValue { Number: > 0 } seconds)
            return;
        if (service.Has(ServiceDescription.LoadBalancers) || context.Containers.Any(c => c.Has(Ecs.ContainerDefinition.HealthCheck)))
            return;
        context.Report(
            Descriptor,
            seconds,
            "ECS is told to ignore failing health checks for " + seconds + " seconds, and there are none: the service has no load balancer and its containers no health check. "
            + "Leave HealthCheckGracePeriodSeconds out, or describe the [LoadBalancer] it is meant for.",
            new Edit.Remove("Remove HealthCheckGracePeriodSeconds", seconds));
    }
}
