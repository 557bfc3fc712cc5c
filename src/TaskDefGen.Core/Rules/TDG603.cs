using System;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A cluster that is named otherwise than the convention says.</summary>
public sealed class TDG603 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG603", "Cluster name convention", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service || !ConventionalNames.AreKnown(context)
            || context.Conventions.ClusterOf(context.Identity.Project, context.Identity.Environment) is not { } expected)
            return;
        var cluster = service.Object(ServiceDescription.ClusterDescription);
        if (cluster is not null)
            Check(context, cluster, ServiceDescription.ClusterSettings.ClusterName, expected);
        if (service.Text(ServiceDescription.Cluster) is { } name && name != cluster?.Text(ServiceDescription.ClusterSettings.ClusterName))
            Check(context, service, ServiceDescription.Cluster, expected);
    }

    private void Check(RuleContext context, EcsObject owner, Member member, string expected)
    {
        if (owner[member] is not TextValue written || !ConventionalNames.Differs(written.Text, expected))
            return;
        var name = written.Text.StartsWith("arn:", StringComparison.Ordinal) ? written.Text.Substring(written.Text.LastIndexOf('/') + 1) : written.Text;
        if (!ConventionalNames.Differs(name, expected))
            return;
        context.Report(
            Descriptor,
            written,
            "Cluster " + MessageText.Quote(name) + " doesn't follow the convention " + context.Conventions.Cluster + ", which gives \"" + expected + "\". " + ConventionalNames.Remedy(context, expected),
            ConventionalNames.FillsIn(context)
                ? new Edit.Remove("Remove the name: the convention gives \"" + expected + "\"", written)
                : new Edit.Set("Set the cluster to " + expected, owner, member, expected));
    }
}
