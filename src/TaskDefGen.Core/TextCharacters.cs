using System;

namespace TaskDefGen.Core;

/// <summary>
/// What LINQ asks of the characters of a text, without an enumerator for each: rules ask it of every name. Standing in this namespace, these come
/// before LINQ's own.
/// </summary>
internal static class TextCharacters
{
    public static bool All(this string text, Func<char, bool> predicate)
    {
        foreach (var c in text)
        {
            if (!predicate(c))
                return false;
        }

        return true;
    }

    public static bool Any(this string text, Func<char, bool> predicate)
    {
        foreach (var c in text)
        {
            if (predicate(c))
                return true;
        }

        return false;
    }
}
