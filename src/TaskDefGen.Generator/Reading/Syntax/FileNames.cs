using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>What has to be known of a file before its classes can be read: aliases, and whether a type in it is seen nowhere else.</summary>
public sealed class FileNames
{
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly List<string> _globalAliases = [];
    private readonly Dictionary<SyntaxNode, SourceScope> _scopes = [];

    /// <summary>Reads them.</summary>
    /// <param name="root">The file.</param>
    public FileNames(CompilationUnitSyntax root)
    {
        AddAliases(root.Usings);
        foreach (var member in root.Members)
            Visit(member);
    }

    /// <summary>Whether a type here is seen in this file only.</summary>
    public bool HasFileLocalTypes { get; private set; }

    /// <summary>Aliases for all files, whatever they stand for: a project has few.</summary>
    public IReadOnlyList<string> GlobalAliases => _globalAliases;

    /// <summary>Whether an attribute's name is an alias of this file.</summary>
    public bool IsAlias(string name) => NamesOfOurs.IsAlias(_aliases, name);

    /// <summary>What stands around a type, outermost or not.</summary>
    internal SourceScope ScopeOf(TypeDeclarationSyntax type)
    {
        SyntaxNode outermost = type;
        while (outermost.Parent is TypeDeclarationSyntax outer)
            outermost = outer;
        if (!_scopes.TryGetValue(outermost.Parent!, out var scope))
            _scopes.Add(outermost.Parent!, scope = SourceScope.Of(outermost));
        return scope;
    }

    private void AddAliases(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var directive in usings)
        {
            if (directive.Alias is not { } written)
                continue;
            if (directive.GlobalKeyword.IsKind(SyntaxKind.None))
                _aliases.Add(written.Name.Identifier.ValueText);
            else
                _globalAliases.Add(written.Name.Identifier.ValueText);
        }
    }

    private void Visit(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case BaseNamespaceDeclarationSyntax space:
                AddAliases(space.Usings);
                foreach (var inner in space.Members)
                    Visit(inner);
                break;
            case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax: // only types outside any other can be of a file
                HasFileLocalTypes |= member.Modifiers.Any(SyntaxKind.FileKeyword);
                break;
        }
    }
}
