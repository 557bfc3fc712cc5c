using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using TaskDefGen.Analyzers;
using TaskDefGen.Cli.Lint;
using TaskDefGen.Cli.Tests.Support;
using TaskDefGen.Core.Rules;
using TaskDefGen.Testing;

namespace TaskDefGen.Cli.Tests;

/// <summary>
/// Two front ends, one answer: what the analyzer says of an example of a rule's page, <c>lint</c> says of the JSON that the example builds.
/// </summary>
public sealed partial class BothFrontEndsTests : IDisposable
{
    private static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(TaskDefinitionAttribute).Assembly.Location);

    /// <summary>Rules of other groups that ask about the service, its network or its roles, too.</summary>
    private static readonly string[] OnServices =
    [
        "TDG105", "TDG119", "TDG120", "TDG129", "TDG314", "TDG316", "TDG319", "TDG322", "TDG401", "TDG402", "TDG411", "TDG412", "TDG413", "TDG414", "TDG415", "TDG416", "TDG417", "TDG419",
        "TDG420", "TDG429", "TDG430", "TDG431", "TDG603", "TDG604",
    ];

    private readonly TempDirectory _folder = new();

    public static IEnumerable<TheoryDataRow<string>> Pages => RuleCatalogue.Rules
        .Where(r => IsOnTheDefinition(r.Descriptor))
        .Select(r => new TheoryDataRow<string>(r.Descriptor.Id));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_examples_of_a_page_have_the_same_findings_as_the_JSON_that_they_build(string id)
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "rules", id + ".md"), TestContext.Current.CancellationToken);
        var options = string.Join('\n', Ini().Matches(page.Split("## How to fix")[0]).Select(m => m.Groups["text"].Value).Take(1));
        var found = false;
        foreach (var example in CSharp().Matches(page).Select(m => m.Groups["text"].Value))
        {
            var source = "using TaskDefGen;\n\n" + (example.Contains("class ", StringComparison.Ordinal) ? example : example + "\nclass Example;");
            var analyzed = await AnalyzeAsync(source, options);
            if (analyzed.Contains(AuthoringRules.Unwritable.Id, StringComparer.Ordinal) || analyzed.Any(d => d.StartsWith("CS", StringComparison.Ordinal)))
                continue; // no JSON
            Assert.Equal(analyzed.Where(IsOnTheDefinition), Lint(source, options));
            found |= analyzed.Contains(id, StringComparer.Ordinal);
        }

        Assert.True(found, "No example of the page that builds has a finding of the rule.");
    }

    private static bool IsOnTheDefinition(string id) => RuleCatalogue.Rules.Any(r => r.Descriptor.Id == id && IsOnTheDefinition(r.Descriptor));

    /// <summary>What is about the service, or about files, is in no task definition.</summary>
    private static bool IsOnTheDefinition(RuleDescriptor rule) =>
        rule.Category is not (RuleCategory.Services or RuleCategory.Authoring) && !OnServices.Contains(rule.Id, StringComparer.Ordinal);

    private static async Task<List<string>> AnalyzeAsync(string source, string options)
    {
        var verifier = new AnalyzerVerifier(new TaskDefinitionAnalyzer()) { Project = { ExtraReferences = { Library }, EditorConfig = "[*.cs]\n" + options } };
        verifier.Project.Sources.Add(TestSource.Plain(null, source));
        return [.. (await verifier.GetDiagnosticsAsync()).Where(d => d.Severity != DiagnosticSeverity.Hidden).Select(d => d.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private List<string> Lint(string source, string options)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var document in Compiled.ListFrom(source, options))
        {
            using var output = new StringWriter();
            using var error = new StringWriter();
            LintCommand.Run(
                new LintOptions(
                    [_folder.Write("definition.json", document.Json)],
                    LintFormat.Json,
                    FailOn.None,
                    document.Project,
                    document.Service,
                    document.Environment,
                    null,
                    Written("Region", source),
                    Written("AccountId", source),
                    _folder.Write("options", options)),
                output,
                error);
            Assert.Empty(error.ToString());
            using var json = JsonDocument.Parse(output.ToString());
            ids.UnionWith(json.RootElement.EnumerateArray().Select(f => f.GetProperty("rule").GetString()!));
        }

        return [.. ids.Where(IsOnTheDefinition)];
    }

    private static string? Written(string property, string source) =>
        Regex.Match(source, @"\[(assembly: TaskDefinitionDefaults|TaskDefinition)\([^\]]*\b" + property + " = \"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } match
            ? match.Groups["value"].Value
            : null;

    [GeneratedRegex("```csharp\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CSharp();

    [GeneratedRegex("```ini\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ini();
}
