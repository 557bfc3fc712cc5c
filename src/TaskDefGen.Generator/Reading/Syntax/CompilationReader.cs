using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Options;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>
/// Reads all definitions of a compilation. Each class is read from its syntax, once for each tree; what syntax can't say is asked once for the whole compilation, and only
/// when a name may have come to mean something else; where doubt remains, the compiler reads the class, as <see cref="SymbolReader"/> does.
/// </summary>
public sealed class CompilationReader
{
    private readonly NamesCache _names = new();
    private readonly ConditionalWeakTable<AnalyzerConfigOptions, object> _options = new();

    /// <summary>Those of the last run: nearly all trees of the next one are the same, in the same places. The driver keeps that compilation, too.</summary>
    private TreeReading[] _last = [];

    /// <summary>How often the compiler was asked what names mean.</summary>
    public int NamesRead => _names.Read;

    /// <summary>How many definitions the compiler had to read, each time counted.</summary>
    public int DefinitionsBound { get; private set; }

    /// <summary>Reads what a compilation defines.</summary>
    /// <param name="compilation">The user's code.</param>
    /// <param name="options">By which names are given.</param>
    /// <param name="rootNamespace">Where the catalogue would like to go.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The definitions; equal to the last ones where nothing changed that means something.</returns>
    public ReadDefinitions Read(CSharpCompilation compilation, AnalyzerConfigOptionsProvider options, string rootNamespace, CancellationToken cancellationToken)
    {
        var trees = compilation.SyntaxTrees;
        var last = _last;
        var readings = new TreeReading[trees.Length];
        HashSet<string>? aliases = null;
        for (var i = 0; i < readings.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            readings[i] = i < last.Length && ReferenceEquals(last[i].Tree, trees[i]) ? last[i] : TreeReading.Of(trees[i], cancellationToken);
            if (readings[i].Names.GlobalAliases.Count > 0)
                (aliases ??= new HashSet<string>(System.StringComparer.Ordinal)).UnionWith(readings[i].Names.GlobalAliases);
        }

        var candidates = new List<int>();
        for (var i = 0; i < readings.Length; i++)
        {
            if (readings[i].MayDefine(aliases))
                candidates.Add(i);
        }

        _last = readings;

        // Most projects that have the package through another one define nothing. They pay for nothing that comes now.
        if (candidates.Count == 0)
            return ReadDefinitions.None;

        var names = _names.Get(compilation, readings, cancellationToken);
        var unknown = new HashSet<ScopeQuery>();
        foreach (var reading in readings)
            reading.AddUnknown(names.Context, unknown);
        names.Context.Learn(compilation, unknown, cancellationToken);
        foreach (var reading in readings)
            reading.SetAsked(names.Context);

        var sidecars = new SidecarClasses(readings, names.Context);
        var definitions = new List<ReadDefinition>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (!readings[candidate].TryAddSettled(names.Context, options, definitions))
                DefinitionsBound += readings[candidate].AddDefinitions(names.Context, sidecars, compilation, options, Options(options.GetOptions(trees[candidate])), definitions, cancellationToken);
        }

        return definitions.Count == 0
            ? ReadDefinitions.None
            : new ReadDefinitions(definitions.ToEquatableArray(), names.Assembly, names.CatalogueNamespace(compilation, rootNamespace), names.ParameterTypes);
    }

    private EquatableArray<WrittenOption> Options(AnalyzerConfigOptions options) =>
        (EquatableArray<WrittenOption>)_options.GetValue(options, static o => TeamOptions.Written(o));
}
