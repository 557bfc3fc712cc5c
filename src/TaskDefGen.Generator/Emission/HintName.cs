using System.Globalization;
using System.Linq;

namespace TaskDefGen.Generator.Emission;

/// <summary>Names of generated files. Hosts compare them without case, and C# names differ by case: a hash of the full name keeps them apart.</summary>
internal static class HintName
{
    public static string For(DefinitionOutput definition, string kind) =>
        Safe(definition.ClassName) + "." + Hash(definition.FullName) + "." + kind + ".g.cs";

    public static string Hash(string text) => Number(text).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>FNV-1a, the same on every machine.</summary>
    public static ulong Number(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash;
    }

    private static string Safe(string name) => string.Concat(name.Select(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' ? c : '_'));
}
