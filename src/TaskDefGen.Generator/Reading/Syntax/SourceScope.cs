using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>The usings and namespaces around a place, written as source into which something can be put in place of <see cref="Hole"/>.</summary>
internal sealed class SourceScope(string text) : IEquatable<SourceScope>
{
    /// <summary>Where a file would go on.</summary>
    public const string Hole = "\u0001";

    private const int MostKnown = 1_000;

    /// <summary>Most files of a project have one of a few: queries are looked up by it often, and the same object is found equal at once.</summary>
    private static readonly ConcurrentDictionary<string, SourceScope> Known = new(StringComparer.Ordinal);

    private readonly int _hash = StringComparer.Ordinal.GetHashCode(text);

    public string Text { get; } = text;

    public static SourceScope Of(SyntaxNode node)
    {
        var text = Hole;
        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            text = at switch
            {
                BaseNamespaceDeclarationSyntax space => "namespace " + space.Name.WithoutTrivia() + "\n{\n" + Directives(space.Externs, space.Usings) + text + "}\n",
                CompilationUnitSyntax unit => Directives(unit.Externs, unit.Usings) + text,
                _ => text,
            };
        }

        if (Known.Count > MostKnown)
            Known.Clear();
        return Known.GetOrAdd(text, static t => new SourceScope(t));
    }

    public bool Equals(SourceScope? other) => ReferenceEquals(this, other) || (other is not null && _hash == other._hash && string.Equals(Text, other.Text, StringComparison.Ordinal));

    public override bool Equals(object? obj) => Equals(obj as SourceScope);

    public override int GetHashCode() => _hash;

    /// <summary>The namespace; null where it isn't a name yet.</summary>
    public static string? Namespace(SyntaxNode node)
    {
        var parts = new List<string>();
        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            if (at is not BaseNamespaceDeclarationSyntax space)
                continue;
            for (var name = space.Name; ; name = ((QualifiedNameSyntax)name).Left)
            {
                var last = name switch { QualifiedNameSyntax qualified => qualified.Right, IdentifierNameSyntax simple => simple, _ => null };
                if (last is not IdentifierNameSyntax { Identifier.ValueText: { Length: > 0 } part } identifier || identifier.Identifier.Text != part)
                    return null; // missing, generic, or a keyword written as a name
                parts.Insert(0, part);
                if (name is not QualifiedNameSyntax)
                    break;
            }
        }

        return string.Join(".", parts);
    }

    private static string Directives(SyntaxList<ExternAliasDirectiveSyntax> externs, SyntaxList<UsingDirectiveSyntax> usings)
    {
        if (externs.Count == 0 && usings.Count == 0)
            return "";
        var text = new StringBuilder();
        foreach (var directive in externs)
            Append(text, directive);
        foreach (var directive in usings.Where(u => u.GlobalKeyword.IsKind(SyntaxKind.None)))
            Append(text, directive);
        return text.ToString();
    }

    private static void Append(StringBuilder text, SyntaxNode node)
    {
        foreach (var token in node.DescendantTokens())
            text.Append(token.Text).Append(' ');
        text.Append('\n');
    }
}
