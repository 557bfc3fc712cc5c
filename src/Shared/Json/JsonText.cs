using System.Text;

namespace TaskDefGen.Core.Json;

/// <summary>Strings as JSON writes them: only what must be escaped is, so that people can read what they wrote.</summary>
static partial class JsonText
{
    public static void AppendQuoted(StringBuilder output, string text)
    {
        output.Append('"');
        var copied = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= ' ' && c != '"' && c != '\\' && !char.IsSurrogate(c))
                continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            output.Append(text, copied, i - copied);
            AppendEscaped(output, c);
            copied = i + 1;
        }

        output.Append(text, copied, text.Length - copied).Append('"');
    }

    /// <summary>Whether the text holds half of a surrogate pair, which no UTF-8 file can hold as a character.</summary>
    public static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1]))
                return true;
            i++;
        }

        return false;
    }

    /// <summary>What can't stand for itself; half a surrogate pair, too: UTF-8 has no form for it.</summary>
    private static void AppendEscaped(StringBuilder output, char c)
    {
        const string Digits = "0123456789abcdef";
        switch (c)
        {
            case '"':
                output.Append("\\\"");
                break;
            case '\\':
                output.Append("\\\\");
                break;
            case '\n':
                output.Append("\\n");
                break;
            case '\r':
                output.Append("\\r");
                break;
            case '\t':
                output.Append("\\t");
                break;
            default:
                output.Append("\\u");
                for (var shift = 12; shift >= 0; shift -= 4)
                    output.Append(Digits[(c >> shift) & 0xF]);
                break;
        }
    }
}
