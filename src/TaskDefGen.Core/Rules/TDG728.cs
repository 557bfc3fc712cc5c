using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A cluster that nobody can look into.</summary>
public sealed class TDG728 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG728", "Container Insights disabled", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.Service?.Object(ServiceDescription.ClusterDescription) is not { } cluster
            || cluster[ServiceDescription.ClusterSettings.ContainerInsights] is not (null or TextValue { Text: "disabled" }))
            return;
        context.Report(
            Descriptor,
            cluster,
            ServiceDescription.ClusterSettings.ContainerInsights,
            "Container Insights is off for the cluster" + (cluster.Has(ServiceDescription.ClusterSettings.ContainerInsights) ? "" : ", which it is where nothing is written")
            + ": CloudWatch has no CPU, memory and network of its tasks, so nobody sees why one was stopped. Write ContainerInsights = ContainerInsights.Enhanced, or Enabled, which costs less.",
            new Edit.Set("Set ContainerInsights to enhanced", cluster, ServiceDescription.ClusterSettings.ContainerInsights, "enhanced"));
    }
}
