using System;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Makes edits that several rules propose.</summary>
internal static class Edits
{
    /// <summary>
    /// Changes a text to another. What both have in common stays as it was written: a token or a constant in it, or the service's name that it
    /// follows from. A text that nobody wrote is written.
    /// </summary>
    public static Edit Rewrite(string title, EcsObject owner, Member member, string text)
    {
        if (owner[member] is not TextValue value || value.Origin.IsNone || value.Origin == owner.Origin)
            return new Edit.Set(title, owner, member, text);
        var old = value.Text;
        var start = 0;
        while (start < Math.Min(old.Length, text.Length) && old[start] == text[start])
            start++;
        var end = 0;
        while (end < Math.Min(old.Length, text.Length) - start && old[old.Length - 1 - end] == text[text.Length - 1 - end])
            end++;
        if (old.Length == start + end)
            return new Edit.Set(title, owner, member, text);

        // What is replaced must be told from what looks like it.
        while (start > 0 && !OccursOnce(old, old.Substring(start, old.Length - start - end)))
            start--;
        return new Edit.Replace(title, value, old.Substring(start, old.Length - start - end), text.Substring(start, text.Length - start - end));
    }

    /// <summary>Takes one text out of a list, or the list away with its last.</summary>
    public static Edit Without(string title, EcsObject owner, Member member, TextValue text)
    {
        var left = owner.Texts(member).Where(t => !ReferenceEquals(t, text)).Select(t => t.Text).ToArray();
        return left.Length == 0 ? new Edit.Remove(title, owner[member]!) : new Edit.Set(title, owner, member, left);
    }

    private static bool OccursOnce(string text, string part) =>
        text.IndexOf(part, StringComparison.Ordinal) == text.LastIndexOf(part, StringComparison.Ordinal);
}
