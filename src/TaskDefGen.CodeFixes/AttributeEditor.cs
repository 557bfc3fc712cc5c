using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TaskDefGen.Analyzers.Fixes;

namespace TaskDefGen.CodeFixes;

/// <summary>
/// Carries out the steps of fixes on the text of one document, so that formatting and comments stay as they are. Several fixes may be added: each
/// is taken whole or, where it would touch what another one changes, not at all.
/// </summary>
internal sealed class AttributeEditor(SyntaxNode root, SemanticModel model, SourceText text)
{
    private const string Namespace = "TaskDefGen";
    private readonly List<TextChange> _changes = [];
    private readonly HashSet<TextSpan> _removedElements = [];

    public void Add(Diagnostic diagnostic, ProposedFix fix)
    {
        var changes = new List<TextChange>();
        var elements = new HashSet<TextSpan>();
        foreach (var operation in fix.Operations)
        {
            var location = diagnostic.AdditionalLocations[operation.Location];

            // A part of the class may stand in another file, which this document is not.
            if (location.SourceTree != root.SyntaxTree || Change(operation, location.SourceSpan) is not { } change)
                return;
            changes.Add(change);
            if (operation.Kind == FixOperationKind.RemoveElement)
            {
                elements.Add(location.SourceSpan);
                if (Empties(ArrayElements.Around(root, location.SourceSpan), elements))
                    return;
            }
        }

        Merge(changes);
        if (!changes.TrueForAll(c => !_changes.Exists(o => Collide(o, c))))
            return;
        _changes.AddRange(changes);
        _removedElements.UnionWith(elements);
    }

    /// <summary>Whether nothing would be left of an array: then its type could not be told, and its argument had to go.</summary>
    private bool Empties(ArrayElements? array, HashSet<TextSpan> removed) =>
        array is null || array.Spans.All(s => removed.Contains(s) || _removedElements.Contains(s));

    public SourceText Apply()
    {
        // Insertions at one place are joined in the order in which they came.
        var ordered = _changes
            .GroupBy(c => c.Span)
            .Select(g => g.Key.IsEmpty ? new TextChange(g.Key, string.Concat(g.Select(c => c.NewText).Distinct(StringComparer.Ordinal))) : g.First())
            .OrderBy(c => c.Span.Start).ThenBy(c => c.Span.Length);
        return text.WithChanges(ordered);
    }

    /// <summary>What one fix puts where it takes something away takes its place, with the white space around it.</summary>
    private void Merge(List<TextChange> changes)
    {
        for (var i = changes.Count - 1; i >= 0; i--)
        {
            var inserted = changes[i];
            var at = changes.FindIndex(c => inserted.Span.IsEmpty && c.Span.Start < inserted.Span.Start && inserted.Span.Start < c.Span.End);
            if (at < 0)
                continue;
            var removed = text.ToString(changes[at].Span);
            var before = removed.Substring(0, removed.Length - removed.TrimStart().Length);
            var after = removed.Substring(removed.TrimEnd().Length);
            changes[at] = new TextChange(changes[at].Span, before + changes[at].NewText + inserted.NewText!.TrimStart() + after);
            changes.RemoveAt(i);
        }
    }

    private static bool Collide(TextChange one, TextChange other)
    {
        if (one.Span == other.Span)
            return !one.Span.IsEmpty && one.NewText != other.NewText;
        return one.Span.OverlapsWith(other.Span)
            || (one.Span.IsEmpty && other.Span.Start < one.Span.Start && one.Span.Start < other.Span.End)
            || (other.Span.IsEmpty && one.Span.Start < other.Span.Start && other.Span.Start < one.Span.End);
    }

    private TextChange? Change(FixOperation operation, TextSpan span)
    {
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        switch (operation.Kind)
        {
            case FixOperationKind.ReplaceExpression:
                return new TextChange(span, Names(operation.Text, span.Start));
            case FixOperationKind.ReplaceText:
                var at = text.ToString(span).IndexOf(operation.Old, StringComparison.Ordinal);
                return at < 0 ? null : new TextChange(new TextSpan(span.Start + at, operation.Old.Length), operation.Text);
            case FixOperationKind.AddArgument:
                return node.FirstAncestorOrSelf<AttributeSyntax>() is { } target ? AddArgument(target, Names(operation.Text, span.Start)) : null;
            case FixOperationKind.RemoveArgument:
                return node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { } argument ? RemoveArgument(argument) : null;
            case FixOperationKind.AddElement:
                return new TextChange(new TextSpan(span.End, 0), Names(operation.Text, span.Start));
            case FixOperationKind.RemoveElement:
                return ArrayElements.Around(root, span)?.Without(span, text);
            case FixOperationKind.RemoveAttribute:
                return node.FirstAncestorOrSelf<AttributeSyntax>() is { } removed ? RemoveAttribute(removed) : null;
            case FixOperationKind.AddAttributeAfter:
                return node.FirstAncestorOrSelf<AttributeListSyntax>() is { } list ? AddAfter(list, Names(operation.Text, span.Start)) : null;
            case FixOperationKind.AddAttributeTo:
                return node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type ? AddTo(type, Names(operation.Text, type.Identifier.SpanStart)) : null;
            default:
                return null;
        }
    }

    private static TextChange AddArgument(AttributeSyntax attribute, string argument)
    {
        if (attribute.ArgumentList is not { } list)
            return new TextChange(new TextSpan(attribute.Span.End, 0), "(" + argument + ")");
        return new TextChange(
            new TextSpan(list.Arguments.Count == 0 ? list.OpenParenToken.Span.End : list.Arguments[list.Arguments.Count - 1].Span.End, 0),
            (list.Arguments.Count == 0 ? "" : ", ") + argument);
    }

    private static TextChange RemoveArgument(AttributeArgumentSyntax argument)
    {
        var list = (AttributeArgumentListSyntax)argument.Parent!;
        var index = list.Arguments.IndexOf(argument);
        if (list.Arguments.Count == 1)
            return new TextChange(list.Span, "");
        return index == 0
            ? new TextChange(TextSpan.FromBounds(argument.SpanStart, list.Arguments[1].SpanStart), "")
            : new TextChange(TextSpan.FromBounds(list.Arguments.GetSeparator(index - 1).SpanStart, argument.Span.End), "");
    }

    private TextChange RemoveAttribute(AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        var index = list.Attributes.IndexOf(attribute);
        if (list.Attributes.Count > 1)
        {
            return index == 0
                ? new TextChange(TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart), "")
                : new TextChange(TextSpan.FromBounds(list.Attributes.GetSeparator(index - 1).SpanStart, attribute.Span.End), "");
        }

        // The whole line goes, unless something else stands on it.
        var line = text.Lines.GetLineFromPosition(list.SpanStart);
        var endLine = text.Lines.GetLineFromPosition(list.Span.End);
        var before = text.ToString(TextSpan.FromBounds(line.Start, list.SpanStart));
        var after = text.ToString(TextSpan.FromBounds(list.Span.End, endLine.End));
        return string.IsNullOrWhiteSpace(before) && string.IsNullOrWhiteSpace(after)
            ? new TextChange(TextSpan.FromBounds(line.Start, endLine.EndIncludingLineBreak), "")
            : new TextChange(TextSpan.FromBounds(list.SpanStart, list.Span.End + (after.Length - after.TrimStart().Length)), "");
    }

    private TextChange AddAfter(AttributeListSyntax list, string attribute)
    {
        var first = text.Lines.GetLineFromPosition(list.SpanStart);
        var indentation = text.ToString(TextSpan.FromBounds(first.Start, list.SpanStart));
        var target = list.Target is null ? "" : list.Target.Identifier.Text + ": ";
        if (!string.IsNullOrWhiteSpace(indentation))
            return new TextChange(new TextSpan(list.Span.End, 0), " [" + target + attribute + "]");

        // A comment behind the attribute belongs to it: the new line goes below.
        var last = text.Lines.GetLineFromPosition(list.Span.End);
        var rest = text.ToString(TextSpan.FromBounds(list.Span.End, last.End)).TrimStart();
        var at = rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal) ? last.End : list.Span.End;
        return new TextChange(new TextSpan(at, 0), NewLine(last) + indentation + "[" + target + attribute + "]");
    }

    private TextChange AddTo(TypeDeclarationSyntax type, string attribute)
    {
        var start = type.AttributeLists.Count > 0 ? type.AttributeLists[0].SpanStart : type.SpanStart;
        var line = text.Lines.GetLineFromPosition(start);
        var before = text.ToString(TextSpan.FromBounds(line.Start, start));
        return string.IsNullOrWhiteSpace(before)
            ? new TextChange(new TextSpan(start, 0), "[" + attribute + "]" + NewLine(line) + before)
            : new TextChange(new TextSpan(start, 0), "[" + attribute + "] ");
    }

    /// <summary>The document's own line end.</summary>
    private string NewLine(TextLine line)
    {
        var end = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return end.Length > 0 ? end : "\n";
    }

    /// <summary>Our names as they can be written at this place: bare where a using brings them in, in full elsewhere.</summary>
    private string Names(string code, int position)
    {
        var parts = code.Split(FixProtocol.NameMarker);
        for (var i = 1; i < parts.Length; i++)
        {
            var name = new string([.. parts[i].TakeWhile(c => char.IsLetterOrDigit(c) || c == '_')]);
            if (!IsVisible(name, position) && !IsVisible(name + "Attribute", position))
                parts[i] = "global::" + Namespace + "." + parts[i];
        }

        return string.Concat(parts);
    }

    private bool IsVisible(string name, int position)
    {
        var found = model.LookupNamespacesAndTypes(position, name: name);
        return found.Length == 1 && found[0] is INamedTypeSymbol { ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } };
    }
}
