using System.Collections.Generic;
using System.Globalization;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A range of ports that is none, or that gets in the way of others.</summary>
public sealed class TDG016 : Rule
{
    private const int MostRanges = 100;
    private const string Form = "ECS takes the first and the last port with a hyphen between them, such as \"8080-8090\"";

    public override RuleDescriptor Descriptor { get; } = new("TDG016", "containerPortRange invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            var ranges = 0;
            var taken = new List<(string Protocol, int First, int Last, string Text)>();
            foreach (var port in container.Objects(Ecs.ContainerDefinition.PortMappings))
            {
                if (!port.Has(Ecs.PortMapping.ContainerPortRange) && port[Ecs.PortMapping.ContainerPort] is IntegerValue single && single.Number is >= 1 and <= 65535)
                    taken.Add((ProtocolOf(port), (int)single.Number, (int)single.Number, single.ToString()));
            }

            foreach (var port in container.Objects(Ecs.ContainerDefinition.PortMappings))
            {
                if (port[Ecs.PortMapping.ContainerPortRange] is not TextValue range)
                    continue;
                if (++ranges == MostRanges + 1)
                {
                    context.Report(
                        Descriptor,
                        range,
                        "Container " + context.NameOf(container) + " has more than 100 port ranges, and ECS takes 100 of a container. Join ranges that lie side by side.");
                }

                if (!Placeholder.IsIn(range.Text))
                    CheckRange(context, container, port, range, taken);
            }
        }
    }

    private static string ProtocolOf(EcsObject port) => port.Text(Ecs.PortMapping.Protocol) ?? EcsWords.Tcp;

    private static int? Port(string text) =>
        text.Length is > 0 and <= 5 && text.All(c => c is >= '0' and <= '9') ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void CheckRange(RuleContext context, EcsObject container, EcsObject port, TextValue range, List<(string Protocol, int First, int Last, string Text)> taken)
    {
        var parts = range.Text.Split('-');
        if (parts.Length != 2 || Port(parts[0]) is not { } first || Port(parts[1]) is not { } last)
        {
            context.Report(Descriptor, range, (string.IsNullOrWhiteSpace(range.Text) ? "A blank text" : MessageText.Quote(range.Text)) + " is no range of ports: " + Form + ".");
            return;
        }

        if (first < 1 || first > 65535 || last < 1 || last > 65535)
        {
            context.Report(Descriptor, range, MessageText.Quote(range.Text) + " leaves the range of ports, which go from 1 to 65535. " + Form + ".");
            return;
        }

        if (first >= last)
        {
            var swapped = Text(last) + "-" + Text(first);
            context.Report(
                Descriptor,
                range,
                MessageText.Quote(range.Text) + (first == last
                    ? " is one port and no range. Write ContainerPort = " + Text(first) + " instead."
                    : " ends before it begins. Write " + MessageText.Quote(swapped) + "."),
                first == last ? [] : [new Edit.Set("Set ContainerPortRange to " + swapped, port, Ecs.PortMapping.ContainerPortRange, swapped)]);
            return;
        }

        if (!CheckMapping(context, port, range))
            return;
        var protocol = ProtocolOf(port);
        foreach (var other in taken)
        {
            if (other.Protocol != protocol || other.Last < first || other.First > last)
                continue;
            context.Report(
                Descriptor,
                range,
                MessageText.Quote(range.Text) + " holds " + (other.First == other.Last ? "port " : "ports of ") + other.Text + ", which container " + context.NameOf(container)
                + " maps already over " + protocol + ". Write ranges and ports that don't overlap.",
                new Edit.Remove("Remove the range " + range.Text, port));
            break;
        }

        taken.Add((protocol, first, last, range.Text));
    }

    /// <summary>Whether the range stands where a range may stand.</summary>
    private bool CheckMapping(RuleContext context, EcsObject port, TextValue range)
    {
        if (port[Ecs.PortMapping.ContainerPort] is { } single)
        {
            context.Report(
                Descriptor,
                range,
                "A mapping has either a range or a port, and this one has ContainerPort " + single + " too. Take one of them away.",
                new Edit.Remove("Remove ContainerPortRange", range));
            return false;
        }

        if (port[Ecs.PortMapping.HostPort] is { } host)
        {
            context.Report(
                Descriptor,
                host,
                "A range takes no HostPort: the host chooses its ports in bridge mode, and in awsvpc mode they are those of the range. Leave HostPort out.",
                new Edit.Remove("Remove HostPort", host));
            return false;
        }

        if (context.Task.Text(Ecs.TaskDefinition.NetworkMode) is "host" or "none")
        {
            context.Report(
                Descriptor,
                range,
                "Ranges of ports work in the network modes bridge and awsvpc, and this task asks for " + context.Task.Text(Ecs.TaskDefinition.NetworkMode) + ". Write single ports, or change the mode.");
            return false;
        }

        return true;
    }
}
