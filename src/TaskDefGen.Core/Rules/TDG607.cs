using System;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>
/// A name that is not made of lower-case words and hyphens. Each is judged where it was written: what follows from project, service and
/// environment is as good as they are.
/// </summary>
public sealed class TDG607 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG607", "Identifier not lower-case-hyphen", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (!ConventionalNames.HasIdentity(context))
            return;
        CheckPart(context, "Project", context.Identity.Project!, context.Identity.ProjectOrigin);
        CheckPart(context, "Service", context.Identity.Service!, context.Identity.ServiceOrigin);
        if (context.Conventions.EnvironmentOf(context.Identity.Environment!) is not { } known
            || string.Equals(known, context.Identity.Environment, StringComparison.OrdinalIgnoreCase)) // any other word for it: TDG608
        {
            CheckPart(context, "Environment", context.Identity.Environment!, context.Identity.EnvironmentOrigin);
        }

        CheckName(context, "Family", context.Task, Ecs.TaskDefinition.Family, ConventionalNames.Family(context));
        foreach (var container in context.Containers)
        {
            var isMain = ReferenceEquals(container, context.MainContainer);
            CheckName(context, "Container", container, Ecs.ContainerDefinition.Name, isMain ? ConventionalNames.Container(context) : null);
            foreach (var port in container.Objects(Ecs.ContainerDefinition.PortMappings))
                CheckName(context, "Port name", port, Ecs.PortMapping.Name, ConventionalNames.Port(context, container, port));
        }
    }

    private void CheckPart(RuleContext context, string what, string text, Origin origin)
    {
        if (ConventionalWord.Fault(text) is not { } fault)
            return;
        var better = ConventionalWord.From(text);
        Edit[] edits = better is null || origin.IsNone ? [] : [new Edit.Replace("Rename " + MessageText.Quote(text) + " to \"" + better + "\"", new TextValue(text, origin), text, better)];
        context.Report(Descriptor, context.Task, origin, Message(what, text, fault, better), edits);
    }

    private void CheckName(RuleContext context, string what, EcsObject owner, Member member, string? expected)
    {
        var text = owner.Text(member);
        if (string.IsNullOrEmpty(text) || Placeholder.IsIn(text) || string.Equals(text, expected, StringComparison.Ordinal))
            return;
        if (!(member == Ecs.PortMapping.Name ? EcsName.IsValidForPort(text!) : EcsName.IsValid(text!)))
            return; // what ECS refuses: TDG001, TDG005, TDG017
        if (ConventionalWord.Fault(text!) is not { } fault)
            return;

        var hasExpected = expected is not null && ConventionalNames.AreKnown(context);
        var better = hasExpected ? expected : ConventionalWord.From(text!);
        context.Report(Descriptor, owner, member, Message(what, text!, fault, better), Edits(context, owner, member, text!, better, hasExpected));
    }

    private static Edit[] Edits(RuleContext context, EcsObject owner, Member member, string text, string? better, bool hasExpected)
    {
        var isReferred = member == Ecs.ContainerDefinition.Name && !ConventionalNames.FillsIn(context) && ConventionalNames.IsReferred(context, text);
        if (better is null || isReferred)
            return [];
        return hasExpected
            ? ConventionalNames.Edits(context, owner, member, better)
            : [new Edit.Set("Set " + member.PropertyName + " to " + better, owner, member, better)];
    }

    private static string Message(string what, string text, string fault, string? better) =>
        what + " " + MessageText.Quote(text) + " " + fault + "; names are lower-case words of letters and digits, joined by single hyphens, a letter first. Write "
        + (better is null ? "one such as \"user-service\"" : "\"" + better + "\"") + ".";
}
