using System;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A service on a launch type that its task definition is not made for. A list that is empty or not there: TDG129.</summary>
public sealed class TDG105 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG105", "Launch type that the task definition does not name", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        CheckLaunchType(context);
        CheckProviders(context);
    }

    private void CheckLaunchType(RuleContext context)
    {
        if (context.Service?[ServiceDescription.LaunchType] is not TextValue { Text: var launchType }
            || Enumerations.Compatibility.ToClr(launchType) is not { } name
            || context.Task[Ecs.TaskDefinition.RequiresCompatibilities] is not EcsList { Count: > 0 } list)
            return;
        var named = list.OfType<TextValue>().Select(c => c.Text).ToList();
        if (named.Count < list.Count || named.Exists(Placeholder.IsIn) || named.Contains(launchType, StringComparer.Ordinal))
            return;

        // Where nobody wrote the list it is Fargate alone: then the task was not meant for that either.
        var isFilledIn = list.Origin.IsNone || list.Origin == context.Task.Origin;
        string[] right = isFilledIn ? [launchType] : [.. named, launchType];
        var add = new Edit.Set(
            (isFilledIn ? "Set RequiresCompatibilities to " : "Add to RequiresCompatibilities ") + launchType,
            context.Task,
            Ecs.TaskDefinition.RequiresCompatibilities,
            right);
        context.Report(
            Descriptor,
            context.Service,
            ServiceDescription.LaunchType,
            "The service runs on " + launchType + ", and the task definition requires " + MessageText.And(named) + (isFilledIn ? ", which it does where nothing is written" : "")
            + "; ECS refuses the service with \"Task definition does not support launch_type " + launchType + "\". "
            + (isFilledIn ? "Write RequiresCompatibilities with Compatibility." : "Add to RequiresCompatibilities Compatibility.") + name + ".",
            right.All(c => Enumerations.Compatibility.ToClr(c) is not null) ? [add] : []); // of an unknown one: TDG037
    }

    /// <summary>Fargate's own providers are known; any other starts tasks on machines, of which only AWS knows whose they are.</summary>
    private void CheckProviders(RuleContext context)
    {
        if (context.Service is not { } service || service.Has(ServiceDescription.LaunchType) // both: TDG708
            || context.Task[Ecs.TaskDefinition.RequiresCompatibilities] is not EcsList { Count: > 0 } list)
            return;
        var named = list.OfType<TextValue>().Select(c => c.Text).ToList();
        if (named.Count < list.Count || named.Exists(Placeholder.IsIn))
            return;
        foreach (var item in service.Objects(ServiceDescription.CapacityProviderStrategy))
        {
            if (item.Text(ServiceDescription.CapacityProviderStrategyItem.CapacityProvider) is not { Length: > 0 } provider || Placeholder.IsIn(provider)
                || (provider.StartsWith("fargate", StringComparison.OrdinalIgnoreCase) && !ServiceFacts.IsFargate(provider))) // TDG709
                continue;
            var isFargate = ServiceFacts.IsFargate(provider);
            if (isFargate ? named.Contains(EcsWords.Fargate, StringComparer.Ordinal) : named.Contains(EcsWords.Ec2, StringComparer.Ordinal) || named.Contains(EcsWords.ManagedInstances, StringComparer.Ordinal))
                continue;
            string[] right = [.. named, EcsWords.Fargate];
            context.Report(
                Descriptor,
                item,
                ServiceDescription.CapacityProviderStrategyItem.CapacityProvider,
                "The service runs on capacity provider " + MessageText.Quote(provider) + ", and the task definition requires " + MessageText.And(named) + "; ECS refuses the service. Add to RequiresCompatibilities "
                + (isFargate ? "Compatibility.Fargate." : "Compatibility.Ec2, or Compatibility.ManagedInstances where the provider has managed instances."),
                isFargate && right.All(c => Enumerations.Compatibility.ToClr(c) is not null)
                    ? [new Edit.Set("Add to RequiresCompatibilities " + EcsWords.Fargate, context.Task, Ecs.TaskDefinition.RequiresCompatibilities, right)]
                    : []);
        }
    }
}
