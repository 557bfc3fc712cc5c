using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskDefGen.Testing;

namespace TaskDefGen.AwsSdkEcs;

/// <summary>The stand-in for AWSSDK.ECS as references: both versions, and packages older than some of its members.</summary>
internal static class SdkReferences
{
    /// <summary>The version of a package; that of its assembly stays at 3.3 for all of version 3.</summary>
    public const string Version3 = "3.7.201.32";
    public const string Version4 = "4.0.0";

    private static readonly ConcurrentDictionary<string, MetadataReference> Compiled = new(StringComparer.Ordinal);

    private static readonly MetadataReference Core = MetadataReference.CreateFromFile(typeof(Amazon.Runtime.AmazonServiceClient).Assembly.Location);

    public static IReadOnlyList<MetadataReference> V4 { get; } = [Core, Reference(Version4, [])];

    public static IReadOnlyList<MetadataReference> V3 { get; } = [Core, Reference(Version3, [])];

    public static IReadOnlyList<MetadataReference> Of(int major) => major == 3 ? V3 : V4;

    /// <summary>A package without certain members.</summary>
    public static IReadOnlyList<MetadataReference> Without(params string[] members) => [Core, Reference(Version3, members)];

    private static MetadataReference Reference(string version, string[] without) =>
        Compiled.GetOrAdd(version + string.Join(',', without), _ => Compile(version, without));

    private static PortableExecutableReference Compile(string version, string[] without)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithPreprocessorSymbols(version == Version3 ? new[] { "ECS_V3" } : []);
        var folder = Path.Combine(Repository.Root, "tests", "TaskDefGen.AwsSdkEcs", "Sources");
        var trees = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(f => CSharpSyntaxTree.ParseText(WithoutMembers(File.ReadAllLines(f), without), options))
            .Append(CSharpSyntaxTree.ParseText(
                "[assembly: System.Reflection.AssemblyVersion(\"" + (version == Version3 ? "3.3.0.0" : "4.0.0.0") + "\")]\n"
                + "[assembly: System.Reflection.AssemblyFileVersion(\"" + version + "\")]",
                options));
        var compilation = CSharpCompilation.Create("AWSSDK.ECS", trees, [.. ReferenceSets.Net100, Core], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        stream.Position = 0;
        return MetadataReference.CreateFromStream(stream);
    }

    /// <summary>Without the lines that declare a member, and those that send it: each stands on one line.</summary>
    private static string WithoutMembers(string[] lines, string[] members) => string.Join(
        '\n',
        lines.Select(l => !Array.Exists(members, m => l.Contains(" " + m + " {", StringComparison.Ordinal) || l.Contains("x => x." + m + ",", StringComparison.Ordinal)) ? l
            : l.Contains("x => x.", StringComparison.Ordinal) && l.EndsWith(';') ? ";" : ""));
}
