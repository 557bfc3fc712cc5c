using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using TaskDefGen.AwsSdkEcs;
using TaskDefGen.Core.Rules;
using TaskDefGen.Testing;

namespace TaskDefGen.Analyzers.Tests;

/// <summary>What the pages show is what the analyzer says.</summary>
public class RulePageTests
{
    public static IEnumerable<TheoryDataRow<string>> Ids() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules"), "TDG*.md")
        .Select(p => Path.GetFileNameWithoutExtension(p))
        .Where(id => RuleCatalogue.Descriptors.Any(d => d.Id == id)) // other pages are about the build
        .Where(id => id is not ("TDG900" or "TDG902" or "TDG742")) // a rule that throws, what stands in the project file, and what only JSON can say
        .Select(id => new TheoryDataRow<string>(id))
        .OrderBy(r => r.Data, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_bad_example_has_the_quoted_messages(string id)
    {
        var page = RulePage.Read(id);
        foreach (var example in page.Bad)
            Assert.Equal(page.Messages, await MessagesAsync(id, example, page.BadOptions));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_good_example_has_no_finding(string id)
    {
        var page = RulePage.Read(id);
        foreach (var example in page.Good)
        {
            // A lone attribute is no whole task; one that is has nothing else to complain about either.
            Assert.Empty((await DiagnosticsAsync(id, example, page.GoodOptions)).Where(d => IsWhole(example) || d.Id == id).Select(d => d.ToString()));
        }
    }

    private static async Task<IEnumerable<string>> MessagesAsync(string id, string example, string options) =>
        (await DiagnosticsAsync(id, example, options)).Where(d => d.Id == id).Select(d => d.GetMessage(null));

    private static Task<Diagnostic[]> DiagnosticsAsync(string id, string example, string options) =>
        Verify.DiagnosticsOfAsync(id, options, References(id), IsWhole(example) ? example : example + "\nclass Example;");

    /// <summary>What the page says that the project references.</summary>
    private static IReadOnlyList<MetadataReference> References(string id) => id == "TDG912" ? SdkReferences.Without("RestartPolicy") : [];

    private static bool IsWhole(string example) => example.Contains("class ", StringComparison.Ordinal);

    private sealed record RulePage(IReadOnlyList<string> Bad, IReadOnlyList<string> Messages, IReadOnlyList<string> Good, string BadOptions, string GoodOptions)
    {
        public static RulePage Read(string id)
        {
            var lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "rules", id + ".md"));
            var bad = Section(lines, "## Bad");
            var messages = bad.Where(l => l.StartsWith("> ", StringComparison.Ordinal)).Select(l => l[2..]).ToList();
            Assert.NotEmpty(messages);
            var good = Section(lines, "## Good");
            var options = Options(bad);
            return new RulePage(Code(bad), messages, Code(good), options, Options(good) is { Length: > 0 } own ? own : options);
        }

        private static List<string> Section(string[] lines, string heading) =>
            [.. lines.SkipWhile(l => l != heading).Skip(1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal))];

        /// <summary>What an example sets in .editorconfig.</summary>
        private static string Options(List<string> section) => string.Join('\n', section.SkipWhile(l => l != "```ini").Skip(1).TakeWhile(l => l != "```"));

        private static List<string> Code(List<string> section)
        {
            var blocks = new List<string>();
            for (var i = section.IndexOf("```csharp"); i >= 0; i = section.IndexOf("```csharp", i + 1))
                blocks.Add(string.Join('\n', section.Skip(i + 1).TakeWhile(l => l != "```")));
            Assert.NotEmpty(blocks);
            return blocks;
        }
    }
}
