using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TaskDefGen.Testing;

/// <summary>
/// Applies a code fix and compares every document with <see cref="TestSource.Fixed"/>, exactly. The markup before and after is
/// verified as <see cref="AnalyzerVerifier"/> does it, so new diagnostics and compile errors fail.
/// </summary>
public sealed class CodeFixVerifier(CodeFixProvider provider, params DiagnosticAnalyzer[] analyzers)
{
    public TestProject Project { get; } = new();

    /// <summary>Further projects, analyzed too.</summary>
    public IList<TestProject> OtherProjects { get; } = [];

    /// <summary>Which diagnostics count for <see cref="DiagnosticIndex"/>; by default all that the provider fixes.</summary>
    public string? DiagnosticId { get; set; }

    /// <summary>Which of the fixable diagnostics, in source order, is fixed.</summary>
    public int DiagnosticIndex { get; set; }

    /// <summary>Chooses the action by its title.</summary>
    public string? Title { get; set; }

    /// <summary>Chooses the action by its equivalence key.</summary>
    public string? EquivalenceKey { get; set; }

    /// <summary>Chooses the action by its place in the list. Without any choice the provider must offer exactly one.</summary>
    public int? ActionIndex { get; set; }

    /// <summary>The id behind <c>[|span|]</c>; by default the analyzers' only one.</summary>
    public string? DefaultId { get; set; }

    public static Task VerifyAsync<TAnalyzer, TFix>(string source, string fixedSource, CancellationToken cancellationToken = default)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        new CodeFixVerifier(new TFix(), new TAnalyzer()) { Project = { Sources = { new TestSource(Name: null, source, fixedSource) } } }.VerifyAsync(cancellationToken);

    /// <summary>Applies the chosen action to the chosen diagnostic.</summary>
    public async Task VerifyAsync(CancellationToken cancellationToken = default)
    {
        var (solution, diagnostic, actions) = await this.OfferAsync(cancellationToken).ConfigureAwait(false);
        var action = this.Choose(actions);
        var changed = await ApplyAsync(action, solution, cancellationToken).ConfigureAwait(false);
        await this.VerifyResultAsync(changed, cancellationToken).ConfigureAwait(false);
        await this.VerifyIsGoneAsync(diagnostic, solution, changed, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Applies Fix All from the chosen diagnostic. <see cref="EquivalenceKey"/> is the chosen action's, unless set.</summary>
    public async Task VerifyFixAllAsync(FixAllScope scope, CancellationToken cancellationToken = default)
    {
        var fixAll = provider.GetFixAllProvider()
            ?? throw new VerificationException($"{provider.GetType().Name} has no Fix All provider.");
        if (!fixAll.GetSupportedFixAllScopes().Contains(scope))
        {
            throw new VerificationException($"{provider.GetType().Name} does not support Fix All for {scope}.");
        }

        var (solution, diagnostic, actions) = await this.OfferAsync(cancellationToken).ConfigureAwait(false);
        var key = this.Choose(actions).EquivalenceKey
            ?? throw new VerificationException("The action has no equivalence key: Fix All would mix it with other actions.");
        var document = solution.GetDocument(diagnostic.Location.SourceTree)!;
        var context = new FixAllContext(
            document,
            provider,
            scope,
            key,
            provider.FixableDiagnosticIds.Where(id => this.DiagnosticId is null || string.Equals(id, this.DiagnosticId, StringComparison.Ordinal)),
            new AnalyzerDiagnosticProvider([.. analyzers]),
            cancellationToken);
        var action = await fixAll.GetFixAsync(context).ConfigureAwait(false)
            ?? throw new VerificationException($"Fix All for {scope} offers no action.");
        var changed = await ApplyAsync(action, solution, cancellationToken).ConfigureAwait(false);
        await this.VerifyResultAsync(changed, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Fails unless exactly these titles are offered for the chosen diagnostic, in this order; none at all for no argument.</summary>
    public async Task VerifyTitlesAsync(params string[] titles)
    {
        var (_, diagnostic, actions) = await this.OfferAsync(CancellationToken.None).ConfigureAwait(false);
        var offered = actions.Select(a => a.Title).ToList();
        if (!offered.SequenceEqual(titles, StringComparer.Ordinal))
        {
            throw new VerificationException($"Other actions are offered for {diagnostic.Id}:\n  expected {List(titles)}\n  actual   {List(offered)}");
        }
    }

    /// <summary>The actions that are offered for the chosen diagnostic; of nested actions, the innermost.</summary>
    public async Task<ImmutableArray<CodeAction>> GetActionsAsync(CancellationToken cancellationToken = default) =>
        (await this.OfferAsync(cancellationToken).ConfigureAwait(false)).Actions;

    private static async Task<Solution> ApplyAsync(CodeAction action, Solution solution, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(solution, progress: null!, cancellationToken).ConfigureAwait(false);
        var changes = operations.OfType<ApplyChangesOperation>().ToList();
        return changes.Count == 1
            ? changes[0].ChangedSolution
            : throw new VerificationException($"'{action.Title}' has {changes.Count} changes of the solution instead of one.");
    }

    private static IEnumerable<CodeAction> Leaves(CodeAction action) => action.NestedActions.IsDefaultOrEmpty ? [action] : action.NestedActions.SelectMany(Leaves);

    private static string List(IEnumerable<string> titles) => "[" + string.Join(", ", titles.Select(t => $"\"{t}\"")) + "]";

    private List<TestProject> AllProjects() => [this.Project, .. this.OtherProjects];

    private async Task<(Solution Solution, Diagnostic Diagnostic, ImmutableArray<CodeAction> Actions)> OfferAsync(CancellationToken cancellationToken)
    {
        var solution = TestWorkspace.CreateSolution(this.AllProjects());
        var fixable = new List<Diagnostic>();
        foreach (var project in this.AllProjects())
        {
            var files = TestFile.Before(project);
            var all = await AnalyzerRun.RunAsync(TestWorkspace.Find(solution, project), [.. analyzers], cancellationToken).ConfigureAwait(false);
            this.Comparison(files).Verify("Before the fix the diagnostics differ from the markup:", all);
            fixable.AddRange(AnalyzerRun.InSourceOrder(all.Where(this.IsFixable), files));
        }

        if (this.DiagnosticIndex >= fixable.Count)
        {
            throw new VerificationException(
                $"There is no diagnostic {this.DiagnosticIndex} for {provider.GetType().Name} to fix; it fixes {List(provider.FixableDiagnosticIds)}, found were {fixable.Count}.");
        }

        var diagnostic = fixable[this.DiagnosticIndex];
        var document = solution.GetDocument(diagnostic.Location.SourceTree)
            ?? throw new VerificationException($"{diagnostic.Id} is not in a document of the project: {DiagnosticText.Describe(diagnostic)}");
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellationToken)).ConfigureAwait(false);
        return (solution, diagnostic, [.. actions.SelectMany(Leaves)]);
    }

    private bool IsFixable(Diagnostic diagnostic) =>
        diagnostic.Location.IsInSource
        && provider.FixableDiagnosticIds.Contains(diagnostic.Id, StringComparer.Ordinal)
        && (this.DiagnosticId is null || string.Equals(diagnostic.Id, this.DiagnosticId, StringComparison.Ordinal));

    private CodeAction Choose(ImmutableArray<CodeAction> actions)
    {
        var chosen = actions
            .Where((action, index) =>
                (this.Title is null || string.Equals(action.Title, this.Title, StringComparison.Ordinal))
                && (this.EquivalenceKey is null || string.Equals(action.EquivalenceKey, this.EquivalenceKey, StringComparison.Ordinal))
                && (this.ActionIndex is null || index == this.ActionIndex))
            .ToList();
        return chosen.Count == 1
            ? chosen[0]
            : throw new VerificationException($"{chosen.Count} actions fit instead of one. Offered are {List(actions.Select(a => $"{a.Title} ({a.EquivalenceKey})"))}.");
    }

    private MarkupComparison Comparison(IReadOnlyList<TestFile> files) => new() { Files = files, DefaultId = this.DefaultId ?? AnalyzerVerifier.OnlyId(analyzers) };

    private async Task VerifyResultAsync(Solution changed, CancellationToken cancellationToken)
    {
        foreach (var project in this.AllProjects())
        {
            var files = TestFile.After(project);
            var changedProject = TestWorkspace.Find(changed, project);
            await DocumentComparison.VerifyAsync(changedProject, files, cancellationToken).ConfigureAwait(false);
            var all = await AnalyzerRun.RunAsync(changedProject, [.. analyzers], cancellationToken).ConfigureAwait(false);

            // A document that the fix creates has its path from the fix; compare by what the analyzers see.
            var seen = files.Select(f => f with { Path = DocumentComparison.Find(changedProject, f)?.FilePath ?? f.Path }).ToList();
            this.Comparison(seen).Verify("After the fix the diagnostics differ from the markup of the fixed text:", all);
        }
    }

    /// <summary>Fails if the fixed diagnostic is reported again in its place, even where the markup says so.</summary>
    private async Task VerifyIsGoneAsync(Diagnostic diagnostic, Solution before, Solution after, CancellationToken cancellationToken)
    {
        var oldDocument = before.GetDocument(diagnostic.Location.SourceTree)!;
        if (after.GetDocument(oldDocument.Id) is not { } newDocument)
        {
            return;
        }

        var changes = await newDocument.GetTextChangesAsync(oldDocument, cancellationToken).ConfigureAwait(false);
        var place = MovedSpan.After(diagnostic.Location.SourceSpan, changes);
        var tree = await newDocument.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
        var remaining = await AnalyzerRun.RunAsync(newDocument.Project, [.. analyzers], cancellationToken).ConfigureAwait(false);
        var again = remaining.FirstOrDefault(d =>
            string.Equals(d.Id, diagnostic.Id, StringComparison.Ordinal)
            && string.Equals(DiagnosticText.MessageOf(d), DiagnosticText.MessageOf(diagnostic), StringComparison.Ordinal)
            && d.Location.SourceTree == tree
            && d.Location.SourceSpan.IntersectsWith(place));
        if (again is not null)
        {
            throw new VerificationException($"The fix leaves what it should fix: {DiagnosticText.Describe(again)}");
        }
    }

    private sealed class AnalyzerDiagnosticProvider(ImmutableArray<DiagnosticAnalyzer> analyzers) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await AnalyzerRun.RunAsync(project, analyzers, cancellationToken).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
            var all = await AnalyzerRun.RunAsync(document.Project, analyzers, cancellationToken).ConfigureAwait(false);
            return all.Where(d => d.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            var all = await AnalyzerRun.RunAsync(project, analyzers, cancellationToken).ConfigureAwait(false);
            return all.Where(d => !d.Location.IsInSource);
        }
    }
}
