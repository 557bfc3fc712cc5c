using System;
using System.Collections.Generic;
using System.Globalization;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Two mappings of one port, where all containers share the interface.</summary>
public sealed class TDG407 : Rule
{
    private const int Highest = 65535;

    public override RuleDescriptor Descriptor { get; } = new("TDG407", "Container port used twice in an awsvpc/host task", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Task.Text(Ecs.TaskDefinition.NetworkMode) is not (EcsWords.Awsvpc or "host"))
            return;
        var mode = context.Task.Text(Ecs.TaskDefinition.NetworkMode);
        if (Mappings(context) < 2)
            return; // nothing to collide with
        var taken = new List<Claim>();
        foreach (var container in context.Containers)
        {
            foreach (var mapping in container.Objects(Ecs.ContainerDefinition.PortMappings))
            {
                var protocol = mapping.Has(Ecs.PortMapping.Protocol) ? mapping.Text(Ecs.PortMapping.Protocol) : EcsWords.Tcp;
                if (protocol is null || Enumerations.TransportProtocol.ToClr(protocol) is null || Ports(mapping) is not { } ports)
                    continue;
                var claim = new Claim(container, protocol, ports.First, ports.Last, mapping.Has(Ecs.PortMapping.ContainerPortRange));
                if (taken.Find(t => t.Collides(claim)) is { } other)
                    Report(context, mapping, claim, other, mode!);
                taken.Add(claim);
            }
        }
    }

    private void Report(RuleContext context, EcsObject mapping, Claim claim, Claim other, string mode)
    {
        var port = claim.Protocol + " port " + Math.Max(claim.First, other.First).ToString(CultureInfo.InvariantCulture);
        context.Report(
            Descriptor,
            mapping,
            claim.IsRange ? Ecs.PortMapping.ContainerPortRange : Ecs.PortMapping.ContainerPort,
            (ReferenceEquals(other.Container, claim.Container)
                ? "Container " + context.NameOf(claim.Container) + " maps " + port + " twice"
                : "Containers " + context.NameOf(other.Container) + " and " + context.NameOf(claim.Container) + " both map " + port)
            + "; in network mode " + mode + " the whole task has each port once. Let one of them listen on another port.");
    }

    /// <summary>The ports of a mapping; null where they can't be told, or are none.</summary>
    private static int Mappings(RuleContext context)
    {
        var count = 0;
        foreach (var container in context.Containers)
            count += (container[Ecs.ContainerDefinition.PortMappings] as EcsList)?.Count ?? 0;
        return count;
    }

    private static (int First, int Last)? Ports(EcsObject mapping)
    {
        if (mapping.Integer(Ecs.PortMapping.ContainerPort) is { } port)
            return port is >= 1 and <= Highest ? ((int)port, (int)port) : null;
        var range = mapping.Text(Ecs.PortMapping.ContainerPortRange)?.Split('-');
        return range is { Length: 2 }
            && int.TryParse(range[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(range[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && first >= 1 && last <= Highest && first <= last
            ? (first, last)
            : null;
    }

    /// <summary>The ports that a mapping takes.</summary>
    private sealed record Claim(EcsObject Container, string Protocol, int First, int Last, bool IsRange)
    {
        /// <summary>Whether both take a port; what a range takes twice in its own container is for TDG016.</summary>
        public bool Collides(Claim other) => Protocol == other.Protocol && First <= other.Last && other.First <= Last
            && !(ReferenceEquals(Container, other.Container) && (IsRange || other.IsRange));
    }
}
