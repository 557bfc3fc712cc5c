using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TaskDefGen.Testing;

/// <summary>Runs analyzers over sources and compares the diagnostics with the markup, exactly.</summary>
public sealed class AnalyzerVerifier(params DiagnosticAnalyzer[] analyzers)
{
    public TestProject Project { get; } = new();

    /// <summary>Further projects that <see cref="Project"/> may reference. They are compiled, not analyzed.</summary>
    public IList<TestProject> OtherProjects { get; } = [];

    /// <summary>Expected messages. For each id that occurs here, all messages in source order.</summary>
    public IList<(string Id, string Message)> Messages { get; } = [];

    /// <summary>Ids of expected diagnostics without a location.</summary>
    public IList<string> WithoutLocation { get; } = [];

    /// <summary>The id behind <c>[|span|]</c>; by default the analyzers' only one.</summary>
    public string? DefaultId { get; set; }

    /// <summary>Whether warnings of the compiler need markup too. Its errors always do.</summary>
    public bool IncludeCompilerWarnings { get; set; }

    public static Task VerifyAsync<TAnalyzer>(string source, CancellationToken cancellationToken = default)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        new AnalyzerVerifier(new TAnalyzer()) { Project = { Sources = { source } } }.VerifyAsync(cancellationToken);

    /// <summary>Fails unless exactly the marked diagnostics are reported.</summary>
    /// <returns>The analyzers' diagnostics in source order, for further assertions.</returns>
    public async Task<ImmutableArray<Diagnostic>> VerifyAsync(CancellationToken cancellationToken = default)
    {
        var (files, all) = await this.RunAsync(cancellationToken).ConfigureAwait(false);
        new MarkupComparison
        {
            Files = files,
            DefaultId = this.DefaultId ?? OnlyId(analyzers),
            Messages = [.. this.Messages],
            WithoutLocation = [.. this.WithoutLocation],
            IncludeCompilerWarnings = this.IncludeCompilerWarnings,
        }.Verify("The diagnostics differ from the markup:", all);
        return OfAnalyzers(files, all);
    }

    /// <summary>The analyzers' diagnostics in source order. Checks nothing but that no analyzer throws.</summary>
    public async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(CancellationToken cancellationToken = default)
    {
        var (files, all) = await this.RunAsync(cancellationToken).ConfigureAwait(false);
        return OfAnalyzers(files, all);
    }

    internal static string? OnlyId(IEnumerable<DiagnosticAnalyzer> analyzers)
    {
        var ids = analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return ids.Count == 1 ? ids[0] : null;
    }

    private static ImmutableArray<Diagnostic> OfAnalyzers(IReadOnlyList<TestFile> files, IEnumerable<Diagnostic> all) =>
        [.. AnalyzerRun.InSourceOrder(all.Where(d => !d.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler, StringComparer.Ordinal)), files)];

    private async Task<(IReadOnlyList<TestFile> Files, ImmutableArray<Diagnostic> Diagnostics)> RunAsync(CancellationToken cancellationToken)
    {
        var solution = TestWorkspace.CreateSolution([this.Project, .. this.OtherProjects]);
        var diagnostics = await AnalyzerRun.RunAsync(TestWorkspace.Find(solution, this.Project), [.. analyzers], cancellationToken).ConfigureAwait(false);
        return (TestFile.Before(this.Project), diagnostics);
    }
}
