using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using TaskDefGen.Testing;

namespace TaskDefGen.Generator.Tests;

/// <summary>Runs the generator on C# that uses the attributes, and reads what it made.</summary>
internal static class Gen
{
    public const string Usings = "using TaskDefGen;\n\n";

    public static MetadataReference Attributes { get; } = MetadataReference.CreateFromFile(typeof(TaskDefinitionAttribute).Assembly.Location);

    /// <summary>A verifier with these sources: <c>Test0.cs</c>, <c>Test1.cs</c> and so on. Nothing in them is markup.</summary>
    public static GeneratorVerifier Verifier(params string[] sources) => Verifier(sources.Select((s, i) => ($"Test{i.ToString(CultureInfo.InvariantCulture)}.cs", s)));

    public static GeneratorVerifier Verifier(IEnumerable<(string Name, string Text)> sources)
    {
        var verifier = new GeneratorVerifier(new TaskDefinitionGenerator()) { Project = { ExtraReferences = { Attributes } } };
        foreach (var (name, text) in sources)
            verifier.Project.Sources.Add(TestSource.Plain(name, Complete(text)));
        return verifier;
    }

    /// <summary>Runs it; what it generates must compile without a warning.</summary>
    public static GeneratorRun Run(params string[] sources) => Verifier(sources).Run().AssertClean();

    /// <summary>The documents of a compilation, by file name, as the carrier holds them: the same bytes that the build reads.</summary>
    public static SortedDictionary<string, string> Files(this GeneratorRun run) => Files(run.OutputCompilation);

    public static SortedDictionary<string, string> Files(Compilation compilation)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var carrier = compilation.Assembly.GetTypeByMetadataName("TaskDefGen.Generated.TaskDefinitionFiles");
        foreach (var attribute in (carrier?.GetMembers() ?? []).SelectMany(m => m.GetAttributes()).Where(a => a.AttributeClass?.Name == "TaskDefinitionFileAttribute"))
            files.Add((string)attribute.ConstructorArguments[0].Value!, (string)attribute.ConstructorArguments[1].Value!);
        return files;
    }

    /// <summary>The only document.</summary>
    public static string Json(this GeneratorRun run) => Assert.Single(run.Files()).Value;

    public static string Json(params string[] sources) => Run(sources).Json();

    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    /// <summary>The first container of the only document of a class with these attributes besides <c>[TaskDefinition]</c>.</summary>
    public static JsonElement Container(string attributes) =>
        Parse(Json("[TaskDefinition(\"f\")]\n" + attributes + "\nclass C;\n")).GetProperty("containerDefinitions")[0];

    /// <summary>Every generated file, each under its name: for a snapshot.</summary>
    public static string Text(this GeneratorRun run) =>
        string.Concat(run.Sources.Select(s => "//// " + s.Key + "\n" + s.Value));

    /// <summary>Every document, each under its name: for a snapshot.</summary>
    public static string Documents(this GeneratorRun run)
    {
        var files = run.Files();
        Assert.NotEmpty(files);
        return string.Concat(files.Select(f => "//// " + f.Key + "\n" + f.Value));
    }

    /// <summary>The files whose text the driver made anew, not those that it kept: their hint names without hash and extension.</summary>
    public static string[] Emitted(GeneratorRun before, GeneratorRun after)
    {
        var kept = before.Result.Results.Single().GeneratedSources.Select(s => (s.HintName, s.SourceText)).ToHashSet();
        return [.. after.Result.Results.Single().GeneratedSources
            .Where(s => !kept.Contains((s.HintName, s.SourceText)))
            .Select(s => string.Join('.', s.HintName.Split('.').Where(p => p.Length != 16 && p is not ("g" or "cs"))))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Compiles and loads what came out.</summary>
    public static Assembly Load(this GeneratorRun run)
    {
        using var stream = new MemoryStream();
        var result = run.OutputCompilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return Assembly.Load(stream.ToArray());
    }

    /// <summary>Calls a static method of a generated class.</summary>
    public static string Call(this Assembly assembly, string type, string method, params object[] arguments) =>
        (string)assembly.GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(null, arguments)!;

    private static string Complete(string source) => source.Contains("using TaskDefGen;", StringComparison.Ordinal) || source.Contains("using global::TaskDefGen;", StringComparison.Ordinal) ? source : Usings + source;
}
