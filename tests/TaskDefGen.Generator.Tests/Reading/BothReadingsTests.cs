using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskDefGen.Core.Facts;
using TaskDefGen.Generator.Reading;
using TaskDefGen.Generator.Reading.Syntax;
using TaskDefGen.Testing;

namespace TaskDefGen.Generator.Tests.Reading;

/// <summary>
/// What is read from syntax is what the compiler says, whatever the names around it mean: from scratch, and after each of some edits. <c>TASKDEFGEN_READING_SEED</c> runs
/// one project.
/// </summary>
public class BothReadingsTests
{
    private const int Projects = 500; // of 20 classes
    private const int EditsEach = 4;

    private static readonly MetadataReference Library = Compile();

    [Fact]
    public void Ten_thousand_classes_read_the_same()
    {
        var only = Environment.GetEnvironmentVariable("TASKDEFGEN_READING_SEED");
        var seeds = only is null ? Enumerable.Range(1, Projects) : [int.Parse(only, CultureInfo.InvariantCulture)];
        var (fast, all) = (0, 0);
        foreach (var seed in seeds)
        {
            var project = new RandomProject(seed);
            var run = Verifier(project.Draw()).Run();
            AssertSame(run, seed, "from scratch");
            for (var i = 0; i < EditsEach; i++)
            {
                var (name, text) = project.Edit();
                run = run.EditSource(name, _ => text);
                AssertSame(run, seed, "after edit " + (i + 1).ToString(CultureInfo.InvariantCulture) + " of " + name);
            }

            all += Read(run).Count;
            var reader = new CompilationReader();
            fast += reader.Read(run.InputCompilation, NoOptions.Instance, "", default).All.Count - reader.DefinitionsBound;
        }

        Assert.True(only is not null || fast > all / 4, "Only " + fast + " of " + all + " were read from syntax: the test says little about it.");
    }

    private static GeneratorVerifier Verifier(IEnumerable<(string Name, string Text)> sources)
    {
        var verifier = new GeneratorVerifier(new TaskDefinitionGenerator()) { Project = { ExtraReferences = { Gen.Attributes, Library } } };
        foreach (var (name, text) in sources)
            verifier.Project.Sources.Add(TestSource.Plain(name, text));
        return verifier;
    }

    private static void AssertSame(GeneratorRun run, int seed, string when)
    {
        var bound = Types(run.InputCompilation.Assembly.GlobalNamespace)
            .Where(t => t.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface && !InNamelessNamespace(t) && SymbolReader.Attributes(t).Any(a => a.AttributeClass!.Name == "TaskDefinitionAttribute"))
            .Select(t => SymbolReader.Instance.ReadTask(t, default))
            .ToList();
        var expected = bound.Select(Text).Order(StringComparer.Ordinal).ToList();
        var actual = Read(run).Select(Text).Order(StringComparer.Ordinal).ToList();
        Assert.True(expected.SequenceEqual(actual, StringComparer.Ordinal), FormattableString.Invariant($"Seed {seed}, {when}: the readings differ.\n")
            + string.Concat(expected.Except(actual, StringComparer.Ordinal).Select(e => "bound:  " + e + "\n")) + string.Concat(actual.Except(expected, StringComparer.Ordinal).Select(a => "syntax: " + a + "\n"))
            + string.Concat(run.InputCompilation.SyntaxTrees.Select(t => "//// " + t.FilePath + "\n" + t)));
        if (bound.Count > 0)
            Assert.Equal(SymbolReader.Instance.ReadAssembly(run.InputCompilation.Assembly, default), Facts(run).Assembly);
    }

    /// <summary>Code that is being typed: nothing can be generated there.</summary>
    private static bool InNamelessNamespace(INamedTypeSymbol type) => type.ContainingNamespace is { IsGlobalNamespace: false } space && space.ToDisplayString().Split('.').Contains("", StringComparer.Ordinal);

    private static List<TaskFacts> Read(GeneratorRun run) => [.. Facts(run).All.Select(d => d.Facts)];

    private static ReadDefinitions Facts(GeneratorRun run) =>
        (ReadDefinitions)run.Result.Results.Single().TrackedSteps[StepNames.Facts].SelectMany(s => s.Outputs).Single(o => o.Reason != IncrementalStepRunReason.Removed).Value;

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol within) => within.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .SelectMany(m => m is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(m));

    private static string Text(TaskFacts facts)
    {
        var text = new System.Text.StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{facts.Namespace}|{facts.ContainingTypes}|{facts.Name}|{facts.Arity}|{facts.FullName}|{facts.IsPublic}|{facts.IsFileLocal}");
        Append(facts.Attributes);
        foreach (var container in facts.Containers)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {container.FullName}|{container.Name}|{container.SidecarAttribute}");
            Append(container.Attributes);
        }

        return text.ToString();

        void Append(IEnumerable<AttributeFact> attributes)
        {
            foreach (var attribute in attributes)
                text.Append("\n    ").Append(attribute.Name).Append(" (").AppendJoin(", ", attribute.Arguments.Select(a => a.Property + " = " + Value(a.Value))).Append(')');
        }
    }

    private static string Value(FactValue value) => value is FactValue.Items items ? "[" + string.Join(", ", items.Values.Select(Value)) + "]" : value.ToString();

    private static MetadataReference Compile()
    {
        var compilation = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText("namespace Library { public static class Constants { public const string Name = \"library\"; public const int Number = 9; } public class Remote { } public class Secret { } internal class Hidden { } }")],
            ReferenceSets.Net100,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        Assert.True(compilation.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
