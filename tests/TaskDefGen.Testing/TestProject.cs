using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskDefGen.Testing;

/// <summary>What a verifier compiles.</summary>
public sealed class TestProject
{
    public string Name { get; set; } = "Test";

    public IList<TestSource> Sources { get; } = [];

    /// <summary>Files that are no C#: <c>AdditionalFiles</c> of a project.</summary>
    public IList<TestSource> AdditionalFiles { get; } = [];

    public ImmutableArray<MetadataReference> References { get; set; } = ReferenceSets.Net100;

    public IList<MetadataReference> ExtraReferences { get; } = [];

    /// <summary>Names of other test projects of the same verifier.</summary>
    public IList<string> ProjectReferences { get; } = [];

    /// <summary>Generators whose output the sources need. They are not what is verified: see <see cref="GeneratorVerifier"/>.</summary>
    public IList<IIncrementalGenerator> Generators { get; } = [];

    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;

    /// <summary>By default on, where the language version knows it.</summary>
    public NullableContextOptions? Nullable { get; set; }

    public OutputKind OutputKind { get; set; } = OutputKind.DynamicallyLinkedLibrary;

    public DocumentationMode DocumentationMode { get; set; } = DocumentationMode.Parse;

    public IList<string> PreprocessorSymbols { get; } = [];

    public IDictionary<string, string> Features { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Global analyzer options such as <c>build_property.X</c>. They go through the compiler's own reader of <c>.globalconfig</c>,
    /// as in a build: what follows <c>#</c> or <c>;</c> is a comment there.
    /// </summary>
    public IDictionary<string, string> GlobalOptions { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The text of an <c>.editorconfig</c> beside the sources: options and severities per file.</summary>
    public string? EditorConfig { get; set; }

    /// <summary>Severities by id, as on the command line.</summary>
    public IDictionary<string, ReportDiagnostic> Severities { get; } = new Dictionary<string, ReportDiagnostic>(StringComparer.Ordinal);

    /// <summary>The line ending of sources and expected texts, however the test's own file is checked out.</summary>
    public string LineEnding { get; set; } = "\n";

    internal string Folder => "/" + Name + "/";

    internal CSharpParseOptions ParseOptions => CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion)
        .WithDocumentationMode(DocumentationMode)
        .WithPreprocessorSymbols(PreprocessorSymbols)
        .WithFeatures(Features);

    internal CSharpCompilationOptions CompilationOptions
    {
        get
        {
            var severities = new Dictionary<string, ReportDiagnostic>(StringComparer.Ordinal)
            {
                // The SDK suppresses these too: they tell of a reference that a newer version satisfies.
                ["CS1701"] = ReportDiagnostic.Suppress,
                ["CS1702"] = ReportDiagnostic.Suppress,
            };
            foreach (var (id, severity) in Severities)
            {
                severities[id] = severity;
            }

            var knowsNullable = LanguageVersion.MapSpecifiedToEffectiveVersion() >= LanguageVersion.CSharp8;
            return new CSharpCompilationOptions(
                OutputKind,
                nullableContextOptions: Nullable ?? (knowsNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable),
                specificDiagnosticOptions: severities,
                allowUnsafe: true,
                warningLevel: 9999);
        }
    }
}
