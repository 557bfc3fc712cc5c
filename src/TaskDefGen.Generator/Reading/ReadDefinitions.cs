using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Generator.Reading;

/// <summary>All that the generator takes from source.</summary>
/// <param name="All">The definitions, in the order of the files and as they stand there.</param>
/// <param name="Assembly">What is written on the assembly.</param>
/// <param name="CatalogueNamespace">Where the catalogue can go.</param>
/// <param name="ParameterTypes">Full names of the user's types that may stand where a class of open tokens would go.</param>
public sealed record ReadDefinitions(EquatableArray<ReadDefinition> All, AssemblyFacts Assembly, string CatalogueNamespace, EquatableArray<string> ParameterTypes)
{
    /// <summary>Of a project that defines nothing.</summary>
    public static ReadDefinitions None { get; } = new(default, new AssemblyFacts(default), "", default);
}
