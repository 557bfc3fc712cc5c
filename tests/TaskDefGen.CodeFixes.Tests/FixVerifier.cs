using Microsoft.CodeAnalysis;
using TaskDefGen.Analyzers;
using TaskDefGen.Testing;

namespace TaskDefGen.CodeFixes.Tests;

/// <summary>Verifiers with our analyzer, our fixes and our attributes.</summary>
internal static class FixVerifier
{
    public static MetadataReference Attributes { get; } = MetadataReference.CreateFromFile(typeof(TaskDefinitionAttribute).Assembly.Location);

    public static CodeFixVerifier For(string id, string? title, params TestSource[] sources)
    {
        var verifier = new CodeFixVerifier(new TaskDefinitionCodeFix(), new TaskDefinitionAnalyzer()) { DiagnosticId = id, Title = title };
        verifier.Project.ExtraReferences.Add(Attributes);

        // Rules on what a whole service should have: the examples here are short, and about other rules.
        foreach (var completeness in new[] { "TDG305", "TDG307", "TDG501", "TDG512" })
            verifier.Project.Severities[completeness] = ReportDiagnostic.Suppress;
        foreach (var source in sources)
            verifier.Project.Sources.Add(source);
        return verifier;
    }
}
