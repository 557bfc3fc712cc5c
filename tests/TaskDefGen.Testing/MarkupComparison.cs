using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TaskDefGen.Testing;

/// <summary>Compares what was reported with what the markup asks for.</summary>
internal sealed class MarkupComparison
{
    public required IReadOnlyList<TestFile> Files { get; init; }

    /// <summary>The id behind <c>[|span|]</c>.</summary>
    public string? DefaultId { get; init; }

    public IReadOnlyList<(string Id, string Message)> Messages { get; init; } = [];

    public IReadOnlyList<string> WithoutLocation { get; init; } = [];

    public bool IncludeCompilerWarnings { get; init; }

    public void Verify(string what, IEnumerable<Diagnostic> diagnostics)
    {
        var expected = this.Files.SelectMany(f => f.Spans.Select(s => new Place(this.IdOf(s), f.Path, s.Span)))
            .Concat(this.WithoutLocation.Select(id => new Place(id, string.Empty, default)))
            .ToList();
        var expectedIds = expected.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var actual = AnalyzerRun.InSourceOrder(diagnostics, this.Files)
            .Where(d => this.IsRelevant(d, expectedIds))
            .Select(d => (Diagnostic: d, Place: PlaceOf(d)))
            .ToList();

        var problems = new List<string>();
        var unexpected = actual.ToList();
        foreach (var place in expected)
        {
            var found = unexpected.FindIndex(a => a.Place == place);
            if (found >= 0)
            {
                unexpected.RemoveAt(found);
            }
            else
            {
                problems.Add("missing:    " + this.Describe(place));
            }
        }

        problems.AddRange(unexpected.Select(u => "unexpected: " + DiagnosticText.Describe(u.Diagnostic)));
        problems.AddRange(this.CompareMessages([.. actual.Select(a => a.Diagnostic)]));
        if (problems.Count > 0)
        {
            throw new VerificationException(this.FailureText(what, problems, actual));
        }
    }

    private static Place PlaceOf(Diagnostic diagnostic) => new(diagnostic.Id, AnalyzerRun.PathOf(diagnostic), diagnostic.Location.SourceSpan);

    private bool IsRelevant(Diagnostic diagnostic, HashSet<string> expectedIds) =>
        !diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler, StringComparer.Ordinal)
        || diagnostic.Severity == DiagnosticSeverity.Error
        || (diagnostic.Severity == DiagnosticSeverity.Warning && this.IncludeCompilerWarnings)
        || expectedIds.Contains(diagnostic.Id);

    private string IdOf(MarkedSpan span) => span.Id
        ?? this.DefaultId
        ?? throw new InvalidOperationException("[|…|] needs one default id: name the id in the markup or set DefaultId.");

    private IEnumerable<string> CompareMessages(IReadOnlyList<Diagnostic> actual)
    {
        foreach (var group in this.Messages.GroupBy(m => m.Id, StringComparer.Ordinal))
        {
            var wanted = group.Select(m => m.Message).ToList();
            var found = actual.Where(d => string.Equals(d.Id, group.Key, StringComparison.Ordinal)).Select(DiagnosticText.MessageOf).ToList();
            for (var i = 0; i < Math.Max(wanted.Count, found.Count); i++)
            {
                var left = i < wanted.Count ? Quote(wanted[i]) : "(none)";
                var right = i < found.Count ? Quote(found[i]) : "(none)";
                if (!string.Equals(left, right, StringComparison.Ordinal))
                {
                    yield return string.Create(CultureInfo.InvariantCulture, $"message {i} of {group.Key}:\n      expected {left}\n      actual   {right}");
                }
            }
        }
    }

    private string FailureText(string what, IEnumerable<string> problems, IReadOnlyList<(Diagnostic Diagnostic, Place Place)> actual)
    {
        var text = new StringBuilder(what).Append('\n');
        foreach (var problem in problems)
        {
            text.Append("  ").Append(problem).Append('\n');
        }

        text.Append("\nThe actual result, ready to paste:\n");
        foreach (var file in this.Files)
        {
            var spans = actual.Where(a => string.Equals(a.Place.Path, file.Path, StringComparison.Ordinal)).Select(a => new MarkedSpan(a.Place.Id, a.Place.Span));
            text.Append("--- ").Append(file.Name).Append('\n').Append(MarkupParser.Write(file.Text, spans, out var omitted)).Append('\n');
            foreach (var span in omitted)
            {
                text.Append("(overlaps partially, cannot be marked: ").Append(span.Id).Append(' ').Append(span.Span).Append(")\n");
            }
        }

        text.Append("--- messages\n");
        foreach (var (diagnostic, _) in actual)
        {
            text.Append("(\"").Append(diagnostic.Id).Append("\", ").Append(Quote(DiagnosticText.MessageOf(diagnostic))).Append("),\n");
        }

        return text.ToString();
    }

    private string Describe(Place place)
    {
        var file = this.Files.FirstOrDefault(f => string.Equals(f.Path, place.Path, StringComparison.Ordinal));
        if (file is null)
        {
            return $"(no location): {place.Id}";
        }

        var position = SourceText.From(file.Text).Lines.GetLinePosition(place.Span.Start);
        return $"{file.Path}({position.Line + 1},{position.Character + 1}): {place.Id} on `{file.Text.Substring(place.Span.Start, place.Span.Length)}`";
    }

    private static string Quote(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    private readonly record struct Place(string Id, string Path, TextSpan Span);
}
