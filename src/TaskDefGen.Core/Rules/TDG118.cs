using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>What only Linux has, asked of Windows.</summary>
public sealed class TDG118 : Rule
{
    private static readonly IReadOnlyList<Member> OfContainer = [Ecs.ContainerDefinition.LinuxParameters, Ecs.ContainerDefinition.ReadonlyRootFilesystem, Ecs.ContainerDefinition.Ulimits, Ecs.ContainerDefinition.SystemControls];

    /// <summary>TDG405 speaks of them where the mode is awsvpc.</summary>
    private static readonly IReadOnlyList<Member> OfNetwork =
    [
        Ecs.ContainerDefinition.DnsServers, Ecs.ContainerDefinition.DnsSearchDomains, Ecs.ContainerDefinition.ExtraHosts, Ecs.ContainerDefinition.Links,
        Ecs.ContainerDefinition.DisableNetworking,
    ];

    public override RuleDescriptor Descriptor { get; } = new("TDG118", "Parameter unsupported for Windows containers", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!context.OnWindows)
            return;
        var isAwsvpc = context.Task.Text(Ecs.TaskDefinition.NetworkMode) == EcsWords.Awsvpc;
        foreach (var container in context.Containers)
        {
            var members = OfContainer.Concat(isAwsvpc ? [] : OfNetwork).Concat(context.OnFargate ? [] : [Ecs.ContainerDefinition.Privileged]);
            foreach (var member in members.Where(m => IsAskedFor(container[m])))
                Report(context, container, member, "Container " + context.NameOf(container) + " has " + member.Name);
        }

        foreach (var volume in context.Task.Objects(Ecs.TaskDefinition.Volumes).Where(v => v.Has(Ecs.Volume.EfsVolumeConfiguration)))
        {
            context.Report(
                Descriptor,
                volume,
                Ecs.Volume.EfsVolumeConfiguration,
                "Volume " + MessageText.Quote(volume.Text(Ecs.Volume.Name) ?? "") + " is on EFS, which Windows containers can't mount. On EC2, use FSx for Windows File Server.");
        }

        if (context.OnFargate)
            return; // TDG109
        foreach (var member in new[] { Ecs.TaskDefinition.PidMode, Ecs.TaskDefinition.IpcMode }.Where(m => IsAskedFor(context.Task[m])))
            Report(context, context.Task, member, "The task has " + member.Name);
    }

    private static bool IsAskedFor(EcsValue? value) => value switch
    {
        TextValue text => text.Text.Length > 0 && !Placeholder.IsIn(text.Text),
        BooleanValue flag => flag.Flag,
        EcsList list => list.Count > 0,
        EcsObject structure => structure.Values.Any(),
        _ => false,
    };

    private void Report(RuleContext context, EcsObject owner, Member member, string what) => context.Report(
        Descriptor,
        owner,
        member,
        what + ", which Windows containers don't have. Leave " + member.PropertyName + " out.",
        new Edit.Remove("Remove " + member.PropertyName, owner[member]!));
}
