using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Capacity providers that can't share the tasks as written.</summary>
public sealed class TDG709 : Rule
{
    private const int Most = 20;

    public override RuleDescriptor Descriptor { get; } = new("TDG709", "Capacity provider strategy invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service?.Objects(ServiceDescription.CapacityProviderStrategy).ToList() is not { Count: > 0 } items)
            return;
        if (items.Count > Most)
            context.Report(Descriptor, items[Most], "The strategy has " + MessageText.Number(items.Count) + " capacity providers, and ECS takes 20 at most. Take some away.");
        foreach (var item in items)
        {
            CheckBounds(context, item, ServiceDescription.CapacityProviderStrategyItem.Weight);
            CheckBounds(context, item, ServiceDescription.CapacityProviderStrategyItem.Base);
        }

        CheckNames(context, items);
        CheckShares(context, items);
    }

    private static string? NameOf(EcsObject item) =>
        item.Text(ServiceDescription.CapacityProviderStrategyItem.CapacityProvider) is { Length: > 0 } name && !Placeholder.IsIn(name) ? name : null;

    private void CheckBounds(RuleContext context, EcsObject item, Member member)
    {
        if (item[member] is not IntegerValue number || member.Bounds!.Contains(number.Number))
            return;
        var nearest = number.Number < 0 ? member.Bounds.Minimum : member.Bounds.Maximum;
        context.Report(
            Descriptor,
            number,
            member.PropertyName + " " + number + " is out of range: ECS takes " + member.Bounds + ". Write " + MessageText.Number(nearest) + ".",
            new Edit.Set("Set " + member.PropertyName + " to " + MessageText.Number(nearest), item, member, nearest));
    }

    private void CheckNames(RuleContext context, List<EcsObject> items)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? first = null;
        foreach (var item in items)
        {
            if (NameOf(item) is not { } name)
                continue;
            var isFargate = ServiceFacts.IsFargate(name);
            if (!isFargate && name.StartsWith("fargate", StringComparison.OrdinalIgnoreCase))
            {
                var meant = name.IndexOf("spot", StringComparison.OrdinalIgnoreCase) >= 0 ? EcsWords.FargateSpot : EcsWords.Fargate;
                context.Report(
                    Descriptor,
                    item,
                    ServiceDescription.CapacityProviderStrategyItem.CapacityProvider,
                    "There is no capacity provider " + MessageText.Quote(name) + ": Fargate has FARGATE and FARGATE_SPOT, and no other may begin with that word. Write " + meant + ".",
                    new Edit.Set("Set the provider to " + meant, item, ServiceDescription.CapacityProviderStrategyItem.CapacityProvider, meant));
                continue;
            }

            if (!seen.Add(name))
            {
                context.Report(
                    Descriptor,
                    item,
                    "Capacity provider " + MessageText.Quote(name) + " stands in the strategy twice. Take one away.",
                    new Edit.Remove("Remove the second one", item));
            }
            else if (first is not null && ServiceFacts.IsFargate(first) != isFargate)
            {
                context.Report(
                    Descriptor,
                    item,
                    "A strategy can't have " + MessageText.Quote(first) + " and " + MessageText.Quote(name)
                    + ": either all of its capacity providers are Fargate's (FARGATE, FARGATE_SPOT), or none is. Take one of the two away.");
                return;
            }

            first ??= name;
        }
    }

    private void CheckShares(RuleContext context, List<EcsObject> items)
    {
        if (items.Count > 1 && items.TrueForAll(i => !i.Has(ServiceDescription.CapacityProviderStrategyItem.Weight) || i.Integer(ServiceDescription.CapacityProviderStrategyItem.Weight) == 0))
        {
            context.Report(
                Descriptor,
                items[0],
                ServiceDescription.CapacityProviderStrategyItem.Weight,
                "No capacity provider has a weight, which is 0 where nothing is written, so none would get a task: ECS refuses the strategy. Write Weight = 1 on at least one.",
                new Edit.Set("Set Weight to 1", items[0], ServiceDescription.CapacityProviderStrategyItem.Weight, 1));
        }

        foreach (var item in items.Where(i => i.Integer(ServiceDescription.CapacityProviderStrategyItem.Base) > 0).Skip(1).Take(1))
        {
            context.Report(
                Descriptor,
                item,
                ServiceDescription.CapacityProviderStrategyItem.Base,
                "Two capacity providers have a base, the tasks that come first, and only one can: ECS refuses the strategy. Leave Base out here.",
                new Edit.Remove("Remove Base", item[ServiceDescription.CapacityProviderStrategyItem.Base]!));
        }
    }
}
