using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TaskDefGen.Testing;

/// <summary>How diagnostics read in a failure text.</summary>
internal static class DiagnosticText
{
    public static string MessageOf(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    public static string Describe(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return $"{Place(diagnostic)}: {severity} {diagnostic.Id}: {MessageOf(diagnostic)}";
    }

    private static string Place(Diagnostic diagnostic)
    {
        if (diagnostic.Location.Kind == LocationKind.None)
        {
            return "(no location)";
        }

        var span = diagnostic.Location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }
}
