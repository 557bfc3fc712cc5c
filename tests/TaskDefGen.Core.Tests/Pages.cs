using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TaskDefGen.Testing;

namespace TaskDefGen.Core.Tests;

/// <summary>The pages of the rules, as their tests read them.</summary>
internal static class Pages
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "docs", "rules");

    public static string Read(string id) => File.ReadAllText(Path.Combine(Folder, id + ".md"));

    /// <summary>
    /// The blocks of a language in a section, each with what is quoted behind it: one message for each paragraph that begins with <c>&gt;</c>.
    /// </summary>
    public static IReadOnlyList<(string Code, IReadOnlyList<string> Messages)> Blocks(string page, string section, string language)
    {
        var blocks = new List<(string Code, IReadOnlyList<string> Messages)>();
        var isThere = false;
        string? open = null;
        var code = new List<string>();
        var messages = new List<string>();
        foreach (var line in page.Split('\n'))
        {
            if (open is not null && line == "```")
            {
                messages = [];
                if (open == language)
                    blocks.Add((string.Join('\n', code), messages));
                open = null;
            }
            else if (open is not null)
            {
                code.Add(line);
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                isThere = line[3..] == section;
            }
            else if (isThere && line.StartsWith("```", StringComparison.Ordinal))
            {
                open = line[3..];
                code = [];
            }
            else if (isThere && line.StartsWith("> ", StringComparison.Ordinal))
            {
                messages.Add(line[2..]);
            }
        }

        return blocks;
    }

    public static IEnumerable<string> Ids => Directory.EnumerateFiles(Folder, "TDG*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);
}
