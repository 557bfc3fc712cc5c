using System.Text;

namespace TaskDefGen.Core.Rules;

/// <summary>Values in messages: in quotation marks, on one line, and no longer than one can read.</summary>
internal static class Quoted
{
    private const int Longest = 120;

    public static string Text(string text) => "\"" + Plain(text) + "\"";

    public static string Plain(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (output.Length >= Longest)
                return output.Append('…').ToString();
            output.Append(char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' ? '�' : c);
        }

        return output.ToString();
    }
}
