using System.Collections.Generic;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Deployments that never give up.</summary>
public sealed class TDG719 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG719", "Deployment circuit breaker missing", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (ServiceFacts.Written(context) is not { } service || !ServiceFacts.IsRolling(service))
            return;
        var deployment = service.Object(ServiceDescription.DeploymentConfiguration);
        var breaker = deployment?.Object(ServiceDescription.Deployment.DeploymentCircuitBreaker);
        if (breaker is not null && (breaker.Boolean(ServiceDescription.CircuitBreaker.Enable) == true || breaker[ServiceDescription.CircuitBreaker.Enable] is RawValue))
            return;
        const string Why = "when new tasks don't start, ECS tries for hours and nobody is told. ";
        if (breaker is not null)
        {
            context.Report(
                Descriptor,
                breaker,
                ServiceDescription.CircuitBreaker.Enable,
                "The deployment circuit breaker is off: " + Why + "Set Enable to true, which also brings the last version that ran back.",
                new Edit.Set("Set Enable to true", breaker, ServiceDescription.CircuitBreaker.Enable, true));
            return;
        }

        context.Report(
            Descriptor,
            service,
            "The service has no deployment circuit breaker: " + Why + "Write [DeploymentCircuitBreaker], which gives such a deployment up and brings the last version that ran back.",
            new Edit.Add(
                "Add a deployment circuit breaker",
                deployment ?? service,
                ServiceDescription.Deployment.DeploymentCircuitBreaker,
                new List<KeyValuePair<Member, object>>
                {
                    new(ServiceDescription.CircuitBreaker.Enable, true),
                    new(ServiceDescription.CircuitBreaker.Rollback, true),
                }));
    }
}
