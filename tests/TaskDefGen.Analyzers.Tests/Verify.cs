using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using TaskDefGen.CodeFixes;
using TaskDefGen.Testing;

namespace TaskDefGen.Analyzers.Tests;

/// <summary>Runs our analyzer and fixes on C# that uses the attributes.</summary>
internal static class Verify
{
    /// <summary>
    /// Rules on what a whole service should have. Most examples are short and leave it out, so these rules speak in their own tests alone:
    /// where a source marks them, and where their id is named.
    /// </summary>
    private static readonly string[] OnCompleteness = ["TDG305", "TDG307", "TDG401", "TDG420", "TDG501", "TDG512", "TDG705", "TDG719", "TDG722", "TDG747", "TDG748"];

    private static readonly MetadataReference Attributes = MetadataReference.CreateFromFile(typeof(TaskDefinitionAttribute).Assembly.Location);

    /// <summary>Every finding of a source, at the marked place; messages in source order for each id that is named.</summary>
    public static Task FindingsAsync(string source, params (string Id, string Message)[] messages) => FindingsAsync([], "", source, messages);

    /// <summary>The same in a project with more references, and parameters of the build.</summary>
    public static async Task FindingsAsync(IEnumerable<MetadataReference> references, string parameters, string source, params (string Id, string Message)[] messages)
    {
        var verifier = new AnalyzerVerifier(new TaskDefinitionAnalyzer()) { Project = { Sources = { Complete(source) }, ExtraReferences = { Attributes } } };
        foreach (var reference in references)
            verifier.Project.ExtraReferences.Add(reference);
        if (parameters.Length > 0)
            verifier.Project.GlobalOptions["build_property.TaskDefGenParameters"] = parameters;
        Hush(verifier.Project, id => source.Contains("{|" + id + ":") || messages.Any(m => m.Id == id));
        foreach (var message in messages)
            verifier.Messages.Add(message);
        await verifier.VerifyAsync();
    }

    /// <summary>What the source looks like after a fix, chosen by its title, for the first finding with the id.</summary>
    public static async Task FixAsync(string id, string title, string before, string after)
    {
        var verifier = new CodeFixVerifier(new TaskDefinitionCodeFix(), new TaskDefinitionAnalyzer())
        {
            Project = { Sources = { new TestSource("Source.cs", Complete(before), Complete(after)) }, ExtraReferences = { Attributes } },
            DiagnosticId = id,
            Title = title,
        };
        Hush(verifier.Project, rule => rule == id);
        await verifier.VerifyAsync();
    }

    /// <summary>The diagnostics of a source, whatever they are.</summary>
    public static Task<Diagnostic[]> DiagnosticsAsync(params string[] sources) => DiagnosticsOfAsync("", "", sources);

    /// <summary>The diagnostics of a source that is about one rule.</summary>
    /// <param name="rule">Its id.</param>
    /// <param name="options">Lines of an .editorconfig, for all C# files.</param>
    /// <param name="sources">The files.</param>
    public static Task<Diagnostic[]> DiagnosticsOfAsync(string rule, string options, params string[] sources) => DiagnosticsOfAsync(rule, options, [], sources);

    /// <inheritdoc cref="DiagnosticsOfAsync(string, string, string[])" />
    public static async Task<Diagnostic[]> DiagnosticsOfAsync(string rule, string options, IEnumerable<MetadataReference> references, params string[] sources)
    {
        var verifier = new AnalyzerVerifier(new TaskDefinitionAnalyzer()) { Project = { ExtraReferences = { Attributes }, EditorConfig = "[*.cs]\n" + options } };
        foreach (var reference in references)
            verifier.Project.ExtraReferences.Add(reference);
        Hush(verifier.Project, id => id == rule);
        foreach (var source in sources)
            verifier.Project.Sources.Add(Complete(source));
        return [.. (await verifier.GetDiagnosticsAsync()).OrderBy(d => d.Location.SourceSpan.Start)];
    }

    private static void Hush(TestProject project, Func<string, bool> isMeant)
    {
        foreach (var id in OnCompleteness.Where(id => !isMeant(id)))
            project.Severities[id] = ReportDiagnostic.Suppress;
    }

    private static string Complete(string source) => source.Contains("using TaskDefGen;") ? source : "using TaskDefGen;\n\n" + source;
}
