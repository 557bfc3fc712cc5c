using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Core.CloudFormation;

/// <summary>A template in the making.</summary>
internal sealed class Stack(IReadOnlyList<StackDefinition> definitions)
{
    private readonly LogicalIds _ids = new();
    private readonly Dictionary<(string Kind, string Name), string> _shared = [];
    private readonly List<(string Name, JsonNode? Value)> _resources = [];

    public IReadOnlyList<StackDefinition> Definitions { get; } = definitions;

    public List<(string Name, JsonNode? Value)> Parameters { get; } = [];

    public List<(string Name, JsonNode? Value)> Conditions { get; } = [];

    public IReadOnlyList<(string Name, JsonNode? Value)> Resources => _resources;

    /// <summary>What the resources of a definition are named after: its service, else its family.</summary>
    public static string NameOf(StackDefinition definition) =>
        string.IsNullOrWhiteSpace(definition.Identity.Service) ? definition.TaskJson.TextOf("family") ?? "" : definition.Identity.Service!;

    public string NewId(string name, string kind) => _ids.New(name, kind);

    /// <summary>The resource of a kind that several definitions share by name, or null.</summary>
    public string? Find(string kind, string? name) => name is not null && _shared.TryGetValue((kind, name), out var id) ? id : null;

    /// <summary>Makes a name for a shared resource, unless there is one already.</summary>
    public bool TryShare(string kind, string name, string idName, string idKind, out string id)
    {
        if (_shared.TryGetValue((kind, name), out id!))
            return false;
        _shared[(kind, name)] = id = NewId(idName, idKind);
        return true;
    }

    public void Share(string kind, string name, string id) => _shared[(kind, name)] = id;

    public void Add(string id, JsonNode.Map resource) => _resources.Add((id, resource));

    public JsonNode.Map this[string id] => (JsonNode.Map)_resources.First(r => r.Name == id).Value!;

    public void Replace(string id, JsonNode.Map resource) => _resources[_resources.FindIndex(r => string.Equals(r.Name, id, StringComparison.Ordinal))] = (id, resource);

    /// <summary>A parameter of the template, once.</summary>
    public void Parameter(string name, JsonNode.Map declaration)
    {
        if (!Parameters.Exists(p => p.Name == name))
            Parameters.Add((name, declaration));
    }
}
