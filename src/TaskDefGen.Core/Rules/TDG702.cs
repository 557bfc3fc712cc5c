using System;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A cluster name that ECS does not take.</summary>
public sealed class TDG702 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG702", "Cluster name invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service)
            return;
        var cluster = service.Object(ServiceDescription.ClusterDescription);
        if (cluster is not null)
            Check(context, cluster, ServiceDescription.ClusterSettings.ClusterName);
        if (service.Text(ServiceDescription.Cluster) is { } name && !name.StartsWith("arn:", StringComparison.Ordinal) && name != cluster?.Text(ServiceDescription.ClusterSettings.ClusterName))
            Check(context, service, ServiceDescription.Cluster);
    }

    private void Check(RuleContext context, EcsObject owner, Member member)
    {
        if (owner[member] is not TextValue name || name.Text == context.Conventions.ClusterOf(context.Identity.Project, context.Identity.Environment))
            return; // what it is made of: TDG607, TDG608
        if (NameFault.Of(name.Text, "a cluster") is { } fault)
            context.Report(Descriptor, name, fault.Message, NameFault.Edits(fault, owner, member));
    }
}
