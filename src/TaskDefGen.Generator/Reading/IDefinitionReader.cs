using System.Threading;
using Microsoft.CodeAnalysis;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Generator.Reading;

/// <summary>
/// Reads what is written in attributes. The seam between Roslyn and the rest: what comes out are strings and numbers, so a faster way to read can
/// take the place of this one, and a test can hold the two against each other.
/// </summary>
public interface IDefinitionReader
{
    /// <summary>All that is written on a class with <c>[TaskDefinition]</c> and on its containers.</summary>
    TaskFacts ReadTask(INamedTypeSymbol type, CancellationToken cancellationToken);

    /// <summary>What is written on the assembly.</summary>
    AssemblyFacts ReadAssembly(IAssemblySymbol assembly, CancellationToken cancellationToken);
}
