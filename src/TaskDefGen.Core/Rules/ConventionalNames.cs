using System;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>What the naming rules share: when they may speak, which names the conventions give, and what to propose.</summary>
internal static class ConventionalNames
{
    /// <summary>Whether project, service and environment are all known.</summary>
    public static bool HasIdentity(RuleContext context) => context.HasIdentity;

    internal static bool ReadsIdentity(RuleContext context) =>
        context.Identity.IsComplete && IsKnown(context.Identity.Project) && IsKnown(context.Identity.Service) && IsKnown(context.Identity.Environment);

    /// <summary>
    /// Whether names can be made of the identity. Where a part of it is itself misnamed, that part is reported (TDG607, TDG608), and nothing that
    /// follows from it.
    /// </summary>
    public static bool AreKnown(RuleContext context) => context.NamesAreKnown;

    internal static bool ReadsNames(RuleContext context) =>
        HasIdentity(context)
        && ConventionalWord.Is(context.Identity.Project!)
        && ConventionalWord.Is(context.Identity.Service!)
        && ConventionalWord.Is(context.Identity.Environment!)
        && (context.Conventions.EnvironmentOf(context.Identity.Environment!) is not { } known || string.Equals(known, context.Identity.Environment, StringComparison.Ordinal));

    /// <summary>Whether a written name can be judged and is another than the convention gives.</summary>
    public static bool Differs(string? written, string? expected) =>
        !string.IsNullOrEmpty(written) && !Placeholder.IsIn(written) && expected is not null && !string.Equals(written, expected, StringComparison.Ordinal);

    /// <summary>None where the convention makes one that is too long: where it stands, that is TDG613.</summary>
    public static string? Family(RuleContext context) => Short(Family(context, context.Identity.Environment), EcsName.Longest);

    public static string? Container(RuleContext context) => Short(context.Conventions.ContainerOf(context.Identity.Service), EcsName.Longest);

    public static string? LogGroup(RuleContext context) => Short(LogGroup(context, context.Identity.Environment), LogGroupName.Longest);

    /// <summary>As it is best written: with a token for the environment, where the definition may have more than this one.</summary>
    public static string FamilyToWrite(RuleContext context) => Family(context, EnvironmentToWrite(context))!;

    /// <summary>As it is best written: with a token for the environment, where the definition may have more than this one.</summary>
    public static string LogGroupToWrite(RuleContext context) => LogGroup(context, EnvironmentToWrite(context))!;

    public static string EnvironmentToWrite(RuleContext context) => FillsIn(context) ? "{" + TokenTable.Environment + "}" : context.Identity.Environment!;

    /// <summary>Null for a port of another container than the main one, and for a range.</summary>
    public static string? Port(RuleContext context, EcsObject container, EcsObject port) =>
        ReferenceEquals(container, context.MainContainer)
            ? Short(PortConventions.Name(context.Conventions, context.Identity.Service, container, port), EcsName.LongestOfPort)
            : null;

    /// <summary>Whether the definition fills in names that are not written: where it names its service itself, not where that was told from outside.</summary>
    public static bool FillsIn(RuleContext context) => !context.Identity.ServiceOrigin.IsNone;

    /// <summary>The end of a message.</summary>
    public static string Remedy(RuleContext context, string expected) =>
        FillsIn(context) ? "Leave the name out, and the convention fills it in." : "Write " + MessageText.Quote(expected) + ".";

    /// <summary>To take the name away, where it is filled in then; and to write what the convention gives.</summary>
    public static Edit[] Edits(RuleContext context, EcsObject owner, Member member, string expected)
    {
        var written = member == Ecs.TaskDefinition.Family ? FamilyToWrite(context) : expected;
        var set = new Edit.Set("Set " + member.PropertyName + " to " + written, owner, member, written);
        return FillsIn(context) && owner[member] is { } value
            ? [new Edit.Remove("Remove the name: the convention gives \"" + expected + "\"", value), set]
            : [set];
    }

    /// <summary>Whether other containers of the definition name this one, so that a new name must be written there too.</summary>
    public static bool IsReferred(RuleContext context, string container) =>
        context.Containers.Any(c =>
            c.Objects(Ecs.ContainerDefinition.DependsOn).Any(d => d.Text(Ecs.ContainerDependency.ContainerName) == container)
            || c.Objects(Ecs.ContainerDefinition.VolumesFrom).Any(v => v.Text(Ecs.VolumeFrom.SourceContainer) == container))
        || context.Task.Object(Ecs.TaskDefinition.ProxyConfiguration)?.Text(Ecs.ProxyConfiguration.ContainerName) == container;

    private static string? Family(RuleContext context, string? environment) =>
        context.Conventions.FamilyOf(context.Identity.Project, context.Identity.Service, environment);

    private static string? LogGroup(RuleContext context, string? environment) =>
        context.Conventions.LogGroupOf(context.Identity.Project, context.Identity.Service, environment);

    private static string? Short(string? name, int longest) => name is null || name.Length > longest ? null : name;

    private static bool IsKnown(string? part) => !string.IsNullOrWhiteSpace(part) && !Placeholder.IsIn(part);
}
