using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A port name that ECS does not take, or that another port of the task has.</summary>
public sealed class TDG017 : Rule
{
    private const string Allowed = "A port's name has 1 to 64 lower-case letters (a to z), digits, hyphens and underscores, and no hyphen first";

    public override RuleDescriptor Descriptor { get; } = new("TDG017", "Port mapping name invalid or duplicate", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!MayBeWrong(context))
            return;
        var ports = context.Containers
            .SelectMany(c => c.Objects(Ecs.ContainerDefinition.PortMappings).Select(p => (Container: c, Port: p, Name: p[Ecs.PortMapping.Name] as TextValue)))
            .Where(p => p.Name is not null && !Placeholder.IsIn(p.Name.Text)).ToList();
        var taken = new HashSet<string>(ports.Select(p => p.Name!.Text), StringComparer.Ordinal);
        var seen = new Dictionary<string, EcsObject>(StringComparer.Ordinal);
        foreach (var (container, port, name) in ports)
        {
            if (!EcsName.IsValidForPort(name!.Text))
            {
                if (!DerivedName.IsTooLong(context, name))
                    ReportInvalid(context, port, name);
            }
            else if (!seen.TryGetValue(name.Text, out var first))
            {
                seen.Add(name.Text, container);
            }
            else
            {
                var other = EcsName.Unlike(name.Text, taken, EcsName.LongestOfPort);
                taken.Add(other);
                context.Report(
                    Descriptor,
                    port,
                    Ecs.PortMapping.Name,
                    (ReferenceEquals(first, container) ? "Another port of this container" : "A port of container " + context.NameOf(first)) + " is called "
                    + MessageText.Quote(name.Text) + " already, and port names are unique in the whole task. Write another, such as " + MessageText.Quote(other) + ".",
                    new Edit.Set("Change the name to " + MessageText.Quote(other), port, Ecs.PortMapping.Name, other));
            }
        }
    }

    /// <summary>Whether a name is invalid, or more than one is there at all.</summary>
    private static bool MayBeWrong(RuleContext context)
    {
        var hasOne = false;
        foreach (var container in context.Containers)
        {
            foreach (var port in container.Objects(Ecs.ContainerDefinition.PortMappings))
            {
                if (port.Text(Ecs.PortMapping.Name) is not { } name)
                    continue;
                if (hasOne || !EcsName.IsValidForPort(name))
                    return true;
                hasOne = true;
            }
        }

        return false;
    }

    private void ReportInvalid(RuleContext context, EcsObject port, TextValue name)
    {
        var text = name.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            context.Report(Descriptor, port, Ecs.PortMapping.Name, "The port's name is blank. " + Allowed + "; write one such as \"web-tcp\", or leave the name out.");
            return;
        }

        var message = !text.All(EcsName.IsAllowedInPort)
            ? MessageText.Quote(text) + " can't name a port: it has " + MessageText.Characters(text, c => !EcsName.IsAllowedInPort(c)) + ". " + Allowed + "."
            : text[0] == '-'
                ? MessageText.Quote(text) + " can't name a port: it begins with a hyphen."
                : "The port's name has " + text.Length.ToString(CultureInfo.InvariantCulture) + " characters, and ECS takes 64 at most.";
        if (EcsName.RepairForPort(text) is { Length: > 0 } repaired)
        {
            context.Report(
                Descriptor,
                port,
                Ecs.PortMapping.Name,
                message + " Write " + MessageText.Quote(repaired) + ".",
                Edits.Rewrite("Change the name to " + MessageText.Quote(repaired), port, Ecs.PortMapping.Name, repaired));
        }
        else
        {
            context.Report(Descriptor, port, Ecs.PortMapping.Name, message + " Write one such as \"web-tcp\".");
        }
    }
}
