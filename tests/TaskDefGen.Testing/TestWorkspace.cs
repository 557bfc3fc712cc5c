using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TaskDefGen.Testing;

/// <summary>Turns test projects into a Roslyn solution. Every verifier compiles by way of it, so that all see the same project.</summary>
internal static class TestWorkspace
{
    public static Solution CreateSolution(IReadOnlyList<TestProject> projects)
    {
        // Not disposed: the solution outlives this method, and an ad-hoc workspace holds nothing but memory.
        var solution = new AdhocWorkspace().CurrentSolution;
        var ids = projects.ToDictionary(p => p.Name, p => ProjectId.CreateNewId(p.Name), StringComparer.Ordinal);

        foreach (var project in projects)
        {
            solution = solution.AddProject(CreateInfo(project, ids[project.Name], ids));
        }

        return solution;
    }

    public static Project Find(Solution solution, TestProject project) => solution.Projects.Single(p => string.Equals(p.Name, project.Name, StringComparison.Ordinal));

    private static ProjectInfo CreateInfo(TestProject project, ProjectId id, Dictionary<string, ProjectId> ids)
    {
        var sourceCount = project.Sources.Count(s => s.Text is not null);
        var files = TestFile.Before(project);

        return ProjectInfo.Create(
                id,
                VersionStamp.Default,
                project.Name,
                assemblyName: project.Name,
                LanguageNames.CSharp,
                filePath: project.Folder + project.Name + ".csproj",
                compilationOptions: project.CompilationOptions,
                parseOptions: project.ParseOptions,
                documents: files.Take(sourceCount).Select(f => Info(id, f.Path, f.Name, f.Text)),
                projectReferences: project.ProjectReferences.Select(name => new ProjectReference(ids[name])),
                metadataReferences: project.References.Concat(project.ExtraReferences),
                analyzerReferences: project.Generators.Count == 0 ? [] : [new GeneratorReference(project.Generators)],
                additionalDocuments: files.Skip(sourceCount).Select(f => Info(id, f.Path, f.Name, f.Text)))
            .WithAnalyzerConfigDocuments(Configs(project).Select(c => Info(id, project.Folder + c.Name, c.Name, c.Text)));
    }

    private static DocumentInfo Info(ProjectId project, string path, string name, string text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project, name),
        name,
        loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text, Encoding.UTF8), VersionStamp.Default, path)),
        filePath: path);

    private static IEnumerable<(string Name, string Text)> Configs(TestProject project)
    {
        if (project.EditorConfig is { } text)
        {
            yield return (".editorconfig", text);
        }

        if (project.GlobalOptions.Count > 0)
        {
            var config = new StringBuilder("is_global = true\n");
            foreach (var (key, value) in project.GlobalOptions)
            {
                if (value.AsSpan().ContainsAny('\r', '\n'))
                {
                    throw new ArgumentException($"The global option '{key}' has several lines; a build could not hand it over.", nameof(project));
                }

                config.Append(key).Append(" = ").Append(value).Append('\n');
            }

            yield return (".globalconfig", config.ToString());
        }
    }

    private sealed class GeneratorReference(IEnumerable<IIncrementalGenerator> generators) : AnalyzerReference
    {
        private readonly ImmutableArray<ISourceGenerator> generators = [.. generators.Select(g => g.AsSourceGenerator())];

        public override string FullPath => "/generators.dll";

        public override object Id => this;

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => this.generators;

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => this.generators;
    }
}
