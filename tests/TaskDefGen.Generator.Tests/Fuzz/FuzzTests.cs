using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskDefGen.Analyzers;
using TaskDefGen.AwsSdkEcs;
using TaskDefGen.Generator.Reading;
using TaskDefGen.Testing;

namespace TaskDefGen.Generator.Tests.Fuzz;

/// <summary>
/// 10,000 classes of attribute soup. A failure is shrunk to few classes and names its seed; <c>TASKDEFGEN_FUZZ_SEED</c> (with a comma and the
/// stream's gamma behind it, as the failure says it) runs another one.
/// </summary>
public class FuzzTests
{
    private const int Compilations = 100;
    private const int ClassesEach = 100;
    private const ulong DefaultSeed = 20260301;

    [Fact]
    public void Ten_thousand_classes_of_attribute_soup()
    {
        var recipe =
            from assembly in Soup.Assembly
            from classes in Soup.Class.ArrayOf(ClassesEach)
            select new Recipe(assembly, classes);
        var property = Prop.ForAll(Arb.From(recipe, Shrink), r => Cook(r));
        var seed = (Environment.GetEnvironmentVariable("TASKDEFGEN_FUZZ_SEED") ?? "").Split(',');
        var start = ulong.TryParse(seed[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : DefaultSeed;
        var gamma = seed.Length > 1 ? ulong.Parse(seed[1], CultureInfo.InvariantCulture) : 1UL;

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Compilations).WithReplay(start, gamma | 1), property);
    }

    private static void Cook(Recipe recipe)
    {
        var sources = recipe.Sources();
        var project = Verifier(sources);
        var run = project.Run();
        var generated = run.Result.GeneratedTrees.ToHashSet();
        var compiler = run.OutputCompilation.GetDiagnostics();
        var wrong = compiler.Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Location.SourceTree is { } tree && generated.Contains(tree)).ToList();
        Assert.True(wrong.Count == 0, "Generated code does not compile: " + string.Join('\n', wrong.Take(5)) + "\n" + wrong.FirstOrDefault()?.Location.SourceTree);
        foreach (var json in Documents(run.OutputCompilation))
        {
            // Half of a surrogate pair is valid JSON, but System.Text.Json makes no name of it, which it needs to look for a second one.
            var isWhole = !json.Contains("\\ud8", StringComparison.Ordinal) && !json.Contains("\\udc", StringComparison.Ordinal);
            JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = !isWhole }).Dispose();
        }

        var found = Analyze(run.InputCompilation, project.Project.GlobalOptions);
        Assert.DoesNotContain(found, d => d.Id == "TDG900"); // a rule that threw
        AssertErrorWithoutDocument(run, [.. compiler.Concat(found).Where(d => d.Severity == DiagnosticSeverity.Error)]);
        if (recipe.IsRepeated)
        {
            Assert.Equal(run.Sources, Verifier(sources).Run().Sources);
            Assert.Equal(found.Select(Text), Analyze(run.InputCompilation, project.Project.GlobalOptions).Select(Text));
        }

        var texts = found.Select(Text).ToList();
        Assert.Equal(texts.Distinct(StringComparer.Ordinal), texts); // nothing is said twice
    }

    /// <summary>A class with [TaskDefinition] of which no file comes has been told why.</summary>
    private static void AssertErrorWithoutDocument(GeneratorRun run, List<Diagnostic> errors)
    {
        var carriers = run.OutputCompilation.GetTypeByMetadataName("TaskDefGen.Generated.TaskDefinitionFiles")?.GetMembers() ?? [];
        foreach (var carrier in carriers.Where(m => m.Name.StartsWith("Of_", StringComparison.Ordinal) && m.GetAttributes().IsEmpty))
        {
            var parts = run.InputCompilation.SyntaxTrees
                .SelectMany(t => t.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().Select(d => (Node: d, Symbol: run.InputCompilation.GetSemanticModel(t).GetDeclaredSymbol(d)!)))
                .Where(t => carrier.Name == "Of_" + Hash(OurNames.FullName((INamedTypeSymbol)t.Symbol)))
                .Select(t => t.Node)
                .ToList();
            Assert.NotEmpty(parts);
            Assert.True(
                errors.Exists(e => parts.Exists(p => p.SyntaxTree == e.Location.SourceTree || (p.SyntaxTree.FilePath == e.Location.GetLineSpan().Path && p.FullSpan.Contains(e.Location.SourceSpan)))),
                "A class emits nothing, and nothing says so:\n" + string.Concat(parts));
        }
    }

    /// <summary>FNV-1a of a full name, as the generated code names the carrier of a class.</summary>
    private static string Hash(string text) =>
        text.Aggregate(14695981039346656037UL, (hash, c) => unchecked((hash ^ c) * 1099511628211UL)).ToString("x16", CultureInfo.InvariantCulture);

    private static List<string> Documents(Compilation compilation) =>
    [
        .. (compilation.Assembly.GetTypeByMetadataName("TaskDefGen.Generated.TaskDefinitionFiles")?.GetMembers() ?? [])
            .SelectMany(m => m.GetAttributes())
            .Where(a => a.AttributeClass!.Name == "TaskDefinitionFileAttribute")
            .Select(a => (string)a.ConstructorArguments[1].Value!),
    ];

    private static GeneratorVerifier Verifier(IReadOnlyList<(string, string)> sources)
    {
        var verifier = Gen.Verifier(sources);
        verifier.Project.GlobalOptions["build_property.TaskDefGenParameters"] = "ImageTag=v1&Empty=&Cycle=%7BBack%7D&Back=%7BCycle%7D";
        verifier.Project.GlobalOptions["build_property.RootNamespace"] = "Root";
        foreach (var reference in SdkReferences.V4)
            verifier.Project.ExtraReferences.Add(reference); // what registers must compile too
        return verifier;
    }

    private static List<Diagnostic> Analyze(Compilation compilation, IDictionary<string, string> options)
    {
        Exception? crash = null;
        var settings = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new Options(options)),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false,
            analyzerExceptionFilter: e => (crash = e) is not null);
        var found = Task.Run(() => compilation.WithAnalyzers([new TaskDefinitionAnalyzer()], settings).GetAnalyzerDiagnosticsAsync()).GetAwaiter().GetResult();
        Assert.True(crash is null, "The analyzer threw: " + crash);
        return [.. found.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(Text, StringComparer.Ordinal)];
    }

    private static string Text(Diagnostic diagnostic) => diagnostic.Id + " " + diagnostic.Location.GetLineSpan() + " " + diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static IEnumerable<Recipe> Shrink(Recipe recipe)
    {
        var half = recipe.Classes.Length / 2;
        if (half > 0)
        {
            yield return recipe with { Classes = recipe.Classes[..half] };
            yield return recipe with { Classes = recipe.Classes[half..] };
        }

        if (recipe.Assembly.Length > 0)
            yield return recipe with { Assembly = "" };
        if (recipe.Classes.Length is > 1 and <= 8)
        {
            for (var i = 0; i < recipe.Classes.Length; i++)
                yield return recipe with { Classes = [.. recipe.Classes.Where((_, at) => at != i)] };
        }
    }

    private sealed class Options(IDictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Of(values);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Of(IDictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
        }
    }

    /// <summary>One compilation.</summary>
    private sealed record Recipe(string Assembly, string[] Classes)
    {
        /// <summary>One in ten is done twice.</summary>
        public bool IsRepeated => Classes.Sum(c => c.Length) % 10 == 0;

        public List<(string Name, string Text)> Sources()
        {
            const int Files = 3;
            List<(string, string)> sources = [("Preamble.cs", Soup.Preamble), ("Assembly.cs", "using TaskDefGen;\nusing System;\nusing System.Collections.Generic;\n" + Assembly)];
            for (var file = 0; file < Files; file++)
            {
                sources.Add((
                    "F" + file.ToString(CultureInfo.InvariantCulture) + ".cs",
                    "using TaskDefGen;\nusing System;\nusing System.Collections.Generic;\n" + string.Join('\n', Classes.Select((text, i) => (text, i)).Where(c => c.i % Files == file).Select(Named))));
            }

            return sources;
        }

        public override string ToString() => Classes.Length > 8 ? Classes.Length + " classes" : string.Concat(Sources().Skip(1).Select(s => "//// " + s.Name + "\n" + s.Text));

        private static string Named((string Text, int Index) c)
        {
            var name = "C" + c.Index.ToString(CultureInfo.InvariantCulture);
            var text = c.Text.Replace("Self", name, StringComparison.Ordinal);
            return (c.Index % 9) switch
            {
                0 => "namespace N" + name + "\n{\n" + text + "}\n",
                1 => "class Outer" + name + "\n{\n" + text + "}\n",
                _ => text,
            };
        }
    }
}
