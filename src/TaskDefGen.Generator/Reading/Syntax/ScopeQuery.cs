using System;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>A piece of source whose meaning only the compiler knows.</summary>
/// <param name="scope">The usings and namespaces around it: two places with the same ones see the same names.</param>
internal sealed class ScopeQuery(SourceScope scope, QueryKind kind, string text) : IEquatable<ScopeQuery>
{
    private readonly int _hash = unchecked((((scope.GetHashCode() * 31) + (int)kind) * 31) + StringComparer.Ordinal.GetHashCode(text));

    public SourceScope Scope { get; } = scope;

    public QueryKind Kind { get; } = kind;

    public string Text { get; } = text;

    public bool Equals(ScopeQuery? other) =>
        other is not null && _hash == other._hash && Kind == other.Kind && string.Equals(Text, other.Text, StringComparison.Ordinal) && Scope.Equals(other.Scope);

    public override bool Equals(object? obj) => Equals(obj as ScopeQuery);

    public override int GetHashCode() => _hash;
}
