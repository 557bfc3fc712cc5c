using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A load balancer that sends its traffic to a container or a port that the task doesn't have.</summary>
public sealed class TDG710 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG710", "Load balancer container name or port mismatch", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service || ServiceFacts.HasUnknownContainer(context))
            return;
        foreach (var balancer in service.Objects(ServiceDescription.LoadBalancers))
        {
            if (balancer[ServiceDescription.LoadBalancer.ContainerName] is not TextValue name || Placeholder.IsIn(name.Text))
                continue;
            if (context.Containers.FirstOrDefault(c => c.Text(Ecs.ContainerDefinition.Name) == name.Text) is { } container)
                CheckPort(context, balancer, container);
            else
                ReportName(context, balancer, name);
        }
    }

    private void ReportName(RuleContext context, EcsObject balancer, TextValue name)
    {
        var names = context.Containers.Select(c => c.Text(Ecs.ContainerDefinition.Name)).OfType<string>().ToList();
        var meant = Spelling.Nearest(name.Text, names) ?? (names.Count == 1 ? names[0] : null);
        context.Report(
            Descriptor,
            balancer,
            ServiceDescription.LoadBalancer.ContainerName,
            "The load balancer sends traffic to container " + MessageText.Quote(name.Text) + ", and the task has "
            + (names.Count == 0 ? "none" : MessageText.And(names.Select(MessageText.Quote))) + ": ECS refuses the service with \"The container "
            + name.Text + " does not exist in the task definition\". " + (meant is null ? "Name one of them in ContainerName" : "Write ContainerName = " + MessageText.Quote(meant))
            + ", or refer to its class: Container = typeof(…).",
            meant is null
                ? []
                : [new Edit.Set("Set ContainerName to " + MessageText.Quote(meant), balancer, ServiceDescription.LoadBalancer.ContainerName, meant)]);
    }

    private void CheckPort(RuleContext context, EcsObject balancer, EcsObject container)
    {
        var mapped = MappedPorts.Of(container);
        if (mapped.HasUnknown || (balancer.Has(ServiceDescription.LoadBalancer.ContainerPort) && balancer.Integer(ServiceDescription.LoadBalancer.ContainerPort) is null))
            return;
        var port = balancer.Integer(ServiceDescription.LoadBalancer.ContainerPort);
        if (port is { } given && mapped.Contains(given))
            return;

        var edits = new List<Edit>();
        if (mapped.First is { } first)
            edits.Add(new Edit.Set("Set ContainerPort to " + MessageText.Number(first), balancer, ServiceDescription.LoadBalancer.ContainerPort, (int)first));
        if (port is > 0 and <= 65535)
        {
            edits.Add(new Edit.Add(
                "Map port " + MessageText.Number(port.Value) + " of the container",
                container,
                Ecs.ContainerDefinition.PortMappings,
                [new KeyValuePair<Member, object>(Ecs.PortMapping.ContainerPort, (int)port.Value)]));
        }

        var name = context.NameOf(container);
        context.Report(
            Descriptor,
            balancer,
            ServiceDescription.LoadBalancer.ContainerPort,
            port is null
                ? "The load balancer has no port to send traffic to: container " + name + " maps "
                  + (mapped.First is null ? "none. Describe the port that it listens on: [PortMapping(8080)] on the container." : mapped + ". Write ContainerPort = " + MessageText.Number(mapped.First.Value) + ".")
                : "The load balancer sends traffic to port " + MessageText.Number(port.Value) + " of container " + name + ", which maps " + (mapped.First is null ? "none" : mapped.ToString())
                  + ": ECS refuses the service with \"The container " + container.Text(Ecs.ContainerDefinition.Name) + " did not have a container port "
                  + MessageText.Number(port.Value) + " defined\". " + (mapped.First is { } right ? "Write ContainerPort = " + MessageText.Number(right) + ", or add " : "Add ")
                  + "[PortMapping(" + MessageText.Number(port.Value) + ")] to the container.",
            [.. edits]);
    }
}
