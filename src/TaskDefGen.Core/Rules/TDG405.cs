using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A container that wants a network of its own, where the task has one for all.</summary>
public sealed class TDG405 : Rule
{
    private static readonly IReadOnlyList<Member> Refused =
    [
        Ecs.ContainerDefinition.Links, Ecs.ContainerDefinition.Hostname, Ecs.ContainerDefinition.DisableNetworking, Ecs.ContainerDefinition.DnsServers,
        Ecs.ContainerDefinition.DnsSearchDomains,
    ];

    public override RuleDescriptor Descriptor { get; } = new("TDG405", "Container parameter not allowed with awsvpc", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Task.Text(Ecs.TaskDefinition.NetworkMode) != EcsWords.Awsvpc)
            return;
        foreach (var container in context.Containers)
        {
            foreach (var member in Refused)
            {
                if (!IsAskedFor(container[member]))
                    continue;
                context.Report(
                    Descriptor,
                    container,
                    member,
                    Message(context, container, member) + " Leave " + member.PropertyName + " out" + (member == Ecs.ContainerDefinition.Links ? " and call the other container at localhost." : "."),
                    new Edit.Remove("Remove " + member.PropertyName, container[member]!));
            }

            foreach (var host in container.Objects(Ecs.ContainerDefinition.ExtraHosts))
            {
                if (Placeholder.IsIn(host.Text(Ecs.HostEntry.Hostname)))
                    continue;
                context.Report(
                    Descriptor,
                    host,
                    Ecs.HostEntry.Hostname,
                    Message(context, container, Ecs.ContainerDefinition.ExtraHosts) + " Leave the host out and give it a name in DNS.",
                    new Edit.Remove("Remove the extra host", host));
            }
        }
    }

    private static bool IsAskedFor(EcsValue? value) => value switch
    {
        TextValue text => text.Text.Length > 0 && !Placeholder.IsIn(text.Text),
        BooleanValue flag => flag.Flag,
        EcsList list => list.Any(i => i is TextValue text && !Placeholder.IsIn(text.Text)),
        _ => false,
    };

    private static string Message(RuleContext context, EcsObject container, Member member) =>
        "Container " + context.NameOf(container) + " has " + member.Name + ", which ECS refuses in network mode awsvpc: all containers of the task share one network interface.";
}
