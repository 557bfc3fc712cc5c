using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskDefGen.Testing;

namespace TaskDefGen.Generator.Tests.Registration;

/// <summary>The stand-in for AWSSDK.ECS as references: both versions, and packages older than some of its members.</summary>
internal static class Sdk
{
    public const string Version4 = "4.0.0.0";
    public const string Version3 = "3.3.0.0";

    private static readonly ConcurrentDictionary<string, MetadataReference> Compiled = new(StringComparer.Ordinal);

    private static readonly MetadataReference Core = MetadataReference.CreateFromFile(typeof(Amazon.Runtime.AmazonServiceClient).Assembly.Location);

    public static IReadOnlyList<MetadataReference> V4 { get; } = [Core, Reference(Version4, [])];

    public static IReadOnlyList<MetadataReference> V3 { get; } = [Core, Reference(Version3, [])];

    public static IReadOnlyList<MetadataReference> Of(int major) => major == 3 ? V3 : V4;

    /// <summary>A package without certain members.</summary>
    public static IReadOnlyList<MetadataReference> Without(params string[] members) => [Core, Reference(Version3, members)];

    /// <summary>A verifier of sources that reference the SDK; nothing that is generated may warn.</summary>
    public static GeneratorVerifier Verifier(IEnumerable<MetadataReference> sdk, params string[] sources)
    {
        var verifier = Gen.Verifier(sources);
        verifier.Project.DocumentationMode = Microsoft.CodeAnalysis.DocumentationMode.Diagnose;
        verifier.Project.Severities["CS1591"] = ReportDiagnostic.Suppress; // the samples' own classes have no comments
        foreach (var reference in sdk)
            verifier.Project.ExtraReferences.Add(reference);
        return verifier;
    }

    public static GeneratorVerifier WithTokens(this GeneratorVerifier verifier, string tokens)
    {
        verifier.Project.GlobalOptions["build_property.TaskDefGenParameters"] = tokens;
        return verifier;
    }

    private static MetadataReference Reference(string version, string[] without) =>
        Compiled.GetOrAdd(version + string.Join(',', without), _ => Compile(version, without));

    private static PortableExecutableReference Compile(string version, string[] without)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithPreprocessorSymbols(version == Version3 ? new[] { "ECS_V3" } : []);
        var folder = Path.Combine(Repository.Root, "tests", "TaskDefGen.AwsSdkEcs", "Sources");
        var trees = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(f => CSharpSyntaxTree.ParseText(WithoutMembers(File.ReadAllLines(f), without), options))
            .Append(CSharpSyntaxTree.ParseText("[assembly: System.Reflection.AssemblyVersion(\"" + version + "\")]", options));
        var compilation = CSharpCompilation.Create("AWSSDK.ECS", trees, [.. ReferenceSets.Net100, Core], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        stream.Position = 0;
        return MetadataReference.CreateFromStream(stream);
    }

    private static string WithoutMembers(string[] lines, string[] members) =>
        string.Join('\n', lines.Where(l => !Array.Exists(members, m => l.Contains(" " + m + " {", StringComparison.Ordinal) || l.Contains("IsSet" + m + "()", StringComparison.Ordinal))));
}
