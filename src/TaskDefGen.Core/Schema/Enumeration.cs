using System;
using System.Collections.Generic;

namespace TaskDefGen.Core.Schema;

/// <summary>
/// An ECS enumeration: the name of its C# enum, and each value as C# and as ECS write it. In C# a value's number is its place here plus one,
/// zero being <c>NotSet</c>.
/// </summary>
public sealed class Enumeration
{
    /// <summary>The C# value that leaves the member out.</summary>
    public const string NotSet = "NotSet";

    private readonly List<EnumerationValue> _values = [];

    /// <param name="name">The shape in the ECS model.</param>
    /// <param name="clrName">The C# enum.</param>
    /// <param name="values">Each value as <c>Name=wire</c>, or only the wire text where the C# name is that text with its first letter upper-cased.</param>
    internal Enumeration(string name, string clrName, params string[] values)
    {
        Name = name;
        ClrName = clrName;
        foreach (var value in values)
        {
            var split = value.IndexOf('=');
            _values.Add(split < 0
                ? new EnumerationValue(char.ToUpperInvariant(value[0]) + value.Substring(1), value)
                : new EnumerationValue(value.Substring(0, split), value.Substring(split + 1)));
        }
    }

    public string Name { get; }

    public string ClrName { get; }

    public IReadOnlyList<EnumerationValue> Values => _values;

    /// <summary>The wire text of a C# member, or null.</summary>
    public string? ToWire(string clrMember)
    {
        foreach (var value in _values)
        {
            if (string.Equals(value.ClrName, clrMember, StringComparison.Ordinal))
                return value.Wire;
        }

        return null;
    }

    /// <summary>The C# member of a wire text, or null.</summary>
    public string? ToClr(string wire)
    {
        foreach (var value in _values)
        {
            if (string.Equals(value.Wire, wire, StringComparison.Ordinal))
                return value.ClrName;
        }

        return null;
    }

    /// <summary>The C# member with this number, or null.</summary>
    public string? NameOf(long number) => number switch
    {
        0 => NotSet,
        > 0 when number <= _values.Count => _values[(int)number - 1].ClrName,
        _ => null,
    };

    public override string ToString() => Name;
}
