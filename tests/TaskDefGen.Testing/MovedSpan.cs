using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace TaskDefGen.Testing;

/// <summary>Where a span lies after text changes. What a change touches grows to the whole new text of that change.</summary>
internal static class MovedSpan
{
    public static TextSpan After(TextSpan span, IEnumerable<TextChange> changes)
    {
        var shift = 0;
        var start = span.Start;
        var end = span.End;
        var growth = 0;
        foreach (var change in changes.OrderBy(c => c.Span.Start))
        {
            var difference = change.NewText!.Length - change.Span.Length;
            if (change.Span.End <= span.Start)
            {
                shift += difference;
            }
            else if (change.Span.Start < span.End)
            {
                start = System.Math.Min(start, change.Span.Start);
                end = System.Math.Max(end, change.Span.End);
                growth += difference;
            }
        }

        return TextSpan.FromBounds(start + shift, System.Math.Max(start, end + growth) + shift);
    }
}
