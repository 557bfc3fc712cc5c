using System;
using System.Collections.Immutable;
using System.Linq;
using TaskDefGen.Core.Collections;

namespace TaskDefGen.Generator;

/// <summary>The name of a companion, and the class that asks for it.</summary>
internal sealed record CompanionUse(string Namespace, string? Name, string FullName)
{
    /// <summary>The full names of those classes whose companion another one has too; a class of its own keeps its name.</summary>
    public static EquatableArray<string> Clashes(ImmutableArray<CompanionUse> uses) => uses
        .Where(u => u.Name is not null)
        .GroupBy(u => (u.Namespace, u.Name))
        .Where(g => g.Skip(1).Any())
        .SelectMany(g => g)
        .Select(u => u.FullName)
        .Where(n => n.IndexOfAny(['+', '`']) >= 0)
        .OrderBy(n => n, StringComparer.Ordinal)
        .ToEquatableArray();
}
