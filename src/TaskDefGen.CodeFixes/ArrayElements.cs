using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TaskDefGen.CodeFixes;

/// <summary>The elements of <c>new[] { … }</c> or <c>[…]</c>, and how to take one away. Comments stay, whatever they are about.</summary>
internal sealed class ArrayElements
{
    private readonly List<TextSpan> _separators;

    private ArrayElements(IEnumerable<SyntaxNode> elements, IEnumerable<SyntaxToken> separators)
    {
        Spans = [.. elements.Select(e => e.Span)];
        _separators = [.. separators.Select(s => s.Span)];
    }

    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>The array that has an element just there.</summary>
    public static ArrayElements? Around(SyntaxNode root, TextSpan element)
    {
        foreach (var node in root.FindNode(element).AncestorsAndSelf())
        {
            var found = node switch
            {
                InitializerExpressionSyntax array => new ArrayElements(array.Expressions, array.Expressions.GetSeparators()),
                CollectionExpressionSyntax collection => new ArrayElements(collection.Elements, collection.Elements.GetSeparators()),
                _ => null,
            };
            if (found?.Spans.Contains(element) == true)
                return found;
        }

        return null;
    }

    public TextChange Without(TextSpan element, SourceText text)
    {
        var index = Spans.ToList().IndexOf(element);
        return index < _separators.Count ? WithCommaBehind(index, text) : WithCommaBefore(index, text) ?? new TextChange(element, "");
    }

    /// <summary>None where a comment stands between: then the comma stays, as C# allows.</summary>
    private TextChange? WithCommaBefore(int index, SourceText text) => index > 0 && IsBlank(text, _separators[index - 1].End, Spans[index].Start)
        ? new TextChange(TextSpan.FromBounds(_separators[index - 1].Start, Spans[index].End), "")
        : null;

    private TextChange WithCommaBehind(int index, SourceText text)
    {
        var element = Spans[index];
        var comma = _separators[index];
        var comment = text.ToString(TextSpan.FromBounds(element.End, comma.Start)).TrimStart(' ', '\t');
        if (!string.IsNullOrWhiteSpace(comment))
            return new TextChange(TextSpan.FromBounds(element.Start, comma.End), comment);

        // The whole line goes, unless something else stands on it.
        var first = text.Lines.GetLineFromPosition(element.Start);
        var last = text.Lines.GetLineFromPosition(comma.End);
        if (IsBlank(text, first.Start, element.Start) && IsBlank(text, comma.End, last.End))
            return new TextChange(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), "");
        if (index + 1 == Spans.Count && WithCommaBefore(index, text) is { } change)
            return change;
        var isNextBeside = index + 1 < Spans.Count && IsBlank(text, comma.End, Spans[index + 1].Start);
        return new TextChange(TextSpan.FromBounds(element.Start, isNextBeside ? Spans[index + 1].Start : comma.End), "");
    }

    private static bool IsBlank(SourceText text, int start, int end) => string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));
}
