using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskDefGen.Generator.Emission;

/// <summary>Chooses the form of the JSON for a whole assembly.</summary>
internal static class JsonForms
{
    /// <summary>
    /// Three quarters of the 8.4 million that the compiler takes: the rest is for the user's own literals. Not less, for the compiler makes a node of
    /// each byte of a UTF-8 literal.
    /// </summary>
    public const int MostCharacters = 6_300_000;

    /// <summary>Whether the companions of an assembly have too much JSON for string literals.</summary>
    /// <param name="lengths">What each of them has: <see cref="DefinitionOutput.JsonLength"/>.</param>
    public static bool IsTooLong(IEnumerable<int> lengths)
    {
        var total = 0L;
        foreach (var length in lengths)
            total += length;
        return total > MostCharacters;
    }

    /// <summary>The form for much JSON: UTF-8, where language and runtime have it.</summary>
    public static JsonForm ForMuch(Compilation compilation) =>
        compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp11 } && DecodesSpans(compilation) ? JsonForm.Utf8 : JsonForm.Literal;

    /// <summary>Whether there is <c>Encoding.GetString(ReadOnlySpan&lt;byte&gt;)</c>; .NET Framework has the type alone, from a package.</summary>
    private static bool DecodesSpans(Compilation compilation) =>
        compilation.GetTypeByMetadataName("System.Text.Encoding") is { } encoding
        && encoding.GetMembers("GetString").OfType<IMethodSymbol>().Any(m => m.Parameters.Length == 1 && m.Parameters[0].Type is INamedTypeSymbol { Name: "ReadOnlySpan", Arity: 1 });
}
