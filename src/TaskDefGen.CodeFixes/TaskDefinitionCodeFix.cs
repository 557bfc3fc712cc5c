using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TaskDefGen.Analyzers.Fixes;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.CodeFixes;

/// <summary>Offers the edits that findings propose: the rule says what to change, this only carries it out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TaskDefinitionCodeFix))]
[Shared]
public sealed class TaskDefinitionCodeFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. RuleCatalogue.Descriptors.Select(d => d.Id)];

    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static (context, document, diagnostics) =>
        FixAllAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken));

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var fixes = FixProtocol.Read(diagnostic.Properties);
            for (var i = 0; i < fixes.Count; i++)
            {
                var fix = fixes[i];
                context.RegisterCodeFix(
                    CodeAction.Create(
                        fix.Title,
                        cancellation => ApplyAsync(context.Document, [(diagnostic, fix)], cancellation),
                        EquivalenceKey(diagnostic, i)),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>The place of the fix among those of its rule: «the first» of one finding is alike «the first» of another, whatever its values.</summary>
    private static string EquivalenceKey(Diagnostic diagnostic, int index) => diagnostic.Id + "." + index.ToString(CultureInfo.InvariantCulture);

    private static async Task<Document?> FixAllAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        var chosen = new List<(Diagnostic, ProposedFix)>();
        foreach (var diagnostic in diagnostics.OrderBy(d => d.Location.SourceSpan.Start))
        {
            var fixes = FixProtocol.Read(diagnostic.Properties);
            for (var i = 0; i < fixes.Count; i++)
            {
                if (EquivalenceKey(diagnostic, i) == key)
                    chosen.Add((diagnostic, fixes[i]));
            }
        }

        return await ApplyAsync(document, chosen, cancellation).ConfigureAwait(false);
    }

    private static async Task<Document> ApplyAsync(Document document, IReadOnlyList<(Diagnostic Diagnostic, ProposedFix Fix)> fixes, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
            return document;
        var editor = new AttributeEditor(root, model, text);
        foreach (var (diagnostic, fix) in fixes)
            editor.Add(diagnostic, fix);
        return document.WithText(editor.Apply());
    }
}
