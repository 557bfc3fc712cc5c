using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskDefGen.Generator.Reading.Syntax;

namespace TaskDefGen.Analyzers;

/// <summary>
/// Tells from syntax alone which classes can't have an attribute of ours, so that the compiler is asked nothing of them. An attribute is ours only
/// under its own name or under an alias; so whatever is written under another name is not.
/// </summary>
internal sealed class OurSyntax
{
    /// <summary>A tree never changes: whoever types makes one new tree, and all others are known.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, Names> OfTrees = new();

    private readonly HashSet<string> _globalAliases;

    private OurSyntax(HashSet<string> globalAliases) => _globalAliases = globalAliases;

    /// <summary>Null where no class of the compilation can have one.</summary>
    public static OurSyntax? Of(Compilation compilation, CancellationToken cancellation)
    {
        var (all, holdsOurs) = (new List<Names>(), false);
        HashSet<string>? aliases = null;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var names = NamesIn(tree, cancellation);
            all.Add(names);
            holdsOurs |= names.HoldsOurs;
            if (names.GlobalAliases.Count > 0)
                (aliases ??= new HashSet<string>(StringComparer.Ordinal)).UnionWith(names.GlobalAliases);
        }

        var syntax = new OurSyntax(aliases ?? []);
        return holdsOurs || (aliases is not null && all.Exists(syntax.MayStandAmong)) ? syntax : null;
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

    private bool MayStandIn(SyntaxTree tree, CancellationToken cancellation) => MayStandAmong(NamesIn(tree, cancellation));

    private bool MayStandAmong(Names names) => names.HoldsOurs || (_globalAliases.Count > 0 && names.Others.Any(n => NamesOfOurs.IsAlias(_globalAliases, n)));

    private bool MayStandAmong(SyntaxList<AttributeListSyntax> lists, Names names)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                var name = NamesOfOurs.Last(attribute.Name);
                if (NamesOfOurs.Contains(name) || names.File?.IsAlias(name) == true || NamesOfOurs.IsAlias(_globalAliases, name))
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

    /// <summary>What the attributes on the classes of a file are called.</summary>
    private sealed class Names
    {
        private static readonly Names None = new();

        /// <summary>The aliases of the file; null where it has no attribute and no alias for others.</summary>
        public FileNames? File { get; private set; }

        /// <summary>Those that hold in all files.</summary>
        public IReadOnlyList<string> GlobalAliases => File?.GlobalAliases ?? [];

        /// <summary>Names that are none of ours, and no aliases of the file.</summary>
        public HashSet<string> Others { get; } = new(StringComparer.Ordinal);

        /// <summary>Whether a name of ours is among them, or an alias of the file.</summary>
        public bool HoldsOurs { get; private set; }

        public static Names Read(CompilationUnitSyntax? root)
        {
            if (root is null)
                return None;
            var names = new Names { File = new FileNames(root) };
            names.Add(root.Members);
            names.HoldsOurs |= names.Others.Any(names.File.IsAlias);
            return names.HoldsOurs || names.GlobalAliases.Count + names.Others.Count > 0 ? names : None;
        }

        /// <summary>Goes through namespaces and types, and into no member.</summary>
        private void Add(SyntaxList<MemberDeclarationSyntax> members)
        {
            foreach (var member in members)
            {
                switch (member)
                {
                    case BaseNamespaceDeclarationSyntax space:
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
                var name = NamesOfOurs.Last(attribute.Name);
                if (NamesOfOurs.Contains(name))
                    HoldsOurs = true;
                else
                    Others.Add(name);
            }
        }
    }
}
