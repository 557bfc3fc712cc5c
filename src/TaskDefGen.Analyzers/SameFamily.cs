using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Analyzers;

/// <summary>Finds families that occur twice in an assembly: one file can't hold both. Compared without case, as some file systems do.</summary>
internal static class SameFamily
{
    public static IEnumerable<Diagnostic> Find(IEnumerable<FamilyUse> families) => families
        .GroupBy(f => f.Family, StringComparer.OrdinalIgnoreCase)
        .SelectMany(group =>
        {
            var uses = group
                .OrderBy(f => f.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(f => f.Location.SourceSpan.Start)
                .ThenBy(f => f.Order)
                .ToList();
            return uses.Skip(1).Select(use => Diagnostic.Create(Descriptors.Of(AuthoringRules.SameFamily), use.Location, Message(use, uses[0])));
        });

    private static string Message(FamilyUse use, FamilyUse first) => use.Class == first.Class
        ? "The family \"" + use.Family + "\" is the same in " + first.Environment + " and " + use.Environment
            + ", and one file can't hold both. Write the environment into it, as in Family = \"" + use.Family + "-{Environment}\"."
        : "The family \"" + use.Family + "\" of " + use.Display + " is that of " + first.Display
            + " too, and one file can't hold both. Give one of them another family or service.";
}
