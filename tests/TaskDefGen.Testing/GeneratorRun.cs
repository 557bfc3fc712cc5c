using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TaskDefGen.Testing;

/// <summary>What a generator did, and the driver's state after it. Immutable: several edits can start from one run.</summary>
public sealed class GeneratorRun
{
    /// <summary>Steps of Roslyn itself: their outputs are symbols, syntax and diagnostics by nature.</summary>
    private static readonly HashSet<string> RoslynSteps = new(StringComparer.Ordinal)
    {
        WellKnownGeneratorInputs.Compilation,
        WellKnownGeneratorInputs.ParseOptions,
        WellKnownGeneratorInputs.AdditionalTexts,
        WellKnownGeneratorInputs.AnalyzerConfigOptions,
        WellKnownGeneratorInputs.MetadataReferences,
        WellKnownGeneratorOutputs.SourceOutput,
        WellKnownGeneratorOutputs.ImplementationSourceOutput,
        "allUpGlobalAliases_ForAttribute",
        "collectedGlobalAliases_ForAttribute",
        "compilationAndGroupedNodes_ForAttributeWithMetadataName",
        "compilationGlobalAliases_ForAttribute",
        "compilationUnit_ForAttribute",
        "compilationUnitAndGlobalAliases_ForAttribute",
        "groupedNodes_ForAttributeWithMetadataName",
        "individualFileGlobalAliases_ForAttribute",
        "result_ForAttributeInternal",
        "result_ForAttributeWithMetadataName",
    };

    private readonly TestProject project;
    private readonly GeneratorDriver driver;

    private GeneratorRun(TestProject project, CSharpCompilation input, Compilation output, GeneratorDriver driver)
    {
        this.project = project;
        this.driver = driver;
        this.InputCompilation = input;
        this.OutputCompilation = output;
        this.Result = driver.GetRunResult();
        this.Sources = this.Result.Results
            .Where(r => !r.GeneratedSources.IsDefault)
            .SelectMany(r => r.GeneratedSources)
            .ToImmutableSortedDictionary(s => s.HintName, s => s.SourceText.ToString(), StringComparer.Ordinal);
    }

    public CSharpCompilation InputCompilation { get; }

    public Compilation OutputCompilation { get; }

    public GeneratorDriverRunResult Result { get; }

    /// <summary>The generated texts by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    internal static GeneratorRun Create(TestProject project, CSharpCompilation compilation, GeneratorDriver driver, CancellationToken cancellationToken)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, cancellationToken);
        var run = new GeneratorRun(project, compilation, output, driver);
        return run.Result.Results.FirstOrDefault(r => r.Exception is not null) is { Exception: { } exception } failed
            ? throw new VerificationException($"{failed.Generator.GetGeneratorType().Name} threw: {exception}", exception)
            : run;
    }

    /// <summary>Runs the same driver on a changed compilation.</summary>
    public GeneratorRun Edit(Func<CSharpCompilation, CSharpCompilation> edit, CancellationToken cancellationToken = default) =>
        Create(this.project, edit(this.InputCompilation), this.driver, cancellationToken);

    /// <summary>Replaces the text of a source, as typing in an editor does: unchanged nodes stay the same.</summary>
    public GeneratorRun EditSource(string name, Func<string, string> edit, CancellationToken cancellationToken = default)
    {
        var tree = this.TreeOf(name);
        var oldText = tree.GetText(cancellationToken);
        var changes = SourceText.From(edit(oldText.ToString()), Encoding.UTF8).GetTextChanges(oldText);
        return this.Edit(c => c.ReplaceSyntaxTree(tree, tree.WithChangedText(oldText.WithChanges(Narrow(oldText, changes)))), cancellationToken);
    }

    public GeneratorRun AddSource(string name, string text, CancellationToken cancellationToken = default) =>
        this.Edit(
            c => c.AddSyntaxTrees(CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), this.project.ParseOptions, this.project.Folder + name, cancellationToken)),
            cancellationToken);

    public GeneratorRun RemoveSource(string name, CancellationToken cancellationToken = default) =>
        this.Edit(c => c.RemoveSyntaxTrees(this.TreeOf(name)), cancellationToken);

    /// <summary>Runs the same driver with other global options on the same compilation.</summary>
    public GeneratorRun WithGlobalOptions(IEnumerable<KeyValuePair<string, string>> options, CancellationToken cancellationToken = default)
    {
        var changed = new TestProject { Name = this.project.Name, EditorConfig = this.project.EditorConfig };
        foreach (var (key, value) in options)
        {
            changed.GlobalOptions.Add(key, value);
        }

        var provider = TestWorkspace.Find(TestWorkspace.CreateSolution([changed]), changed).AnalyzerOptions.AnalyzerConfigOptionsProvider;
        return Create(this.project, this.InputCompilation, this.driver.WithUpdatedAnalyzerConfigOptions(provider), cancellationToken);
    }

    /// <summary>Fails if the output compilation or a generator has errors or warnings, but for the given ids.</summary>
    public GeneratorRun AssertClean(params string[] exceptFor)
    {
        var found = this.OutputCompilation.GetDiagnostics(CancellationToken.None)
            .Concat(this.Result.Diagnostics)
            .Where(d => d.Severity >= DiagnosticSeverity.Warning && !d.IsSuppressed && !exceptFor.Contains(d.Id, StringComparer.Ordinal))
            .ToList();
        if (found.Count == 0)
        {
            return this;
        }

        var text = new StringBuilder("The output compilation is not clean:\n");
        foreach (var diagnostic in found)
        {
            text.Append("  ").Append(DiagnosticText.Describe(diagnostic)).Append('\n');
        }

        foreach (var tree in found.Select(d => d.Location.SourceTree).OfType<SyntaxTree>().Distinct())
        {
            text.Append("--- ").Append(tree.FilePath).Append('\n').Append(Numbered(tree.ToString()));
        }

        throw new VerificationException(text.ToString());
    }

    /// <summary>Fails unless every output of the named step has one of the given reasons, and there is at least one.</summary>
    public GeneratorRun AssertSteps(string stepName, params IncrementalStepRunReason[] allowed)
    {
        var outputs = this.StepsNamed(stepName).SelectMany(s => s.Outputs).ToList();
        var wrong = outputs.Where(o => !allowed.Contains(o.Reason)).ToList();
        return outputs.Count > 0 && wrong.Count == 0
            ? this
            : throw new VerificationException(
                $"Step '{stepName}' is not only {string.Join(" or ", allowed)}; it has {outputs.Count} outputs, of them wrong:\n"
                + string.Concat(wrong.Select(w => $"  {w.Reason}: {w.Value}\n")));
    }

    /// <summary>Fails unless the named step has exactly these reasons, in order of its outputs.</summary>
    public GeneratorRun AssertStepReasons(string stepName, params IncrementalStepRunReason[] reasons)
    {
        var actual = this.StepsNamed(stepName).SelectMany(s => s.Outputs).Select(o => o.Reason).ToList();
        return actual.SequenceEqual(reasons)
            ? this
            : throw new VerificationException($"Step '{stepName}':\n  expected {string.Join(", ", reasons)}\n  actual   {string.Join(", ", actual)}");
    }

    /// <summary>Fails unless nothing was generated anew: every output step is cached or unchanged.</summary>
    public GeneratorRun AssertOutputsCached()
    {
        var outputs = this.Result.Results
            .SelectMany(r => r.TrackedOutputSteps)
            .SelectMany(s => s.Value.SelectMany(step => step.Outputs.Select(o => (s.Key, o.Reason))))
            .ToList();
        if (outputs.Count == 0)
        {
            throw new VerificationException("There are no outputs that could be cached.");
        }

        var wrong = outputs.Where(o => o.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)).ToList();
        return wrong.Count == 0
            ? this
            : throw new VerificationException("Outputs were generated anew:\n" + string.Concat(wrong.Select(w => $"  {w.Key}: {w.Reason}\n")));
    }

    /// <summary>
    /// Fails if an output of a tracked step holds on to a symbol, syntax, a compilation or the like. Without names all steps are walked,
    /// but for Roslyn's own.
    /// </summary>
    public GeneratorRun AssertNoRoslynObjects(params string[] stepNames)
    {
        IEnumerable<string> names = stepNames.Length > 0
            ? stepNames
            : this.Result.Results.SelectMany(r => r.TrackedSteps.Keys).Where(n => !RoslynSteps.Contains(n)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var walked = 0;
        foreach (var name in names)
        {
            var index = 0;
            foreach (var (value, _) in this.StepsNamed(name).SelectMany(s => s.Outputs))
            {
                walked++;
                if (RoslynObjects.FindPath(value) is { } path)
                {
                    throw new VerificationException($"Step '{name}', output {index}: {path}");
                }

                index++;
            }
        }

        // A check of nothing would pass for ever, e.g. after the last WithTrackingName is gone.
        return walked > 0 ? this : throw new VerificationException($"No step has outputs to walk. Tracked are {this.TrackedNames()}.");
    }

    private static IEnumerable<TextChange> Narrow(SourceText oldText, IReadOnlyList<TextChange> changes)
    {
        foreach (var change in changes)
        {
            var old = oldText.ToString(change.Span);
            var text = change.NewText ?? string.Empty;
            var prefix = old.AsSpan().CommonPrefixLength(text);
            var suffix = 0;
            while (suffix < Math.Min(old.Length, text.Length) - prefix && old[^(suffix + 1)] == text[^(suffix + 1)])
            {
                suffix++;
            }

            yield return new TextChange(TextSpan.FromBounds(change.Span.Start + prefix, change.Span.End - suffix), text[prefix..^suffix]);
        }
    }

    private static string Numbered(string text) =>
        string.Concat(text.Split('\n').Select((line, index) => FormattableString.Invariant($"{index + 1,5} {line.TrimEnd('\r')}\n")));

    private SyntaxTree TreeOf(string name) =>
        this.InputCompilation.SyntaxTrees.FirstOrDefault(t => string.Equals(t.FilePath, this.project.Folder + name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"There is no source '{name}'.", nameof(name));

    private List<IncrementalGeneratorRunStep> StepsNamed(string name)
    {
        var steps = this.Result.Results.SelectMany(r => r.TrackedSteps.TryGetValue(name, out var found) ? found : []).ToList();
        return steps.Count > 0 ? steps : throw new VerificationException($"No step '{name}' ran. Tracked are {this.TrackedNames()}.");
    }

    private string TrackedNames() => string.Join(", ", this.Result.Results.SelectMany(r => r.TrackedSteps.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
