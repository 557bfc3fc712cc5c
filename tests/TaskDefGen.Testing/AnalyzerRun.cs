using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TaskDefGen.Testing;

/// <summary>Runs analyzers on a project; an exception inside of one always fails the test.</summary>
internal static class AnalyzerRun
{
    /// <summary>All diagnostics of the analyzers and of the compiler, whatever their severity.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(Project project, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The project has no compilation.");
        var compilerDiagnostics = compilation.GetDiagnostics(cancellationToken);
        if (analyzers.IsEmpty)
        {
            return compilerDiagnostics;
        }

        // The filter sees every exception; AD0001, and the callback for it, are silent where a severity setting says so.
        var crashes = new ConcurrentQueue<string>();
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false,
            analyzerExceptionFilter: exception =>
            {
                crashes.Enqueue(exception.ToString());
                return true;
            });
        var diagnostics = await compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false);

        if (!crashes.IsEmpty)
        {
            throw new VerificationException("An analyzer threw (AD0001):\n" + string.Join("\n", crashes));
        }

        return diagnostics.AddRange(compilerDiagnostics);
    }

    public static IEnumerable<Diagnostic> InSourceOrder(IEnumerable<Diagnostic> diagnostics, IReadOnlyList<TestFile> files)
    {
        var order = files.Select((file, index) => (file.Path, index)).ToDictionary(f => f.Path, f => f.index, StringComparer.Ordinal);
        return diagnostics
            .OrderBy(d => order.GetValueOrDefault(PathOf(d), int.MaxValue))
            .ThenBy(d => d.Location.SourceSpan.Start)
            .ThenByDescending(d => d.Location.SourceSpan.Length)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ThenBy(DiagnosticText.MessageOf, StringComparer.Ordinal);
    }

    public static string PathOf(Diagnostic diagnostic) => diagnostic.Location.Kind == LocationKind.None ? string.Empty : diagnostic.Location.GetLineSpan().Path;
}
