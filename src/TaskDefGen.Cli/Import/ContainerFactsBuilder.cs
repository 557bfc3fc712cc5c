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

/// <summary>Writes one container down.</summary>
internal sealed class ContainerFactsBuilder(EcsObject container, Func<string, FactValue> nameOf, ImportIdentity? identity, string? region)
{
    private readonly List<AttributeFact> _facts = [];

    /// <param name="defaultName">What the container is called unless it is written.</param>
    public List<AttributeFact> Build(string defaultName, bool isMain)
    {
        var own = Fact.Of(AttributeMap.Find(AttributeMap.Container)!, container)!;
        if (container.Text(Ecs.ContainerDefinition.Name) == defaultName)
            own = own with { Arguments = own.Arguments.Where(a => a.Property != "Name").ToEquatableArray() };
        else if (!container.Has(Ecs.ContainerDefinition.Name))
            own = own with { Arguments = own.Arguments.Prepend(new ArgumentFact("Name", FactValue.Null.Instance)).ToEquatableArray() };
        _facts.Add(own);

        Once("RepositoryCredentials", Ecs.ContainerDefinition.RepositoryCredentials);
        Ports(isMain);
        Once("RestartPolicy", Ecs.ContainerDefinition.RestartPolicy);
        Items("EnvironmentVariable", Ecs.ContainerDefinition.Environment);
        Items("EnvironmentFile", Ecs.ContainerDefinition.EnvironmentFiles);
        Items("Secret", Ecs.ContainerDefinition.Secrets);
        Items("MountPoint", Ecs.ContainerDefinition.MountPoints);
        References("VolumesFrom", Ecs.ContainerDefinition.VolumesFrom, Ecs.VolumeFrom.SourceContainer);
        Linux();
        References("DependsOn", Ecs.ContainerDefinition.DependsOn, Ecs.ContainerDependency.ContainerName);
        Items("ExtraHost", Ecs.ContainerDefinition.ExtraHosts);
        Entries("DockerLabel", container.Map(Ecs.ContainerDefinition.DockerLabels));
        Items("Ulimit", Ecs.ContainerDefinition.Ulimits);
        var group = identity is null ? null : Conventions.Default.LogGroupOf(identity.Project, identity.Service, identity.Environment);
        _facts.AddRange(LogFacts.Of(container, group ?? DefaultGroup(), region));
        HealthCheck();
        Items("SystemControl", Ecs.ContainerDefinition.SystemControls);
        Items("ResourceRequirement", Ecs.ContainerDefinition.ResourceRequirements);
        Once("FirelensConfiguration", Ecs.ContainerDefinition.FirelensConfiguration);
        Entries("FirelensOption", container.Object(Ecs.ContainerDefinition.FirelensConfiguration)?.Map(Ecs.FirelensConfiguration.Options));
        return _facts;
    }

    private string? DefaultGroup() =>
        (container.Parent?.Parent as EcsObject)?.Text(Ecs.TaskDefinition.Family) is { Length: > 0 } family ? "/ecs/" + family : null;

    private void Once(string attribute, Member member)
    {
        if (container.Object(member) is { } value && Fact.Of(AttributeMap.Find(attribute)!, value) is { } fact)
            _facts.Add(fact);
    }

    private void Items(string attribute, Member member) => FactsBuilder.AddItems(_facts, container, attribute, member);

    private void Entries(string attribute, EcsMap? map) =>
        _facts.AddRange((map?.Entries ?? []).Select(e => Fact.Of(attribute, ("Key", Fact.Text(e.Key)), ("Value", Fact.Text(e.Value.Text)))));

    private void Ports(bool isMain)
    {
        var spec = AttributeMap.Find("PortMapping")!;
        foreach (var port in container.Objects(Ecs.ContainerDefinition.PortMappings))
        {
            var convention = isMain && identity is not null ? PortConventions.Name(Conventions.Default, identity.Service, container, port) : null;
            var fact = Fact.Of(spec, port)!;
            if (convention is not null && port.Text(Ecs.PortMapping.Name) == convention)
                fact = fact with { Arguments = fact.Arguments.Where(a => a.Property != "Name").ToEquatableArray() };
            else if (convention is not null && !port.Has(Ecs.PortMapping.Name))
                fact = fact with { Arguments = fact.Arguments.Append(new ArgumentFact("Name", FactValue.Null.Instance)).ToEquatableArray() };
            _facts.Add(fact);
        }
    }

    private void References(string attribute, Member member, Member target)
    {
        var spec = AttributeMap.Find(attribute)!;
        foreach (var item in container.Objects(member))
        {
            var fact = item.Text(target) is { } name && nameOf(name) is FactValue.TypeName type
                ? Fact.Of(spec, item, new Dictionary<string, FactValue>(StringComparer.Ordinal) { [target.PropertyName] = type })
                : Fact.Of(spec, item);
            if (fact is not null)
                _facts.Add(FactsBuilder.Renamed(fact));
        }
    }

    private void Linux()
    {
        if (container.Object(Ecs.ContainerDefinition.LinuxParameters) is not { } linux)
            return;
        var own = Fact.Of(AttributeMap.Find("LinuxParameters")!, linux)!;
        var parts = new List<AttributeFact>();
        if (linux.Object(Ecs.LinuxParameters.Capabilities) is { } capabilities)
            parts.Add(Fact.Of(AttributeMap.Find("KernelCapabilities")!, capabilities)!);
        FactsBuilder.AddItems(parts, linux, "Device", Ecs.LinuxParameters.Devices);
        FactsBuilder.AddItems(parts, linux, "Tmpfs", Ecs.LinuxParameters.Tmpfs);

        // An attribute about a part makes the structure; one about the structure itself is due where it says something, or nothing else does.
        if (own.Arguments.Count > 0 || parts.Count == 0)
            _facts.Add(own);
        _facts.AddRange(parts);
    }

    private void HealthCheck()
    {
        if (container.Object(Ecs.ContainerDefinition.HealthCheck) is not { } check)
            return;
        var fact = Fact.Of(AttributeMap.Find("HealthCheck")!, check)!;
        var command = check.Texts(Ecs.HealthCheck.Command).Select(c => c.Text).ToList();
        if (command is ["CMD-SHELL", var shell])
        {
            fact = fact with
            {
                Arguments = fact.Arguments.Where(a => a.Property != "Command").Prepend(new ArgumentFact("ShellCommand", Fact.Text(shell))).ToEquatableArray(),
            };
        }

        _facts.Add(fact);
    }
}
