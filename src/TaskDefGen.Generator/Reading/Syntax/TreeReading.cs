using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Options;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>What a file says, read once: a file that wasn't edited keeps its tree, and with it this.</summary>
internal sealed class TreeReading
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeReading> Known = new();

    private readonly CompilationUnitSyntax _root;
    private readonly bool _mentionsOurs;
    private FileDeclarations? _declarations;
    private ReadingContext? _asked;
    private Resolution? _resolution;
    private ReadDefinition?[]? _definitions;
    private Settled? _settled;

    private TreeReading(SyntaxTree tree, CancellationToken cancellationToken)
    {
        Tree = tree;
        _root = (CompilationUnitSyntax)tree.GetRoot(cancellationToken);
        Names = new FileNames(_root);
        Classes = [.. ClassReader.AnnotatedTypes(_root).Select(n => ClassReader.Read(n, Names))];
        _mentionsOurs = Classes.Any(static c => c.MentionsOurs);
    }

    public SyntaxTree Tree { get; }

    public FileNames Names { get; }

    public IReadOnlyList<WrittenClass> Classes { get; }

    /// <summary>What other files may mean by what this one declares; nobody asks in a project without definitions.</summary>
    public FileDeclarations Declarations => _declarations ??= new FileDeclarations(_root);

    public static TreeReading Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        Known.TryGetValue(tree, out var reading) ? reading : Known.GetValue(tree, t => new TreeReading(t, cancellationToken));

    /// <summary>Whether a definition may stand here, where these are the aliases that hold everywhere.</summary>
    public bool MayDefine(ISet<string>? globalAliases) => _mentionsOurs || (globalAliases is not null && Classes.Any(c => c.IsHidden(globalAliases)));

    /// <summary>Adds what has to be asked before the classes can be read in this context.</summary>
    public void AddUnknown(ReadingContext context, HashSet<ScopeQuery> queries)
    {
        if (ReferenceEquals(_asked, context))
            return;
        foreach (var type in Classes)
        {
            foreach (var query in type.Content?.Queries ?? [])
            {
                if (!context.Knows(query))
                    queries.Add(query);
            }
        }
    }

    /// <summary>Adds the definitions as they were the last time, if nothing outside of this file has a say in them but what these two stand for.</summary>
    /// <returns>False where they have to be made.</returns>
    public bool TryAddSettled(ReadingContext context, AnalyzerConfigOptionsProvider options, List<ReadDefinition> definitions)
    {
        var settled = _settled;
        if (settled is null || !ReferenceEquals(settled.Context, context) || !ReferenceEquals(settled.Options, options))
            return false;
        definitions.AddRange(settled.Definitions);
        return true;
    }

    /// <summary>Says that all of it was asked.</summary>
    public void SetAsked(ReadingContext context) => _asked = context;

    /// <summary>Adds the definitions: those that are the same as before are the same objects.</summary>
    /// <returns>How many of them the compiler had to read.</returns>
    public int AddDefinitions(
        ReadingContext context,
        SidecarClasses sidecars,
        CSharpCompilation compilation,
        AnalyzerConfigOptionsProvider provider,
        EquatableArray<WrittenOption> options,
        List<ReadDefinition> definitions,
        CancellationToken cancellationToken)
    {
        var resolution = _resolution;
        if (resolution is null || !ReferenceEquals(resolution.Context, context))
            _resolution = resolution = new Resolution(context, [.. Classes.Select(c => FactsResolver.Resolve(c, context))]);

        var (bound, isSettled) = (0, true);
        var before = _definitions;
        var now = new ReadDefinition?[Classes.Count];
        for (var i = 0; i < now.Length; i++)
        {
            var (facts, isDoubtful, open) = resolution.Classes[i];
            isSettled &= !isDoubtful && open is null;
            if (facts is not null && open is not null)
            {
                facts = sidecars.Fill(facts, open);
                isDoubtful = facts is null;
            }

            if (isDoubtful)
                facts = BoundClass.Read(compilation, Classes[i].Node, cancellationToken);
            if (facts is null)
                continue;
            bound += isDoubtful ? 1 : 0;
            var old = before?[i];
            now[i] = old is not null && old.Facts.Equals(facts) && old.Options.Equals(options) ? old : new ReadDefinition(facts, options);
            definitions.Add(now[i]!);
        }

        _definitions = now;
        _settled = isSettled ? new Settled(context, provider, [.. now.Where(static d => d is not null).Select(static d => d!)]) : null;
        return bound;
    }

    private sealed record Settled(ReadingContext Context, AnalyzerConfigOptionsProvider Options, ReadDefinition[] Definitions);

    private sealed record Resolution(ReadingContext Context, ResolvedClass[] Classes);
}
