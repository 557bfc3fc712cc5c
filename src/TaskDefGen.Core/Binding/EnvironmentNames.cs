using System;
using System.Collections.Generic;
using System.Linq;

namespace TaskDefGen.Core.Binding;

/// <summary>All environments of a class.</summary>
internal sealed class EnvironmentNames(IReadOnlyList<string> all)
{
    /// <summary>Up to here looking at each is cheaper than a set.</summary>
    private const int Few = 8;

    private readonly HashSet<string>? _set = all.Count > Few ? new HashSet<string>(all, StringComparer.Ordinal) : null;

    /// <summary>As they were declared.</summary>
    public IReadOnlyList<string> All { get; } = all;

    public bool Contains(string name) => _set?.Contains(name) ?? All.Contains(name, StringComparer.Ordinal);
}
