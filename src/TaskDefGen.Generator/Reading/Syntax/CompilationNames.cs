using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Generator.Emission;
using TaskDefGen.Generator.Emission.Registration;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>What follows from the declarations of a compilation alone: the same for all compilations that declare the same.</summary>
internal sealed class CompilationNames(ReadingContext context, AssemblyFacts assembly, EquatableArray<string> parameterTypes)
{
    private readonly ConcurrentDictionary<string, string> _catalogueNamespaces = new(System.StringComparer.Ordinal);

    public ReadingContext Context { get; } = context;

    public AssemblyFacts Assembly { get; } = assembly;

    /// <summary>Full names of types that could stand where a class of open tokens would go.</summary>
    public EquatableArray<string> ParameterTypes { get; } = parameterTypes;

    public string CatalogueNamespace(CSharpCompilation compilation, string rootNamespace) =>
        _catalogueNamespaces.GetOrAdd(rootNamespace, r => CatalogueEmitter.FreeNamespace(compilation, r));

    /// <summary>Reads them anew; what <paramref name="last"/> learnt is asked again, and where it means the same, its context stays.</summary>
    public static CompilationNames Read(CSharpCompilation compilation, IReadOnlyList<TreeReading> trees, ReadingContext? last, CancellationToken cancellationToken)
    {
        var aliases = new HashSet<string>(System.StringComparer.Ordinal);
        var types = new HashSet<string>(System.StringComparer.Ordinal);
        var declaredTwice = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var tree in trees)
        {
            aliases.UnionWith(tree.Names.GlobalAliases);
            foreach (var type in tree.Declarations.TopLevelTypes)
            {
                if (!types.Add(type))
                    declaredTwice.Add(type);
            }
        }

        var context = new ReadingContext(aliases, declaredTwice);
        if (last is not null)
        {
            context.Learn(compilation, last.Queries, cancellationToken);
            if (context.SaysTheSame(last))
                context = last;
        }

        return new CompilationNames(context, SymbolReader.Instance.ReadAssembly(compilation.Assembly, cancellationToken), ParameterTypesOf(types));
    }

    private static EquatableArray<string> ParameterTypesOf(HashSet<string> types) => types
        .Select(static t => FileDeclarations.FullName(t))
        .Where(static t => t is not null && t.Contains(ParametersEmitter.Suffix))
        .Select(static t => t!)
        .OrderBy(static t => t, System.StringComparer.Ordinal)
        .ToEquatableArray();
}
