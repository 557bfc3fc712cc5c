using System.Linq;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>One task for each machine, where there are no machines; or deployments that know no such services.</summary>
public sealed class TDG703 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG703", "DAEMON scheduling on Fargate", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service || !ServiceFacts.IsDaemon(service) || Why(context) is not { } why)
            return;
        context.Report(
            Descriptor,
            service,
            ServiceDescription.SchedulingStrategy,
            why + " Write SchedulingStrategy.Replica and a DesiredCount, or " + Otherwise(service) + ".",
            new Edit.Set("Set SchedulingStrategy to REPLICA", service, ServiceDescription.SchedulingStrategy, EcsWords.Replica));
    }

    private static string? Why(RuleContext context)
    {
        const string NoMachines = "; DAEMON keeps one task on each container instance, of which Fargate has none, so ECS refuses the service.";
        var service = context.Service!;
        if (ServiceFacts.Controller(service) is (EcsWords.CodeDeploy or EcsWords.External) and var controller)
            return "Deployment controller " + controller + " knows REPLICA services only; ECS refuses a DAEMON.";
        if (service.Text(ServiceDescription.LaunchType) == EcsWords.Fargate)
            return "The service is a DAEMON on launch type FARGATE" + NoMachines;
        if (ServiceFacts.FargateProviders(service).FirstOrDefault()?.Text(ServiceDescription.CapacityProviderStrategyItem.CapacityProvider) is { } provider)
            return "The service is a DAEMON on capacity provider " + provider + NoMachines;
        return !service.Has(ServiceDescription.CapacityProviderStrategy) && ServiceNetwork.Of(context) is { LaunchType: null, RunsOnFargate: true }
            ? "The service is a DAEMON, and its task definition requires FARGATE alone" + NoMachines
            : null;
    }

    private static string Otherwise(Model.EcsObject service) =>
        ServiceFacts.Controller(service) == "ECS" ? "run it on EC2, for which RequiresCompatibilities must name Compatibility.Ec2" : "leave DeploymentController out";
}
