using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>The classes of a compilation that a <c>[Sidecar]</c> may name. Looked up only where one does.</summary>
internal sealed class SidecarClasses(IReadOnlyList<TreeReading> trees, ReadingContext context)
{
    private readonly Dictionary<string, ContainerFacts?> _read = new(StringComparer.Ordinal);
    private ILookup<string, WrittenClass>? _classes;

    /// <summary>The facts with what is written on each such class; null where the compiler has to be asked.</summary>
    public TaskFacts? Fill(TaskFacts facts, IReadOnlyList<int> open)
    {
        var containers = facts.Containers.ToArray();
        foreach (var place in open)
        {
            if (Find(containers[place].FullName) is not { } sidecar)
                return null;
            containers[place] = sidecar with { SidecarAttribute = containers[place].SidecarAttribute };
        }

        return facts with { Containers = new EquatableArray<ContainerFacts>(containers) };
    }

    private ContainerFacts? Find(string fullName)
    {
        if (_read.TryGetValue(fullName, out var known))
            return known;
        _classes ??= trees.SelectMany(static t => t.Classes).Where(static c => c.Content is not null).ToLookup(static c => c.FullName, StringComparer.Ordinal);
        var found = _classes[fullName].Take(2).ToList();
        return _read[fullName] = found.Count == 1 ? FactsResolver.Container(found[0], context) : null;
    }
}
