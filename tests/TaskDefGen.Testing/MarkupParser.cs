using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TaskDefGen.Testing;

/// <summary>Reads and writes <c>[|span|]</c> and <c>{|ID:span|}</c>, nested as one likes.</summary>
/// <remarks>
/// The markers are read from left to right and know nothing of C#. No marker can occur in C# code outside of literals and comments
/// (<c>|</c> never follows a bracket or precedes one), but two things need care:
/// to mark an indexer's argument, keep its own brackets (<c>a[[|b|]]</c>; <c>a[|b|]</c> is the text <c>ab</c>);
/// a literal that contains a marker needs <see cref="TestSource.Plain"/>, since a marker without its partner is an error here.
/// Spans nest; two spans that overlap partially cannot be written.
/// </remarks>
public static class MarkupParser
{
    private const int MaximalIdLength = 40;

    public static (string Text, IReadOnlyList<MarkedSpan> Spans) Parse(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var spans = new List<MarkedSpan>();
        var open = new Stack<(string? Id, int Start, int At)>();

        for (var i = 0; i < markup.Length;)
        {
            if (Has(markup, i, "[|"))
            {
                open.Push((Id: null, text.Length, i));
                i += 2;
            }
            else if (Has(markup, i, "{|") && ReadId(markup, i + 2) is { } id)
            {
                open.Push((id, text.Length, i));
                i += 2 + id.Length + 1;
            }
            else if (Has(markup, i, "|]") || Has(markup, i, "|}"))
            {
                var closesUnnamed = markup[i + 1] == ']';
                if (!open.TryPop(out var top) || (top.Id is null) != closesUnnamed)
                {
                    throw Malformed(markup, i, $"'{markup.Substring(i, 2)}' closes nothing that is open here");
                }

                spans.Add(new MarkedSpan(top.Id, TextSpan.FromBounds(top.Start, text.Length)));
                i += 2;
            }
            else
            {
                text.Append(markup[i]);
                i++;
            }
        }

        if (open.TryPeek(out var left))
        {
            throw Malformed(markup, left.At, $"'{(left.Id is null ? "[|" : "{|" + left.Id + ":")}' is never closed");
        }

        return (text.ToString(), Sort(spans));
    }

    /// <summary>The inverse of <see cref="Parse"/>. Spans that would overlap partially are left out and returned in <paramref name="omitted"/>.</summary>
    public static string Write(string text, IEnumerable<MarkedSpan> spans, out IReadOnlyList<MarkedSpan> omitted)
    {
        var left = new List<MarkedSpan>();
        var written = new StringBuilder(text.Length + 64);
        var open = new Stack<MarkedSpan>();
        var position = 0;

        foreach (var span in Sort(spans))
        {
            CloseUpTo(span.Span.Start);
            if (open.TryPeek(out var around) && span.Span.End > around.Span.End)
            {
                left.Add(span);
                continue;
            }

            CopyUpTo(span.Span.Start);
            written.Append(span.Id is null ? "[|" : "{|" + span.Id + ":");
            open.Push(span);
        }

        CloseUpTo(int.MaxValue);
        CopyUpTo(text.Length);
        omitted = left;
        return written.ToString();

        void CloseUpTo(int start)
        {
            // An empty span stays open for an equal one behind it: it may enclose that.
            while (open.TryPeek(out var top) && (top.Span.End < start || (top.Span.End == start && !top.Span.IsEmpty)))
            {
                Close();
            }

            while (start == int.MaxValue && open.Count > 0)
            {
                Close();
            }
        }

        void Close()
        {
            var top = open.Pop();
            CopyUpTo(top.Span.End);
            written.Append(top.Id is null ? "|]" : "|}");
        }

        void CopyUpTo(int end)
        {
            written.Append(text, position, Math.Max(0, end - position));
            position = Math.Max(position, end);
        }
    }

    private static List<MarkedSpan> Sort(IEnumerable<MarkedSpan> spans) =>
        [.. spans.OrderBy(s => s.Span.Start).ThenByDescending(s => s.Span.Length).ThenBy(s => s.Id, StringComparer.Ordinal)];

    private static bool Has(string markup, int at, string marker) => string.CompareOrdinal(markup, at, marker, 0, marker.Length) == 0;

    private static string? ReadId(string markup, int at)
    {
        var end = at;
        while (end < markup.Length && end - at < MaximalIdLength && (char.IsAsciiLetterOrDigit(markup[end]) || markup[end] == '_'))
        {
            end++;
        }

        return end > at && end < markup.Length && markup[end] == ':' ? markup[at..end] : null;
    }

    private static FormatException Malformed(string markup, int at, string what)
    {
        var line = markup.AsSpan(0, at).Count('\n') + 1;
        return new FormatException($"Markup: {what} (line {line}). Use TestSource.Plain for a source that contains the marker itself.");
    }
}
