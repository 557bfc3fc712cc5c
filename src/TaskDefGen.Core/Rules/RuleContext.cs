using System;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A task definition in one environment, as rules see it, whatever it was read from. All rules are given the same one: what several ask is found out once.</summary>
public sealed class RuleContext(
    TaskIdentity identity,
    EcsObject task,
    EcsObject? service,
    EcsObject? mainContainer,
    RuleOptions options,
    Action<Finding> report,
    EcsObject? surroundings = null,
    Predicate<Origin>? isShared = null)
{
    private EcsObject[]? _containers;
    private bool? _onFargate;
    private bool? _onWindows;
    private ContainerGraph? _graph;
    private bool? _hasIdentity;
    private bool? _namesAreKnown;

    /// <summary>Project, service and environment, where they are known.</summary>
    public TaskIdentity Identity { get; } = identity;

    /// <summary>The input of RegisterTaskDefinition.</summary>
    public EcsObject Task { get; } = task;

    /// <summary>The service and its network; null where nothing is said of them.</summary>
    public EcsObject? Service { get; } = service;

    /// <summary>The same, with what is said for all tasks together; null where nothing is said at all. For rules on what every task has, such as its roles.</summary>
    public EcsObject? Surroundings { get; } = surroundings ?? service;

    /// <summary>The container that the task is about; null where it has none of its own.</summary>
    public EcsObject? MainContainer { get; } = mainContainer;

    /// <summary>What the team has set.</summary>
    public RuleOptions Options { get; } = options;

    public Conventions Conventions => Options.Conventions;

    /// <summary>An array, and not a list behind an interface: a hundred rules go through it.</summary>
    public EcsObject[] Containers => _containers ??= [.. Task.Objects(Ecs.TaskDefinition.ContainerDefinitions)];

    /// <summary>Which containers wait for which.</summary>
    internal ContainerGraph Graph => _graph ??= new ContainerGraph(Containers);

    /// <summary>See <see cref="ConventionalNames.HasIdentity"/>.</summary>
    internal bool HasIdentity => _hasIdentity ??= ConventionalNames.ReadsIdentity(this);

    /// <summary>See <see cref="ConventionalNames.AreKnown"/>.</summary>
    internal bool NamesAreKnown => _namesAreKnown ??= ConventionalNames.ReadsNames(this);

    /// <summary>Whether the task asks for Fargate.</summary>
    public bool OnFargate => _onFargate ??= EcsWords.RunsOnFargate(Task);

    /// <summary>Whether the task runs Windows containers.</summary>
    public bool OnWindows => _onWindows ??=
        Task.Object(Ecs.TaskDefinition.RuntimePlatform)?.Text(Ecs.RuntimePlatform.OperatingSystemFamily)?.StartsWith("WINDOWS", StringComparison.Ordinal) == true;

    /// <summary>Whether a value was written for all task definitions together, so that what is said of it must hold for each of them.</summary>
    public bool IsShared(EcsValue value) => isShared?.Invoke(value.Origin) == true;

    /// <summary>What a message calls a container: its name, or its place where it has none.</summary>
    public string NameOf(EcsObject container) => container.Text(Ecs.ContainerDefinition.Name) is { Length: > 0 } name
        ? MessageText.Quote(name)
        : "number " + (Array.IndexOf(Containers, container) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Reports a value that stands there.</summary>
    public void Report(RuleDescriptor rule, EcsValue at, string message, params Edit[] edits) => Report(rule, at, at.Origin, message, edits);

    /// <summary>Reports a value, at the place that it follows from.</summary>
    public void Report(RuleDescriptor rule, EcsValue at, Origin origin, string message, params Edit[] edits) =>
        report(new Finding(rule, Written(origin, at), at.Pointer, message, edits));

    /// <summary>
    /// Reports a member: its value where there is one, and where there is none the place that leaves it out, or else the structure that lacks it.
    /// </summary>
    public void Report(RuleDescriptor rule, EcsObject owner, Member member, string message, params Edit[] edits)
    {
        var value = owner[member];
        var origin = value is null ? owner.OmittedAt(member) : value.Origin;
        report(new Finding(rule, Written(origin, owner), owner.Pointer + (value is null ? "" : "/" + member.Name), message, edits));
    }

    /// <summary>What nobody wrote is reported at what holds it.</summary>
    private static Origin Written(Origin origin, EcsValue? at)
    {
        for (; origin.IsNone && at is not null; at = at.Parent)
            origin = at.Origin;
        return origin;
    }
}
