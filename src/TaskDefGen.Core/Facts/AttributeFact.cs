using System;
using TaskDefGen.Core.Collections;

namespace TaskDefGen.Core.Facts;

/// <summary>One attribute of ours as it was written: its name without <c>Attribute</c>, and its arguments, positional ones first, then in written order.</summary>
public sealed record AttributeFact(string Name, EquatableArray<ArgumentFact> Arguments)
{
    /// <summary>The argument that sets a property, or null.</summary>
    public FactValue? this[string property] => IndexOf(property) is >= 0 and var index ? Arguments[index].Value : null;

    /// <summary>The environment in which it holds; null for all.</summary>
    public string? Environment => (this["Environment"] as FactValue.Text)?.Value;

    /// <summary>The place of the argument that sets a property; -1 where none does.</summary>
    public int IndexOf(string property)
    {
        for (var i = 0; i < Arguments.Count; i++)
        {
            if (string.Equals(Arguments[i].Property, property, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
