using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>What the rules on services ask of one: what ECS assumes where nothing is written counts as written.</summary>
internal static class ServiceFacts
{
    /// <summary>The service, where one is described and not only what surrounds a task.</summary>
    public static EcsObject? Written(RuleContext context) => context.Service is { } service && ServiceDescription.IsService(service) ? service : null;

    public static bool IsDaemon(EcsObject service) => service.Text(ServiceDescription.SchedulingStrategy) == EcsWords.Daemon;

    /// <summary>Whether the number of tasks is the service's own to say; not where a placeholder stands.</summary>
    public static bool IsReplica(EcsObject service) => !service.Has(ServiceDescription.SchedulingStrategy) || service.Text(ServiceDescription.SchedulingStrategy) == EcsWords.Replica;

    /// <summary>Who carries out deployments, as ECS writes it.</summary>
    public static string Controller(EcsObject service) =>
        service.Object(ServiceDescription.DeploymentController)?.Text(ServiceDescription.Controller.Type) ?? "ECS";

    /// <summary>Whether ECS itself replaces tasks step by step, for which the percentages are.</summary>
    public static bool IsRolling(EcsObject service) => Controller(service) == "ECS" && Strategy(service) == EcsWords.Rolling;

    /// <summary>Whether ECS itself moves traffic from the old tasks to the new ones.</summary>
    public static bool ShiftsTraffic(EcsObject service) => Controller(service) == "ECS" && Strategy(service) is "BLUE_GREEN" or "LINEAR" or "CANARY";

    public static string Strategy(EcsObject service) =>
        service.Object(ServiceDescription.DeploymentConfiguration)?.Text(ServiceDescription.Deployment.Strategy) ?? EcsWords.Rolling;

    /// <summary>The providers of the service's strategy that are Fargate's own.</summary>
    public static IEnumerable<EcsObject> FargateProviders(EcsObject service) =>
        service.Objects(ServiceDescription.CapacityProviderStrategy).Where(p => IsFargate(p.Text(ServiceDescription.CapacityProviderStrategyItem.CapacityProvider)));

    public static bool IsFargate(string? provider) => provider is EcsWords.Fargate or EcsWords.FargateSpot;

    /// <summary>The mode in which the containers are networked; null where it can't be told.</summary>
    public static string? NetworkMode(RuleContext context)
    {
        if (context.Task.Has(Ecs.TaskDefinition.NetworkMode))
            return context.Task.Text(Ecs.TaskDefinition.NetworkMode) is { } mode && Enumerations.NetworkMode.ToClr(mode) is not null ? mode : null;
        return context.OnFargate || context.OnWindows ? null : "bridge";
    }

    /// <summary>Whether any container of the task, or any name among them, is filled in later.</summary>
    public static bool HasUnknownContainer(RuleContext context) =>
        context.Task[Ecs.TaskDefinition.ContainerDefinitions] is not EcsList list
        || list.Any(c => c is not EcsObject container || Placeholder.IsIn(container.Text(Ecs.ContainerDefinition.Name)));
}
