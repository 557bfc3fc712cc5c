using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskDefGen.Core.Binding;

namespace TaskDefGen.Analyzers;

/// <summary>
/// Tells from syntax alone which classes can't have an attribute of ours, so that the compiler is asked nothing of them. An attribute is ours only
/// under its own name or under an alias; so whatever is written under another name is not.
/// </summary>
internal sealed class OurSyntax
{
    private const string Suffix = "Attribute";

    /// <summary>A tree never changes: whoever types makes one new tree, and all others are known.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, Names> OfTrees = new();

    private readonly ImmutableHashSet<string> _globalAliases;

    private OurSyntax(ImmutableHashSet<string> globalAliases) => _globalAliases = globalAliases;

    /// <summary>Null where no class of the compilation can have one.</summary>
    public static OurSyntax? Of(Compilation compilation, CancellationToken cancellation)
    {
        var aliases = ImmutableHashSet<string>.Empty;
        foreach (var tree in compilation.SyntaxTrees)
            aliases = aliases.Union(NamesIn(tree, cancellation).GlobalAliases);
        var syntax = new OurSyntax(aliases);
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (syntax.MayStandIn(tree, cancellation))
                return syntax;
        }

        return null;
    }

    /// <summary>Whether a class may have one.</summary>
    public bool MayStandOn(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            if (MayStandIn(declaration.SyntaxTree, cancellation)
                && declaration.GetSyntax(cancellation) is MemberDeclarationSyntax { AttributeLists: { Count: > 0 } lists }
                && MayStandAmong(lists, NamesIn(declaration.SyntaxTree, cancellation)))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayStandIn(SyntaxTree tree, CancellationToken cancellation)
    {
        var names = NamesIn(tree, cancellation);
        return names.HoldsOurs || (_globalAliases.Count > 0 && _globalAliases.Overlaps(names.Others));
    }

    private bool MayStandAmong(SyntaxList<AttributeListSyntax> lists, Names names)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (NameOf(attribute) is { } name && (IsOurs(name) || names.Aliases.Contains(name) || _globalAliases.Contains(name)))
                    return true;
            }
        }

        return false;
    }

    private static Names NamesIn(SyntaxTree tree, CancellationToken cancellation)
    {
        if (OfTrees.TryGetValue(tree, out var known))
            return known;
        var found = Names.Read(tree.GetRoot(cancellation) as CompilationUnitSyntax);
        return OfTrees.GetValue(tree, _ => found);
    }

    private static bool IsOurs(string name) =>
        AttributeMap.IsOurs(name) || (name.EndsWith(Suffix, StringComparison.Ordinal) && AttributeMap.IsOurs(name.Substring(0, name.Length - Suffix.Length)));

    private static string? NameOf(AttributeSyntax attribute) => attribute.Name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>What the attributes on the classes of a file are called.</summary>
    private sealed class Names
    {
        private static readonly Names None = new();

        /// <summary>The aliases that hold in the file.</summary>
        public HashSet<string> Aliases { get; } = new(StringComparer.Ordinal);

        /// <summary>Those that hold in all files.</summary>
        public HashSet<string> GlobalAliases { get; } = new(StringComparer.Ordinal);

        /// <summary>Names that are none of ours, and no aliases of the file.</summary>
        public HashSet<string> Others { get; } = new(StringComparer.Ordinal);

        /// <summary>Whether a name of ours is among them, or an alias of the file.</summary>
        public bool HoldsOurs { get; private set; }

        public static Names Read(CompilationUnitSyntax? root)
        {
            if (root is null)
                return None;
            var names = new Names();
            names.AddAliases(root.Usings);
            names.Add(root.Members);
            if (names.Others.Overlaps(names.Aliases))
                names.HoldsOurs = true;
            return names.HoldsOurs || names.Aliases.Count + names.GlobalAliases.Count + names.Others.Count > 0 ? names : None;
        }

        private void AddAliases(SyntaxList<UsingDirectiveSyntax> usings)
        {
            foreach (var directive in usings)
            {
                if (directive.Alias?.Name.Identifier.ValueText is not { } alias)
                    continue;
                var aliases = directive.GlobalKeyword.RawKind == 0 ? Aliases : GlobalAliases;
                aliases.Add(alias);
                if (alias.EndsWith(Suffix, StringComparison.Ordinal))
                    aliases.Add(alias.Substring(0, alias.Length - Suffix.Length)); // [Box] finds an alias BoxAttribute too
            }
        }

        /// <summary>Goes through namespaces and types, and into no member.</summary>
        private void Add(SyntaxList<MemberDeclarationSyntax> members)
        {
            foreach (var member in members)
            {
                switch (member)
                {
                    case BaseNamespaceDeclarationSyntax space:
                        AddAliases(space.Usings);
                        Add(space.Members);
                        break;
                    case TypeDeclarationSyntax type:
                        Add(type.AttributeLists);
                        Add(type.Members);
                        break;
                    case EnumDeclarationSyntax or DelegateDeclarationSyntax:
                        Add(member.AttributeLists); // where the compiler refuses them
                        break;
                }
            }
        }

        private void Add(SyntaxList<AttributeListSyntax> lists)
        {
            foreach (var attribute in lists.SelectMany(l => l.Attributes))
            {
                if (NameOf(attribute) is not { } name)
                    continue;
                if (IsOurs(name))
                    HoldsOurs = true;
                else
                    Others.Add(name);
            }
        }
    }
}
