using System;
using System.Linq;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A cluster whose default strategy it doesn't have the capacity providers for.</summary>
public sealed class TDG730 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG730", "Default capacity provider strategy names unlisted provider", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service?.Object(ServiceDescription.ClusterDescription) is not { } cluster)
            return;
        var items = cluster.Objects(ServiceDescription.ClusterSettings.DefaultCapacityProviderStrategy).ToList();
        var listed = cluster.Texts(ServiceDescription.ClusterSettings.CapacityProviders).Select(p => p.Text).ToList();
        foreach (var item in items)
        {
            if (listed.Count == 0 || listed.Exists(Placeholder.IsIn) || item.Text(ServiceDescription.CapacityProviderStrategyItem.CapacityProvider) is not { Length: > 0 } name
                || Placeholder.IsIn(name) || listed.Contains(name, StringComparer.Ordinal))
                continue;
            string[] right = [.. listed, name];
            context.Report(
                Descriptor,
                item,
                ServiceDescription.CapacityProviderStrategyItem.CapacityProvider,
                "The cluster starts tasks on " + MessageText.Quote(name) + " unless a service says otherwise, and its capacity providers are " + MessageText.And(listed.Select(MessageText.Quote))
                + ": ECS refuses the cluster. Add it to CapacityProviders of [Cluster].",
                new Edit.Set("Add " + MessageText.Quote(name) + " to CapacityProviders", cluster, ServiceDescription.ClusterSettings.CapacityProviders, right));
        }

        foreach (var item in items.Where(i => i.Integer(ServiceDescription.CapacityProviderStrategyItem.Base) > 0).Skip(1).Take(1))
        {
            context.Report(
                Descriptor,
                item,
                ServiceDescription.CapacityProviderStrategyItem.Base,
                "Two default capacity providers have a base, the tasks that come first, and only one can: ECS refuses the cluster. Leave Base out here.",
                new Edit.Remove("Remove Base", item[ServiceDescription.CapacityProviderStrategyItem.Base]!));
        }
    }
}
