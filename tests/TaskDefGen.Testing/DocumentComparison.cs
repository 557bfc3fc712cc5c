using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskDefGen.Testing;

/// <summary>Compares the documents of a project with expected files.</summary>
internal static class DocumentComparison
{
    public static TextDocument? Find(Project project, TestFile file) =>
        All(project).FirstOrDefault(d => string.Equals(NameOf(d), file.Name, StringComparison.Ordinal));

    public static async Task VerifyAsync(Project project, IReadOnlyList<TestFile> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            var document = Find(project, file) ?? throw new VerificationException($"There is no document '{file.Name}' after the fix.");
            var actual = (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
            if (!string.Equals(actual, file.Text, StringComparison.Ordinal))
            {
                throw new VerificationException(
                    $"'{file.Name}' is not the expected text:\n{LineDiff.Of(file.Text, actual)}\nThe actual text, ready to paste:\n{actual}");
            }

            if (document is Document source)
            {
                await VerifyTreeIsItsTextAsync(source, cancellationToken).ConfigureAwait(false);
            }
        }

        var names = files.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        if (All(project).FirstOrDefault(d => !names.Contains(NameOf(d))) is { } extra)
        {
            var text = await extra.GetTextAsync(cancellationToken).ConfigureAwait(false);
            throw new VerificationException($"The fix adds a document '{NameOf(extra)}':\n{text}");
        }
    }

    /// <summary>A fix may build a tree whose text looks right but parses to something else, such as a name with a dot in one token.</summary>
    private static async Task VerifyTreeIsItsTextAsync(Document document, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var parsed = CSharpSyntaxTree.ParseText(root.ToFullString(), (CSharpParseOptions)document.Project.ParseOptions!, cancellationToken: cancellationToken);
        var parsedRoot = await parsed.GetRootAsync(cancellationToken).ConfigureAwait(false);
        if (!SyntaxFactory.AreEquivalent(root, parsedRoot, topLevel: false))
        {
            throw new VerificationException($"The fix leaves a syntax tree in '{document.Name}' that is not what its own text parses to.");
        }
    }

    private static string NameOf(TextDocument document) => document.Folders.Count == 0 ? document.Name : string.Join('/', document.Folders) + "/" + document.Name;

    private static IEnumerable<TextDocument> All(Project project) => project.Documents.Concat(project.AdditionalDocuments);
}
