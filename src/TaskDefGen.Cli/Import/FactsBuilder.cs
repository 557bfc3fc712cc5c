using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Import;

/// <summary>Writes a model down as the attributes a developer would have written. What they can't say is left to <see cref="FragmentFinder"/>.</summary>
internal sealed class FactsBuilder
{
    private readonly EcsObject _task;
    private readonly ImportIdentity? _identity;
    private readonly string _className;
    private readonly string _fullName;
    private readonly string? _region;
    private readonly List<(EcsObject Definition, string ClassName)> _nested = [];
    private readonly EcsObject? _main;

    private FactsBuilder(EcsObject task, ImportIdentity? identity, string space, string className, bool isAboutOne)
    {
        _task = task;
        _identity = identity;
        _className = className;
        _fullName = space.Length == 0 ? className : space + "." + className;
        var containers = task.Objects(Ecs.TaskDefinition.ContainerDefinitions).ToList();
        _main = isAboutOne ? MainOf(containers, identity) : null;
        var names = new HashSet<string>(StringComparer.Ordinal) { className };
        foreach (var container in containers.Where(c => c != _main))
        {
            var name = ClassNames.OfContainer(container.Text(Ecs.ContainerDefinition.Name), names);
            names.Add(name);
            _nested.Add((container, name));
        }

        var regions = containers.Select(c => LogFacts.Options(c)?[AwsLogs.Region]?.Text).Where(r => r is not null).Distinct(StringComparer.Ordinal).ToList();
        _region = regions is [{ } only] && !only.Contains('{', StringComparison.Ordinal) && only.Length > 0 ? only : null;
    }

    /// <param name="isAboutOne">Whether the class itself may be a container; see <see cref="IsAboutOne"/>.</param>
    public static TaskFacts Build(EcsObject task, ImportIdentity? identity, string space, string className, bool isAboutOne) =>
        new FactsBuilder(task, identity, space, className, isAboutOne).Build(space);

    /// <summary>Whether the first container is what the task is about.</summary>
    public static bool IsAboutOne(EcsObject task, ImportIdentity? identity) =>
        MainOf(task.Objects(Ecs.TaskDefinition.ContainerDefinitions).ToList(), identity) is not null;

    private TaskFacts Build(string space)
    {
        var attributes = new List<AttributeFact> { TaskDefinition() };
        AddOnce(attributes, "RuntimePlatform", Ecs.TaskDefinition.RuntimePlatform);
        AddOnce(attributes, "EphemeralStorage", Ecs.TaskDefinition.EphemeralStorage);
        if (_main is not null)
            attributes.AddRange(new ContainerFactsBuilder(_main, NameOf, _identity, _region).Build(DefaultName(_main), isMain: true));
        foreach (var volume in _task.Objects(Ecs.TaskDefinition.Volumes))
            attributes.AddRange(VolumeFacts.Of(volume));
        AddItems(attributes, _task, "PlacementConstraint", Ecs.TaskDefinition.PlacementConstraints);
        AddProxy(attributes);
        AddItems(attributes, _task, "InferenceAccelerator", Ecs.TaskDefinition.InferenceAccelerators);
        AddTags(attributes);

        var containers = _nested.Select(n => new ContainerFacts(
            _fullName + "+" + n.ClassName,
            n.ClassName,
            new ContainerFactsBuilder(n.Definition, NameOf, _identity, _region).Build(DefaultName(n.Definition), isMain: false).ToEquatableArray()));
        return new TaskFacts(
            space, "", _className, 0, _fullName, IsPublic: true, IsFileLocal: false, attributes.ToEquatableArray(), containers.ToEquatableArray());
    }

    /// <summary>
    /// The class itself is the first container; where the first is an agent that serves the others, all of them are nested, so that the class
    /// is about none of them.
    /// </summary>
    private static EcsObject? MainOf(List<EcsObject> containers, ImportIdentity? identity)
    {
        if (containers.Count == 0)
            return null;
        var first = containers[0];
        var expected = identity is null ? null : Conventions.Default.ContainerOf(identity.Service);
        if (containers.Count == 1 || first.Text(Ecs.ContainerDefinition.Name) == expected)
            return first;
        var isAgent = first.Has(Ecs.ContainerDefinition.FirelensConfiguration) || first.Boolean(Ecs.ContainerDefinition.Essential) == false;
        return isAgent || containers.Exists(c => c.Text(Ecs.ContainerDefinition.Name) == expected && expected is not null) ? null : first;
    }

    private string DefaultName(EcsObject container) => container == _main
        ? Conventions.Default.ContainerOf(_identity?.Service) ?? KebabCase.From(_className)
        : KebabCase.From(_nested.Find(n => n.Definition == container).ClassName);

    /// <summary>A container by its class where only one has the name, else by the name.</summary>
    private FactValue NameOf(string containerName)
    {
        var matches = _task.Objects(Ecs.TaskDefinition.ContainerDefinitions).Where(c => c.Text(Ecs.ContainerDefinition.Name) == containerName).ToList();
        if (matches.Count != 1)
            return Fact.Text(containerName);
        return new FactValue.TypeName(matches[0] == _main ? _fullName : _fullName + "+" + _nested.Find(n => n.Definition == matches[0]).ClassName);
    }

    private AttributeFact TaskDefinition()
    {
        var spec = AttributeMap.Find(AttributeMap.TaskDefinition)!;
        var written = Fact.Of(spec, _task)!.Arguments.ToDictionary(a => a.Property, a => a.Value, StringComparer.Ordinal);
        var arguments = new List<ArgumentFact>();
        if (_identity is null)
        {
            Move("Family");
        }
        else
        {
            written.Remove("Family");
            arguments.Add(new ArgumentFact("Project", Fact.Text(_identity.Project)));
            arguments.Add(new ArgumentFact("Service", Fact.Text(_identity.Service)));
            arguments.Add(new ArgumentFact("Environments", new FactValue.Items(EquatableArray.Of(Fact.Text(_identity.Environment)))));
        }

        if (_region is not null)
            arguments.Add(new ArgumentFact("Region", Fact.Text(_region)));
        Compatibilities();
        foreach (var size in new[] { "Cpu", "Memory" })
        {
            if (written.Remove(size, out var value))
                arguments.Add(new ArgumentFact(size, Fact.Size(((FactValue.Text)value).Value)));
        }

        arguments.AddRange(written.Select(w => new ArgumentFact(w.Key, w.Value)));
        return new AttributeFact(spec.Name, arguments.ToEquatableArray());

        void Move(string property)
        {
            if (written.Remove(property, out var value))
                arguments.Add(new ArgumentFact(property, value));
        }

        // Fargate and its network mode are what is meant when nothing is said.
        void Compatibilities()
        {
            var compatibilities = _task.Texts(Ecs.TaskDefinition.RequiresCompatibilities).Select(c => c.Text).ToList();
            if (compatibilities is [EcsWords.Fargate])
                written.Remove("RequiresCompatibilities");
            else if (compatibilities.Count == 0)
                written["RequiresCompatibilities"] = new FactValue.Items(EquatableArray.Of<FactValue>());
            Move("RequiresCompatibilities");
            if (!EcsWords.RunsOnFargate(_task))
                Move("NetworkMode");
            else if (_task.Text(Ecs.TaskDefinition.NetworkMode) == EcsWords.Awsvpc)
                written.Remove("NetworkMode");
            else if (!_task.Has(Ecs.TaskDefinition.NetworkMode))
                arguments.Add(new ArgumentFact("NetworkMode", new FactValue.Choice(Enumeration.NotSet, 0)));
            else
                Move("NetworkMode");
        }
    }

    private void AddOnce(List<AttributeFact> attributes, string name, Member member)
    {
        if (_task.Object(member) is { } value && Fact.Of(AttributeMap.Find(name)!, value) is { } fact)
            attributes.Add(fact);
    }

    private void AddProxy(List<AttributeFact> attributes)
    {
        if (_task.Object(Ecs.TaskDefinition.ProxyConfiguration) is not { } proxy)
            return;
        var spec = AttributeMap.Find("ProxyConfiguration")!;
        var fact = proxy.Text(Ecs.ProxyConfiguration.ContainerName) is { } name && NameOf(name) is FactValue.TypeName type
            ? Fact.Of(spec, proxy, new Dictionary<string, FactValue>(StringComparer.Ordinal) { ["ContainerName"] = type })
            : Fact.Of(spec, proxy);
        attributes.Add(Renamed(fact!));
        AddItems(attributes, proxy, "ProxyProperty", Ecs.ProxyConfiguration.Properties);
    }

    /// <summary>A tag that says whose the task is follows the names.</summary>
    private void AddTags(List<AttributeFact> attributes)
    {
        AddItems(attributes, _task, "Tag", Ecs.TaskDefinition.Tags);
        if (_identity is null)
            return;
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes[i] is { Name: "Tag" } tag && tag["Key"] is FactValue.Text { Value: var key } && tag["Value"] is FactValue.Text { Value: var value }
                && (value == _identity.Environment ? TokenTable.Environment : value == _identity.Project ? TokenTable.Project : null) == key)
            {
                attributes[i] = Fact.Of("Tag", ("Key", Fact.Text(key)), ("Value", Fact.Text("{" + key + "}")));
            }
        }
    }

    /// <summary>A container that is given by its class goes by the property for classes.</summary>
    internal static AttributeFact Renamed(AttributeFact fact) => fact with
    {
        Arguments = fact.Arguments
            .Select(a => a.Value is FactValue.TypeName && a.Property is ("ContainerName" or "SourceContainer") ? a with { Property = "Container" } : a)
            .ToEquatableArray(),
    };

    internal static void AddItems(List<AttributeFact> attributes, EcsObject holder, string name, Member member) =>
        attributes.AddRange(holder.Objects(member).Select(i => Fact.Of(AttributeMap.Find(name)!, i)).OfType<AttributeFact>());
}
