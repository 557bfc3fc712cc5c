using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskDefGen.Analyzers;

namespace TaskDefGen.Benchmarks.Work;

/// <summary>The analyzers and the compiler, each on a compilation that nothing was asked of yet.</summary>
internal sealed class CompilationWork
{
    private readonly Compilation _plainOriginal;
    private readonly Compilation _generatedOriginal;
    private Compilation _plain;
    private Compilation _generated;

    public CompilationWork(int count)
    {
        _plain = _plainOriginal = new GeneratorWork(Subject.TaskDefGen, count, asAnIdeRunsIt: false).Plain();
        _generated = _generatedOriginal = new GeneratorWork(Subject.TaskDefGen, count, asAnIdeRunsIt: false).Generated();
    }

    public void Prepare()
    {
        _plain = _plainOriginal.Clone();
        _generated = _generatedOriginal.Clone();
    }

    /// <summary>An assembly that carries its definitions.</summary>
    public static byte[] Assembly(int count) => Emit(new GeneratorWork(Subject.TaskDefGen, count, asAnIdeRunsIt: false).Generated()).ToArray();

    public int Analyze() => _plain.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new TaskDefinitionAnalyzer()))
        .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;

    public MemoryStream EmitPlain() => Emit(_plain);

    public MemoryStream EmitGenerated() => Emit(_generated);

    private static MemoryStream Emit(Compilation compilation)
    {
        var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        return result.Success ? stream : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(3)));
    }
}
