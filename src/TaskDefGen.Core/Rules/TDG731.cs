using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Service Connect that ECS refuses.</summary>
public sealed class TDG731 : Rule
{
    private static readonly Regex DnsName = new("^[a-z0-9_.][a-z0-9_.-]{0,126}$", RegexOptions.CultureInvariant, Patience.Limit);

    private static readonly Bounds Ports = ServiceDescription.ClientAlias.Port.Bounds!;

    private static readonly string Last = Ports.Maximum.ToString(CultureInfo.InvariantCulture);

    public override RuleDescriptor Descriptor { get; } = new("TDG731", "Service Connect invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service || service.Object(ServiceDescription.ServiceConnectConfiguration) is not { } connect
            || connect.Boolean(ServiceDescription.ServiceConnect.Enabled) != true)
            return;
        CheckWhere(context, service, connect);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var listeners = new Dictionary<long, string>();
        foreach (var entry in connect.Objects(ServiceDescription.ServiceConnect.Services))
        {
            CheckIngressPort(context, entry, listeners);
            CheckPortName(context, entry);
            CheckAlias(context, entry);
            CheckDiscoveryName(context, entry, names);
        }
    }

    private void CheckWhere(RuleContext context, EcsObject service, EcsObject connect)
    {
        var mode = ServiceFacts.NetworkMode(context);
        var where = context.OnWindows ? "Windows containers"
            : service.Text(ServiceDescription.LaunchType) == EcsWords.External ? "launch type EXTERNAL"
            : mode is "host" or "none" ? "network mode " + mode
            : null;
        if (where is not null)
        {
            context.Report(
                Descriptor,
                connect,
                "Service Connect puts a proxy beside the containers, which can't be with " + where + ": ECS refuses the service. Take [ServiceConnect] away; "
                + "a load balancer or [ServiceRegistry] does without a proxy.",
                new Edit.Remove("Remove Service Connect", connect));
        }

        if (connect.IsOpen(ServiceDescription.ServiceConnect.Namespace) && service.Object(ServiceDescription.ClusterDescription) is { } cluster
            && cluster.IsOpen(ServiceDescription.ClusterSettings.ServiceConnectNamespace))
        {
            context.Report(
                Descriptor,
                connect,
                "Service Connect has no namespace, neither here nor on [Cluster]: ECS refuses the service with \"Namespace is missing\". Write [ServiceConnect(\"<namespace>\")], or ServiceConnectNamespace "
                + "on [Cluster].");
        }
    }

    private void CheckPortName(RuleContext context, EcsObject entry)
    {
        var ports = context.Containers.SelectMany(c => c.Objects(Ecs.ContainerDefinition.PortMappings)).Select(p => p.Text(Ecs.PortMapping.Name)).OfType<string>().ToList();
        if (entry[ServiceDescription.ServiceConnectService.PortName] is not TextValue name || Placeholder.IsIn(name.Text) || ports.Exists(Placeholder.IsIn)
            || ServiceFacts.HasUnknownContainer(context) || ports.Contains(name.Text, StringComparer.Ordinal))
            return;
        var meant = Spelling.Nearest(name.Text, ports) ?? (ports.Count == 1 ? ports[0] : null);
        context.Report(
            Descriptor,
            entry,
            ServiceDescription.ServiceConnectService.PortName,
            "The task has no port called " + MessageText.Quote(name.Text) + ": " + (ports.Count == 0
                ? "none of its ports has a name. Give one to the port that others call: [PortMapping(8080, Name = \"web-tcp\")]."
                : "its ports are " + MessageText.And(ports.Select(MessageText.Quote)) + ". " + (meant is null ? "Name one of them." : "Write " + MessageText.Quote(meant) + ".")),
            meant is null ? [] : [new Edit.Set("Set PortName to " + MessageText.Quote(meant), entry, ServiceDescription.ServiceConnectService.PortName, meant)]);
    }

    private void CheckAlias(RuleContext context, EcsObject entry)
    {
        var aliases = entry.Objects(ServiceDescription.ServiceConnectService.ClientAliases).ToList();
        if (aliases.Count != 1)
        {
            context.Report(
                Descriptor,
                entry,
                ServiceDescription.ServiceConnectService.ClientAliases,
                aliases.Count == 0
                    ? "The port has no client alias, by which other services call it: ECS refuses the service with \"clientAliases must have 1 element\". Write ClientPort, the port that they call."
                    : "The port has " + MessageText.Number(aliases.Count) + " client aliases, and ECS takes 1. Let other services call one name and one port.");
            return;
        }

        var alias = aliases[0];
        if (alias[ServiceDescription.ClientAlias.Port] is IntegerValue port && (port.Number < Ports.Minimum || port.Number > Ports.Maximum))
            context.Report(Descriptor, port, "ClientPort " + port + " is no port: ports go from " + MessageText.Number(Ports.Minimum) + " to " + Last + ". Write the one that other services call, such as 80.");
        else if (!alias.Has(ServiceDescription.ClientAlias.Port))
            context.Report(Descriptor, alias, ServiceDescription.ClientAlias.Port, "The client alias has a name and no port, which ECS needs. Write ClientPort, the port that other services call, such as 80.");
        if (alias[ServiceDescription.ClientAlias.DnsName] is TextValue name && !Placeholder.IsIn(name.Text) && !DnsName.IsMatch(name.Text))
        {
            var repaired = Repair(name.Text);
            context.Report(
                Descriptor,
                alias,
                ServiceDescription.ClientAlias.DnsName,
                "ClientDnsName " + MessageText.Quote(name.Text) + " is no name that ECS takes: up to 127 lower-case letters, digits, underscores, hyphens and periods, no hyphen first. Write "
                + (repaired is null ? "one such as \"orders\"." : MessageText.Quote(repaired) + "."),
                repaired is null ? [] : [new Edit.Set("Set ClientDnsName to " + MessageText.Quote(repaired), alias, ServiceDescription.ClientAlias.DnsName, repaired)]);
        }
    }

    private void CheckDiscoveryName(RuleContext context, EcsObject entry, HashSet<string> names)
    {
        var written = entry[ServiceDescription.ServiceConnectService.DiscoveryName] as TextValue;
        var name = written?.Text ?? entry.Text(ServiceDescription.ServiceConnectService.PortName);
        if (name is null || Placeholder.IsIn(name))
            return;
        if (written is not null && !EcsName.IsValidForPort(name))
        {
            var repaired = EcsName.RepairForPort(name);
            context.Report(
                Descriptor,
                written,
                "DiscoveryName " + MessageText.Quote(name) + " is no name that ECS takes: 1 to 64 lower-case letters, digits, underscores and hyphens, no hyphen first."
                + (string.IsNullOrEmpty(repaired) ? "" : " Write " + MessageText.Quote(repaired!) + "."),
                string.IsNullOrEmpty(repaired) ? [] : [new Edit.Set("Set DiscoveryName to " + MessageText.Quote(repaired!), entry, ServiceDescription.ServiceConnectService.DiscoveryName, repaired!)]);
        }
        else if (!names.Add(name))
        {
            context.Report(
                Descriptor,
                entry,
                ServiceDescription.ServiceConnectService.DiscoveryName,
                "Another port is found by the name " + MessageText.Quote(name) + " already, and each needs its own. Write another DiscoveryName.");
        }
    }

    /// <summary>The port of its own container is left alone: it is what ECS takes with awsvpc where nothing is written.</summary>
    private void CheckIngressPort(RuleContext context, EcsObject entry, Dictionary<long, string> listeners)
    {
        const int Privileged = 1024; // what ECS refuses says so
        if (entry[ServiceDescription.ServiceConnectService.IngressPortOverride] is not IntegerValue { Number: var port } written)
            return;
        var name = entry.Text(ServiceDescription.ServiceConnectService.PortName) ?? "";
        var remove = new Edit.Remove("Remove IngressPortOverride", written);
        if (port <= Privileged || port > Ports.Maximum)
        {
            context.Report(
                Descriptor,
                written,
                "IngressPortOverride " + written + " is no port for the proxy: " + (port > Privileged
                    ? "ports end at " + Last + ". "
                    : "ECS refuses the service with \"IngressPortOverride cannot use ports <= 1024\". ")
                + "Write one from " + MessageText.Number(Privileged + 1) + " to " + Last + " that no container has, or leave it out.",
                remove);
        }
        else if (listeners.TryGetValue(port, out var other))
        {
            context.Report(
                Descriptor,
                written,
                "The proxy listens on port " + written + " for " + MessageText.Quote(other) + " already: the tasks of the service would not start. Write another IngressPortOverride, or leave it out.",
                remove);
        }
        else
        {
            listeners.Add(port, name);
            if (ServiceFacts.NetworkMode(context) is { } mode ? mode != EcsWords.Awsvpc : !context.OnFargate)
                return; // the containers have ports of their own there
            var mappings = context.Containers.SelectMany(c => c.Objects(Ecs.ContainerDefinition.PortMappings).Select(p => (Container: c, Mapping: p))).ToList();
            var taken = mappings.Find(p => MappedPorts.Takes(p.Mapping, port) && p.Mapping.Text(Ecs.PortMapping.Name) != name);
            if (taken.Container is null || !mappings.Exists(p => p.Mapping.Text(Ecs.PortMapping.Name) == name))
                return; // of which port it is isn't known
            context.Report(
                Descriptor,
                written,
                "The proxy would listen on port " + written + ", and container " + context.NameOf(taken.Container)
                + " does: with awsvpc they share one network, so that only the first of them can start. Write a port that no container has as IngressPortOverride, or leave it out.",
                remove);
        }
    }

    private static string? Repair(string name)
    {
        var repaired = new string(name.ToLowerInvariant().Select(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '.' or '-' ? c : '-').ToArray()).TrimStart('-');
        return repaired.Length is > 0 and <= 127 && repaired.Any(char.IsLetterOrDigit) ? repaired : null;
    }
}
