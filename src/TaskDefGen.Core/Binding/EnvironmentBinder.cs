using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Binding;

/// <summary>Binds the facts for one environment: the task, its containers, the service, then the conventions that fill what is open.</summary>
internal sealed class EnvironmentBinder
{
    private readonly BindingScope _scope;
    private readonly AttributeApplier _applier;
    private readonly EcsObject _task;
    private readonly EcsObject _service;
    private readonly List<BoundContainer> _containers = [];
    private TaskIdentity _identity = null!;

    private EnvironmentBinder(BindingScope scope)
    {
        _scope = scope;
        _applier = new AttributeApplier(scope);
        _task = new EcsObject(Ecs.TaskDefinition.Shape, scope.Sources[new SourceAnchor(0, IndexOf(0, AttributeMap.TaskDefinition))]);
        _service = new EcsObject(ServiceDescription.Shape, scope.Sources[new SourceAnchor(0, IndexOf(0, AttributeMap.Service))]);
    }

    public static BoundTask Bind(BindingScope scope) => new EnvironmentBinder(scope).Bind();

    private BoundTask Bind()
    {
        _identity = IdentityReader.Read(_scope);
        CheckEnvironments(0);
        CheckSidecars();
        AddContainers();

        ApplyAll(-1, AttributeScope.Task, _task);
        ApplyAll(0, AttributeScope.Task, _task);
        new TaskConventions(_scope, _identity, _task).Apply();

        foreach (var container in _containers)
            BindContainer(container);

        foreach (var container in _containers)
        {
            if (container.Owner > 0)
                MergeFragments(container.Owner, container.Definition);
        }

        MergeFragments(0, _task);
        LeftTokens.Report(_scope, _task);

        ApplyAll(-1, AttributeScope.Service, _service);
        var describesService = ApplyAll(0, AttributeScope.Service, _service);
        new ServiceConventions(_scope, _identity, _task, _containers, _service).Apply(HasHere(AttributeMap.Service));
        return new BoundTask(_identity, _scope.Tokens, _task, describesService ? _service : null, _service, _containers, _scope.Findings);
    }

    private void AddContainers()
    {
        var facts = _scope.Facts;
        if (IsAboutContainer(_scope.Tables.Task) && Exists(0))
            AddContainer(0, facts.FullName, facts.Name, isMain: true);
        for (var i = 0; i < facts.Containers.Count; i++)
        {
            var container = facts.Containers[i];
            var sidecar = container.SidecarAttribute;
            if (sidecar >= 0 && (_scope.LevelOf(0, sidecar) is null || !IsContainer(i + 1)))
                continue;
            if (IsAdded(container.FullName))
                continue; // a [Sidecar] for all environments, and one for this
            if (sidecar < 0)
                CheckEnvironments(i + 1);
            if (Exists(i + 1))
                AddContainer(i + 1, container.FullName, container.Name, isMain: false);
        }

        if (_containers.Count == 0)
            return;
        var list = new EcsList(_task.Origin);
        _task.Set(Ecs.TaskDefinition.ContainerDefinitions, list);
        foreach (var container in _containers)
            list.Add(container.Definition);
    }

    /// <summary>Reports each [Sidecar] that names no container.</summary>
    private void CheckSidecars()
    {
        var facts = _scope.Facts;
        for (var i = 0; i < facts.Attributes.Count; i++)
        {
            var attribute = facts.Attributes[i];
            if (attribute.Name != AttributeMap.Sidecar || attribute.Arguments.Count == 0 || _scope.LevelOf(0, i) is null || BringsContainer(i))
                continue;
            var name = attribute.Arguments[0].Value switch
            {
                FactValue.TypeName type => ValueConverter.Short(type.FullName),
                FactValue.Null => "null",
                _ => null,
            };
            if (name is not null)
            {
                _scope.Report(
                    AuthoringRules.NotAContainer,
                    new SourceAnchor(0, i, 0),
                    name + " is no container, so [Sidecar] adds nothing. Name a class that has [Container], or put that on the class.");
            }
        }
    }

    private static bool IsAboutContainer(AttributeTable attributes)
    {
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes.Spec(i)?.Scope == AttributeScope.Container)
                return true;
        }

        return false;
    }

    private bool IsContainer(int owner)
    {
        var attributes = _scope.Tables[owner];
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes.Name(i) == AttributeMap.Container)
                return true;
        }

        return false;
    }

    private bool IsAdded(string fullName)
    {
        foreach (var container in _containers)
        {
            if (container.FullName == fullName)
                return true;
        }

        return false;
    }

    private bool BringsContainer(int sidecar)
    {
        for (var i = 0; i < _scope.Facts.Containers.Count; i++)
        {
            if (_scope.Facts.Containers[i].SidecarAttribute == sidecar && IsContainer(i + 1))
                return true;
        }

        return false;
    }

    /// <summary>A container whose [Container] attributes all name other environments is not there in this one.</summary>
    private bool Exists(int owner)
    {
        var attributes = _scope.Tables[owner];
        var isWritten = false;
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes.Name(i) != AttributeMap.Container)
                continue;
            if (_scope.LevelOf(owner, i) is not null)
                return true;
            isWritten = true;
        }

        return !isWritten;
    }

    private void AddContainer(int owner, string fullName, string className, bool isMain)
    {
        var origin = _scope.Sources[new SourceAnchor(owner, IndexOf(owner, AttributeMap.Container))];
        var definition = new EcsObject(Ecs.ContainerDefinition.Shape, origin);
        _containers.Add(new BoundContainer(definition, owner, fullName, className, isMain));
        _scope.ContainerNames[fullName] = WrittenName(owner) ?? DefaultName(className, isMain);
    }

    private string DefaultName(string className, bool isMain) =>
        (isMain ? _scope.Conventions.ContainerOf(_identity.Service) : null) ?? KebabCase.From(className);

    /// <summary>The name that [Container] gives in this environment; needed before the attributes are applied, since others refer to it.</summary>
    private string? WrittenName(int owner)
    {
        string? name = null;
        var level = -1;
        var attributes = _scope.Tables[owner];
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes.Name(i) != AttributeMap.Container || attributes.Fact(i)["Name"] is not FactValue.Text text || _scope.LevelOf(owner, i) is not { } at || at < level)
                continue;
            name = _scope.Tokens.Expand(text.Value);
            level = at;
        }

        return name;
    }

    private void BindContainer(BoundContainer container)
    {
        var attributes = _scope.Tables[container.Owner];
        var logs = false;
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes.Spec(i) is not { Scope: AttributeScope.Container } spec || _scope.LevelOf(container.Owner, i) is not { } level)
                continue;
            var anchor = new SourceAnchor(container.Owner, i);
            if (spec.Name == AwsLogs.Attribute && !logs)
            {
                logs = true;
                FillLogOptions(container.Definition, attributes.Fact(i), anchor);
            }

            _applier.Apply(container.Definition, anchor, level);
        }

        if (container.Definition.IsOpen(Ecs.ContainerDefinition.Name))
        {
            var origin = container.IsMain && _identity.Service is not null ? _identity.ServiceOrigin : container.Definition.Origin;
            container.Definition.Set(Ecs.ContainerDefinition.Name, new TextValue(DefaultName(container.ClassName, container.IsMain), origin));
        }

        if (container.IsMain)
            PortConventions.Apply(_scope.Conventions, _identity, container.Definition);
    }

    private void FillLogOptions(EcsObject container, AttributeFact attribute, SourceAnchor anchor)
    {
        var origin = _scope.Sources[anchor];
        if (container.Object(Ecs.ContainerDefinition.LogConfiguration) is not { } logs)
        {
            logs = new EcsObject(Ecs.LogConfiguration.Shape, origin);
            container.Set(Ecs.ContainerDefinition.LogConfiguration, logs);
        }

        if (logs.Map(Ecs.LogConfiguration.Options) is not { } options)
        {
            options = new EcsMap(origin);
            logs.Set(Ecs.LogConfiguration.Options, options);
        }

        var group = _scope.Conventions.LogGroupOf(_identity.Project, _identity.Service, _identity.Environment)
            ?? (_task.Text(Ecs.TaskDefinition.Family) is { Length: > 0 } family ? "/ecs/" + family : null);
        if (group is not null)
            AttributeApplier.SetDefault(options, AwsLogs.Group, new TextValue(group, origin));
        // What the attribute says takes this place later: options stand in one order, wherever they come from.
        if ((_identity.Region ?? (attribute["Region"] as FactValue.Text)?.Value) is { } region)
            AttributeApplier.SetDefault(options, AwsLogs.Region, new TextValue(region, origin));
        AttributeApplier.SetDefault(options, AwsLogs.StreamPrefix, new TextValue(AwsLogs.DefaultStreamPrefix, origin));
    }

    /// <summary>What one environment says comes after what holds everywhere, whatever the order in which it was written.</summary>
    private void MergeFragments(int owner, EcsObject root)
    {
        var attributes = _scope.Tables[owner];
        for (var wanted = 2; wanted <= 3; wanted++)
        {
            for (var i = 0; i < attributes.Count; i++)
            {
                if (attributes.Name(i) == AttributeMap.JsonFragment && _scope.LevelOf(owner, i) == wanted)
                    new FragmentMerger(_scope, root).Merge(attributes.Fact(i), new SourceAnchor(owner, i));
            }
        }
    }

    /// <summary>Applies those attributes of one scope that hold here; whether there was any.</summary>
    private bool ApplyAll(int owner, AttributeScope scope, EcsObject root)
    {
        // The entries of a volume come when it is known which attribute describes the volume here.
        var any = ApplyAll(owner, scope, root, areEntriesOfParts: false);
        return ApplyAll(owner, scope, root, areEntriesOfParts: true) || any;
    }

    private bool ApplyAll(int owner, AttributeScope scope, EcsObject root, bool areEntriesOfParts)
    {
        var any = false;
        var attributes = _scope.Tables[owner];
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes.Spec(i) is not { } spec || spec.Scope != scope || (owner < 0 && !spec.OnAssembly))
                continue;
            if (spec.Owner is not null != areEntriesOfParts || _scope.LevelOf(owner, i) is not { } level)
                continue;
            any = true;
            _applier.Apply(root, new SourceAnchor(owner, i), level);
        }

        return any;
    }

    /// <summary>Reports environments that the class has not; what the assembly names may be for another class.</summary>
    private void CheckEnvironments(int owner)
    {
        foreach (var (attribute, argument, name) in _scope.Tables[owner].Environments)
        {
            if (_scope.IsEnvironment(name))
                continue;
            var nearest = Spelling.Nearest(name, _scope.Environments);
            _scope.Report(
                AuthoringRules.UnknownEnvironment,
                new SourceAnchor(owner, attribute, argument),
                "\"" + name + "\" is no environment of this task definition, so the attribute has no effect. "
                + (nearest is null ? "" : "Did you mean \"" + nearest + "\"? ")
                + (_scope.Environments.Count == 0
                    ? "It has none: write Environments = new[] { \"" + name + "\" } on [TaskDefinition]."
                    : "It has " + BindingScope.List(_scope.Environments.Select(e => "\"" + e + "\"")) + "."));
        }
    }

    private bool HasHere(string name)
    {
        var attributes = _scope.Tables.Task;
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes.Name(i) == name && _scope.LevelOf(0, i) is not null)
                return true;
        }

        return false;
    }

    /// <summary>The first attribute of a name, if possible one that holds here: a fix adds to it.</summary>
    private int IndexOf(int owner, string name)
    {
        var first = -1;
        var attributes = _scope.Tables[owner];
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes.Name(i) != name)
                continue;
            if (_scope.LevelOf(owner, i) is not null)
                return i;
            if (first < 0)
                first = i;
        }

        return first;
    }
}
