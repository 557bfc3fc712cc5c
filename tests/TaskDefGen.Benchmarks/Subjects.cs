using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using TaskDefGen.Benchmarks.Floors;
using TaskDefGen.Generator;
using TaskDefGen.Testing;

namespace TaskDefGen.Benchmarks;

/// <summary>Makes the generators: ours, the floors, and those of the reference pack that the SDK itself was installed with.</summary>
internal static class Subjects
{
    public static IReadOnlyList<Subject> All { get; } = Enum.GetValues<Subject>();

    public static IIncrementalGenerator Create(Subject subject) => subject switch
    {
        Subject.TaskDefGen => new TaskDefinitionGenerator(),
        Subject.BindingFloor => new BindingFloor(),
        Subject.SyntaxFloor => new SyntaxFloor(),
        Subject.SystemTextJson => Load("System.Text.Json.SourceGeneration", "JsonSourceGenerator"),
        Subject.LibraryImport => Load("Microsoft.Interop.LibraryImportGenerator", "LibraryImportGenerator"),
        Subject.Regex => Load("System.Text.RegularExpressions.Generator", "RegexGenerator"),
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "No such subject."),
    };

    public static string NameOf(Subject subject) => subject switch
    {
        Subject.BindingFloor => "floor: attributes bound",
        Subject.SyntaxFloor => "floor: syntax only",
        Subject.SystemTextJson => "System.Text.Json",
        _ => subject.ToString(),
    };

    private static IIncrementalGenerator Load(string assembly, string type)
    {
        var pack = typeof(ReferenceSets).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "NetTargetingPack").Value!;
        var folder = Path.Combine(pack, "analyzers", "dotnet", "cs");
        foreach (var file in Directory.EnumerateFiles(folder, "Microsoft.Interop.SourceGeneration.dll"))
            Assembly.LoadFrom(file); // what the LibraryImport generator stands on
        var found = Assembly.LoadFrom(Path.Combine(folder, assembly + ".dll")).GetTypes().Single(t => t.Name == type);
        return (IIncrementalGenerator)Activator.CreateInstance(found)!;
    }
}
