using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Which containers of a task wait for which. A name that several containers have means the first of them.</summary>
internal sealed class ContainerGraph
{
    private readonly Dictionary<string, EcsObject> _byName = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<ContainerEdge> _edges = [];

    public ContainerGraph(IEnumerable<EcsObject> containers)
    {
        var all = containers.ToList();
        foreach (var container in all)
        {
            if (container.Text(Ecs.ContainerDefinition.Name) is not { Length: > 0 } name || _byName.ContainsKey(name))
                continue;
            _byName.Add(name, container);
            _names.Add(name);
        }

        foreach (var container in all)
        {
            foreach (var dependency in container.Objects(Ecs.ContainerDefinition.DependsOn))
            {
                if (dependency[Ecs.ContainerDependency.ContainerName] is TextValue name)
                    _edges.Add(new ContainerEdge(container, dependency, name, _byName.TryGetValue(name.Text, out var target) ? target : null));
            }
        }
    }

    /// <summary>The names of the containers, in their order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Every dependency that names something, in declared order.</summary>
    public IReadOnlyList<ContainerEdge> Edges => _edges;

    /// <summary>
    /// The cycles of two containers and more, each from its first container on; taking away the last dependency of each leaves none.
    /// </summary>
    public IEnumerable<IReadOnlyList<ContainerEdge>> Cycles()
    {
        var left = _edges.Where(e => e.Target is not null && !ReferenceEquals(e.Target, e.Source)).ToList();
        foreach (var start in left.Select(e => e.Source).Distinct().ToList())
        {
            while (ShortestWayBack(start, left) is { } cycle)
            {
                yield return cycle;
                left.Remove(cycle[cycle.Count - 1]);
            }
        }
    }

    private static List<ContainerEdge>? ShortestWayBack(EcsObject start, List<ContainerEdge> edges)
    {
        var outgoing = edges.ToLookup(e => e.Source);
        var reachedBy = new Dictionary<EcsObject, ContainerEdge>();
        var queue = new Queue<EcsObject>([start]);
        while (queue.Count > 0 && !reachedBy.ContainsKey(start))
        {
            foreach (var next in outgoing[queue.Dequeue()])
            {
                if (reachedBy.ContainsKey(next.Target!))
                    continue;
                reachedBy.Add(next.Target!, next);
                queue.Enqueue(next.Target!);
            }
        }

        if (!reachedBy.TryGetValue(start, out var edge))
            return null;
        var way = new List<ContainerEdge>();
        for (; ; edge = reachedBy[edge.Source])
        {
            way.Insert(0, edge);
            if (ReferenceEquals(edge.Source, start))
                return way;
        }
    }
}
