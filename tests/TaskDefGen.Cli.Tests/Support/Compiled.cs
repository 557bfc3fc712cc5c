using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using Microsoft.CodeAnalysis;
using TaskDefGen.Generator;
using TaskDefGen.Testing;

namespace TaskDefGen.Cli.Tests.Support;

/// <summary>C# compiled with the generator. Errors and warnings fail.</summary>
internal sealed class Compiled
{
    private static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(TaskDefinitionAttribute).Assembly.Location);

    private readonly byte[] _image;

    private Compiled(byte[] image) => _image = image;

    /// <summary>Compiles sources, with the <c>TaskDefParameter</c> items of a project file.</summary>
    public static Compiled From(IEnumerable<string> sources, params (string Name, string Value)[] parameters)
    {
        var verifier = new GeneratorVerifier(new TaskDefinitionGenerator());
        verifier.Project.ExtraReferences.Add(Library);
        foreach (var source in sources)
            verifier.Project.Sources.Add(TestSource.Plain(null, source));
        if (parameters.Length > 0)
        {
            verifier.Project.GlobalOptions["build_property.TaskDefGenParameters"] =
                string.Join('&', parameters.Select(p => Uri.EscapeDataString(p.Name) + "=" + Uri.EscapeDataString(p.Value)));
        }

        var run = verifier.Run().AssertClean();
        using var image = new MemoryStream();
        var emitted = run.OutputCompilation.Emit(image, cancellationToken: CancellationToken.None);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return new Compiled(image.ToArray());
    }

    public static Compiled From(string source, params (string Name, string Value)[] parameters) => From([source], parameters);

    public void Save(string path) => File.WriteAllBytes(path, _image);

    /// <summary>What the companions say, by environment; the empty name for a class without.</summary>
    public Dictionary<string, string> Documents(string? companion = null)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var type = context.LoadFromStream(new MemoryStream(_image)).GetTypes()
                .Single(t => t.Name.EndsWith("TaskDefinition", StringComparison.Ordinal) && t.GetProperty("Documents") is not null && (companion is null || t.Name == companion));
            return ((IEnumerable)type.GetProperty("Documents", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!)
                .Cast<TaskDefinitionDocument>()
                .ToDictionary(d => d.Environment ?? "", d => d.GetJson(), StringComparer.Ordinal);
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>All documents of a source with the options of an .editorconfig, as the carrier holds them, errors of ours or not.</summary>
    public static IReadOnlyList<(string? Project, string? Service, string? Environment, string Json)> ListFrom(string source, string options)
    {
        var verifier = new GeneratorVerifier(new TaskDefinitionGenerator());
        verifier.Project.ExtraReferences.Add(Library);
        verifier.Project.EditorConfig = "[*.cs]\n" + options;
        verifier.Project.Sources.Add(TestSource.Plain(null, source));
        using var image = new MemoryStream();
        var emitted = verifier.Run().OutputCompilation.Emit(image, cancellationToken: CancellationToken.None);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            return context.LoadFromStream(new MemoryStream(image.ToArray())).GetTypes()
                .Where(t => t.Name.EndsWith("TaskDefinition", StringComparison.Ordinal) && t.GetProperty("Documents") is not null)
                .SelectMany(t => ((IEnumerable)t.GetProperty("Documents", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!).Cast<TaskDefinitionDocument>())
                .Select(d => (d.Project, d.Service, d.Environment, d.GetJson()))
                .ToList();
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>The only document.</summary>
    public string Json => Assert.Single(Documents()).Value;
}
