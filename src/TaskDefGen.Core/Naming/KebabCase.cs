using System.Text;

namespace TaskDefGen.Core.Naming;

/// <summary>Names as AWS people write them: <c>UserService</c> becomes <c>user-service</c>.</summary>
public static class KebabCase
{
    public static string From(string name)
    {
        var output = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (!IsAsciiLetterOrDigit(c))
            {
                Hyphen(output);
                continue;
            }

            var startsWord = c is >= 'A' and <= 'Z' && i > 0
                && (name[i - 1] is (>= 'a' and <= 'z') or (>= '0' and <= '9')
                    || (name[i - 1] is >= 'A' and <= 'Z' && i + 1 < name.Length && name[i + 1] is >= 'a' and <= 'z'));
            if (startsWord)
                Hyphen(output);
            output.Append(char.ToLowerInvariant(c));
        }

        return output.ToString().Trim('-');
    }

    private static void Hyphen(StringBuilder output)
    {
        if (output.Length > 0 && output[output.Length - 1] != '-')
            output.Append('-');
    }

    private static bool IsAsciiLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
