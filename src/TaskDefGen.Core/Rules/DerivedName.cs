using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A name that is just what a convention makes of the identity, whether it was filled in or written with tokens.</summary>
/// <param name="What">What a message calls it.</param>
/// <param name="Template">The convention.</param>
/// <param name="Longest">The most characters that it may have.</param>
internal sealed record DerivedName(string What, TextValue Value, string Template, int Longest)
{
    /// <summary>Those that are too long, and not otherwise wrong.</summary>
    public static IEnumerable<DerivedName> TooLong(RuleContext context) => All(context).Where(n => !Placeholder.IsIn(n.Value.Text));

    /// <summary>Whether TDG613 reports a name, so that the rule on all such names need not.</summary>
    public static bool IsTooLong(RuleContext context, TextValue name) => 
        name.Text.Length > EcsName.LongestOfPort && TooLong(context).Any(n => ReferenceEquals(n.Value, name));

    /// <summary>How long a name is stands first: what a convention makes is asked of those alone that are too long.</summary>
    private static IEnumerable<DerivedName> All(RuleContext context)
    {
        var (conventions, identity) = (context.Conventions, context.Identity);
        if (context.Task[Ecs.TaskDefinition.Family] is TextValue { Text.Length: > EcsName.Longest } family
            && Is(family, conventions.FamilyOf(identity.Project, identity.Service, identity.Environment), EcsName.IsAllowed))
            yield return new("The family", family, conventions.Family, EcsName.Longest);
        if (context.MainContainer is { } main)
        {
            if (main[Ecs.ContainerDefinition.Name] is TextValue { Text.Length: > EcsName.Longest } name && Is(name, conventions.ContainerOf(identity.Service), EcsName.IsAllowed))
                yield return new("The container's name", name, conventions.Container, EcsName.Longest);
            foreach (var port in main.Objects(Ecs.ContainerDefinition.PortMappings))
            {
                if (port[Ecs.PortMapping.Name] is TextValue { Text.Length: > EcsName.LongestOfPort } portName
                    && Is(portName, PortConventions.Name(conventions, identity.Service, main, port), EcsName.IsAllowedInPort) && portName.Text[0] != '-')
                    yield return new("The name of port " + port[Ecs.PortMapping.ContainerPort], portName, TemplateOf(conventions, identity, port), EcsName.LongestOfPort);
            }
        }

        foreach (var (_, logs) in ContainerLogs.With(context, AwsLogs.Driver))
        {
            if (logs.Map(Ecs.LogConfiguration.Options)?[AwsLogs.Group] is { Text.Length: > LogGroupName.Longest } group
                && Is(group, conventions.LogGroupOf(identity.Project, identity.Service, identity.Environment), LogGroupName.IsAllowed))
                yield return new("The log group's name", group, conventions.LogGroup, LogGroupName.Longest);
        }
    }

    private static bool Is(TextValue value, string? derived, Func<char, bool> isAllowed) =>
        derived is { Length: > 0 } && string.Equals(value.Text, derived, StringComparison.Ordinal) && derived.All(isAllowed);

    private static string TemplateOf(Conventions conventions, TaskIdentity identity, EcsObject port) =>
        port.Text(Ecs.PortMapping.Name) == conventions.PortOf(identity.Service, port.Text(Ecs.PortMapping.Protocol) ?? EcsWords.Tcp)
            ? conventions.Port
            : conventions.FurtherPort;
}
