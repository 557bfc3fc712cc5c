
namespace TaskDefGen.Core.Naming;

/// <summary>The form that names have by convention: lower-case words of letters and digits, joined by single hyphens, a letter first.</summary>
public static class ConventionalWord
{
    public static bool Is(string name) => Fault(name) is null;

    /// <summary>What is wrong with a name, as the end of a sentence that starts with it; null where nothing is.</summary>
    public static string? Fault(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return "is blank";
        if (name.Any(c => c is >= 'A' and <= 'Z'))
            return "has upper-case letters";
        if (name.IndexOf('_') >= 0)
            return "has an underscore";
        foreach (var c in name)
        {
            if (!IsAllowed(c))
                return char.IsWhiteSpace(c) ? "has white space" : char.IsControl(c) || char.IsSurrogate(c) ? "has a character that no name has" : "has '" + c + "'";
        }

        if (name[0] is >= '0' and <= '9')
            return "starts with a digit";
        if (name[0] == '-' || name[name.Length - 1] == '-')
            return name[0] == '-' ? "starts with a hyphen" : "ends with a hyphen";
        return name.Contains("--") ? "has two hyphens in a row" : null;
    }

    /// <summary>The name in this form; null where only its owner can tell what it should be.</summary>
    public static string? From(string name) => KebabCase.From(name) is var word && Is(word) ? word : null;

    private static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';
}
