using System;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>A piece of source whose meaning only the compiler knows.</summary>
/// <param name="scope">The usings and namespaces around it, as source: two places with the same ones see the same names.</param>
internal sealed class ScopeQuery(string scope, QueryKind kind, string text) : IEquatable<ScopeQuery>
{
    // A scope is long, and each query is looked up often.
    private readonly int _hash = unchecked((((StringComparer.Ordinal.GetHashCode(scope) * 31) + (int)kind) * 31) + StringComparer.Ordinal.GetHashCode(text));

    public string Scope { get; } = scope;

    public QueryKind Kind { get; } = kind;

    public string Text { get; } = text;

    public bool Equals(ScopeQuery? other) =>
        other is not null && _hash == other._hash && Kind == other.Kind && string.Equals(Text, other.Text, StringComparison.Ordinal) && string.Equals(Scope, other.Scope, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as ScopeQuery);

    public override int GetHashCode() => _hash;
}
