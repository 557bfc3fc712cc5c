using System;

namespace TaskDefGen.Core.Images;

/// <summary>
/// Marks what somebody fills in later, so that a colon or a slash inside of it parts nothing: <c>${TAG:-latest}</c>, <c>{{ env "TAG" }}</c>,
/// <c>&lt;account&gt;</c>. Every character is looked at a few times at most.
/// </summary>
internal static class PlaceholderMask
{
    private static readonly char[] Marks = ['$', '#', '{', '<', '%', '*'];

    /// <summary>For each character whether it is part of a placeholder; null where none can be.</summary>
    public static bool[]? Of(string text)
    {
        if (text.IndexOfAny(Marks) < 0)
            return null;
        var mask = new bool[text.Length];
        for (var at = 0; at < text.Length;)
        {
            var end = EndOf(text, at);
            for (var i = at; i < end; i++)
                mask[i] = true;
            at = Math.Max(end, at + 1);
        }

        return mask;
    }

    /// <summary>The place behind the placeholder that starts here; the place itself where none does.</summary>
    private static int EndOf(string text, int at)
    {
        switch (text[at])
        {
            case '$' or '#' when Is(text, at + 1, '{'):
                return Balanced(text, at + 1, '{', '}');
            case '$' when Is(text, at + 1, '('):
                return Balanced(text, at + 1, '(', ')');
            case '$':
                return Word(text, at + 1) is var shell && shell > at + 1 ? shell : at;
            case '{' when Is(text, at + 1, '{'):
                return Balanced(text, at, '{', '}');
            case '{':
                return Word(text, at + 1, ".:-") is var token && token > at + 1 && Is(text, token, '}') ? token + 1 : at;
            case '<':
                return Bracketed(text, at);
            case '%':
                return Word(text, at + 1) is var variable && variable > at + 1 && Is(text, variable, '%') ? variable + 1 : at;
            case '*' when Is(text, at + 1, '*') && Is(text, at + 2, '*'):
                var end = at;
                while (Is(text, end, '*'))
                    end++;
                return end;
            default:
                return at;
        }
    }

    private static bool Is(string text, int at, char c) => at < text.Length && text[at] == c;

    /// <summary>To the bracket that closes this one; what is never closed reaches to the end.</summary>
    private static int Balanced(string text, int open, char opening, char closing)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == opening)
                depth++;
            else if (text[i] == closing && --depth == 0)
                return i + 1;
        }

        return text.Length;
    }

    private static int Bracketed(string text, int open)
    {
        for (var i = open + 1; i < text.Length && text[i] != '<'; i++)
        {
            if (text[i] == '>')
                return i > open + 1 ? i + 1 : open;
        }

        return open;
    }

    private static int Word(string text, int start, string others = "")
    {
        var end = start;
        while (end < text.Length && (IsLetter(text[end]) || (end > start && (text[end] is >= '0' and <= '9' || others.IndexOf(text[end]) >= 0))))
            end++;
        return end;
    }

    private static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_';
}
