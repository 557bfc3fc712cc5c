using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskDefGen.Testing;

/// <summary>Runs incremental generators with their steps tracked.</summary>
public sealed class GeneratorVerifier(params IIncrementalGenerator[] generators)
{
    public TestProject Project { get; } = new();

    /// <summary>Further projects that <see cref="Project"/> may reference.</summary>
    public IList<TestProject> OtherProjects { get; } = [];

    /// <summary>Kinds of output that the driver leaves out, as some hosts do.</summary>
    public IncrementalGeneratorOutputKind DisabledOutputs { get; set; } = IncrementalGeneratorOutputKind.None;

    public GeneratorRun Run(CancellationToken cancellationToken = default)
    {
        var project = TestWorkspace.Find(TestWorkspace.CreateSolution([this.Project, .. this.OtherProjects]), this.Project);

        // Nothing here waits for I/O: all documents are in memory.
        var compilation = (CSharpCompilation)project.GetCompilationAsync(cancellationToken).GetAwaiter().GetResult()!;
        var driver = CSharpGeneratorDriver.Create(
            generators.Select(g => g.AsSourceGenerator()),
            project.AnalyzerOptions.AdditionalFiles,
            this.Project.ParseOptions,
            project.AnalyzerOptions.AnalyzerConfigOptionsProvider,
            new GeneratorDriverOptions(this.DisabledOutputs, trackIncrementalGeneratorSteps: true, baseDirectory: this.Project.Folder));
        return GeneratorRun.Create(this.Project, compilation, driver, cancellationToken);
    }
}
