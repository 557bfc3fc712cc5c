using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TaskDefGen.Generator.Reading;

/// <summary>
/// The order of what stands in several files. The compiler keeps the order in which it was given the files, which differs between machines where a
/// project takes them by pattern; here files come by path, and within a file as written.
/// </summary>
internal static class SourceOrder
{
    public static IReadOnlyList<T> Sort<T>(IReadOnlyList<T> items, Func<T, SyntaxReference?> place)
    {
        var trees = items.Select(i => place(i)?.SyntaxTree).Distinct().Take(2).ToList();
        return trees.Count < 2
            ? items
            : items.OrderBy(i => PathOf(place(i)), StringComparer.Ordinal).ToList(); // stable: within a file nothing moves
    }

    /// <summary>The first declaration of a type.</summary>
    public static SyntaxReference? First(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.OrderBy(PathOf, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The path, the same on every system.</summary>
    public static string PathOf(SyntaxReference? reference) => reference?.SyntaxTree.FilePath.Replace('\\', '/') ?? "";
}
