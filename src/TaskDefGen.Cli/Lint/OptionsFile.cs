using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Cli.Input;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Cli.Lint;

/// <summary>
/// The entries of an <c>.editorconfig</c> or a global configuration file that hold for task definitions: those before any section, and those of
/// sections for all files, for JSON or for C#. Sections for folders are for source code, and say nothing about JSON that is deployed.
/// </summary>
internal static class OptionsFile
{
    /// <exception cref="InputException">A line can't be read.</exception>
    public static IReadOnlyList<OptionEntry> Parse(string text)
    {
        var entries = new List<OptionEntry>();
        var holds = true;
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line[0] is '#' or ';')
                continue;
            var column = lines[i].IndexOf(line, StringComparison.Ordinal) + 1;
            if (line[0] == '[' && line[^1] == ']')
            {
                holds = IsForDefinitions(line[1..^1].Trim());
                continue;
            }

            var split = line.IndexOfAny(['=', ':']);
            if (split <= 0)
                throw new InputException(new JsonPosition(i + 1, column), "This is no line of an options file. Write key = value, such as dotnet_diagnostic.TDG204.severity = none, or a comment that begins with #.");
            if (holds)
                entries.Add(new OptionEntry(line[..split].Trim(), WithoutComment(line[(split + 1)..]).Trim(), new JsonPosition(i + 1, column)));
        }

        return entries;
    }

    /// <summary>As the compiler reads such files: what follows a comment sign is a comment.</summary>
    private static string WithoutComment(string value) => value.IndexOfAny(['#', ';']) is >= 0 and var at ? value[..at] : value;

    private static bool IsForDefinitions(string glob)
    {
        if (glob is "*" or "**" or "*.*")
            return true;
        if (!glob.StartsWith("*.", StringComparison.Ordinal))
            return false;
        var extensions = glob[2..].Trim('{', '}').Split(',').Select(e => e.Trim());
        return extensions.Any(e => e is "json" or "cs");
    }
}
