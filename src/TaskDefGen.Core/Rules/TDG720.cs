using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A deployment controller together with what belongs to another one.</summary>
public sealed class TDG720 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG720", "Deployment controller combination invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service)
            return;
        var controller = ServiceFacts.Controller(service);
        if (controller is not (EcsWords.CodeDeploy or EcsWords.External))
            return;
        CheckWatchers(context, service, controller);
        if (controller == EcsWords.CodeDeploy)
            CheckCodeDeploy(context, service);
        else
            CheckExternal(context, service);
    }

    private void CheckWatchers(RuleContext context, EcsObject service, string controller)
    {
        var deployment = service.Object(ServiceDescription.DeploymentConfiguration);
        if (deployment?.Object(ServiceDescription.Deployment.DeploymentCircuitBreaker) is { } breaker && breaker.Boolean(ServiceDescription.CircuitBreaker.Enable) == true)
            Report(breaker, "The deployment circuit breaker", "[DeploymentCircuitBreaker]", "Remove the circuit breaker");
        if (deployment?.Object(ServiceDescription.Deployment.Alarms) is { } alarms && alarms.Boolean(ServiceDescription.DeploymentAlarms.Enable) == true)
            Report(alarms, "Deployment alarms", "[DeploymentAlarms]", "Remove the alarms");

        void Report(EcsValue at, string what, string attribute, string title) => context.Report(
            Descriptor,
            at,
            what + (what[what.Length - 1] == 's' ? " watch" : " watches") + " deployments that ECS carries out itself, and here " + (controller == EcsWords.CodeDeploy ? "CodeDeploy does" : "an external controller does")
            + " (DeploymentController " + controller + "): ECS refuses both together. Take " + attribute + " away"
            + (controller == EcsWords.CodeDeploy ? "; CodeDeploy has alarms and rollbacks of its own." : "."),
            new Edit.Remove(title, at));
    }

    private void CheckCodeDeploy(RuleContext context, EcsObject service)
    {
        if (service.Has(ServiceDescription.LoadBalancers))
            return;
        context.Report(
            Descriptor,
            service.Object(ServiceDescription.DeploymentController)!,
            ServiceDescription.Controller.Type,
            "CodeDeploy moves the traffic of a load balancer, and the service has none: ECS refuses it with \"the service requires an Application Load Balancer or Network Load Balancer\". "
            + "Describe one with [LoadBalancer(\"<ARN of the target group>\")], or leave DeploymentController out for rolling deployments by ECS.");
    }

    private void CheckExternal(RuleContext context, EcsObject service)
    {
        foreach (var member in new[] { ServiceDescription.LaunchType, ServiceDescription.PlatformVersion })
        {
            if (service[member] is { } value)
            {
                context.Report(
                    Descriptor,
                    value,
                    "With DeploymentController EXTERNAL each task set has its own " + member.PropertyName + ": ECS refuses one on the service. Leave it out.",
                    new Edit.Remove("Remove " + member.PropertyName, value));
            }
        }

        foreach (var balancer in service.Objects(ServiceDescription.LoadBalancers))
        {
            context.Report(
                Descriptor,
                balancer,
                "With DeploymentController EXTERNAL each task set has its own load balancers: ECS refuses one on the service with \"LoadBalancers must be empty or null\". Take [LoadBalancer] away.",
                new Edit.Remove("Remove the load balancer", balancer));
        }
    }
}
