using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TaskDefGen.Build;
using TaskDefGen.Cli.Import;
using TaskDefGen.Cli.Lint;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Benchmarks.Work;

/// <summary>What works on files: the build task on an assembly, and the command line on the files that it wrote.</summary>
internal sealed class ToolWork : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("taskdefgen-benchmarks-").FullName;
    private readonly string _assembly;
    private readonly IReadOnlyList<(string Path, byte[] Bytes)> _contents;

    public ToolWork(int count, byte[] assembly)
    {
        _assembly = Path.Combine(_folder, "Work.dll");
        File.WriteAllBytes(_assembly, assembly);
        Build();
        Files = [.. Directory.EnumerateFiles(Output, "*.json").Order(StringComparer.Ordinal)];
        _contents = [.. Files.Select(f => (f, File.ReadAllBytes(f)))];
        if (Files.Count < count)
            throw new InvalidOperationException("The build task wrote " + Files.Count + " files, not " + count + ".");
    }

    public IReadOnlyList<string> Files { get; }

    private string Output => Path.Combine(_folder, "taskdefs");

    /// <summary>Before <see cref="Build"/>, to have all files written.</summary>
    public void RemoveFiles() => Directory.Delete(Output, recursive: true);

    /// <summary>The least that there is to do: what the task writes, written under its final name without a look.</summary>
    public void WriteFiles()
    {
        Directory.CreateDirectory(Output);
        foreach (var (path, bytes) in _contents)
            File.WriteAllBytes(path, bytes);
    }

    public void Build() => Emit(derives: false);

    /// <summary>With what the task makes of the definitions: their cost, their page, their CloudFormation.</summary>
    public void BuildEverything() => Emit(derives: true);

    private void Emit(bool derives)
    {
        var task = new EmitTaskDefinitions
        {
            RecordFile = Path.Combine(_folder, derives ? "Everything.record" : "Work.record"),
            Cost = derives,
            Index = derives,
            CloudFormation = derives,
            BuildEngine = new SilentBuildEngine(),
            ProjectFile = Path.Combine(_folder, "Work.csproj"),
            Assembly = _assembly,
            OutputDirectory = Output,
            ManifestFile = Path.Combine(_folder, "Work.manifest"),
        };
        if (!task.Execute())
            throw new InvalidOperationException("The build task failed.");
    }

    public int Lint() => LintCommand.Run(
        new LintOptions([.. Files], LintFormat.Text, FailOn.Error, null, null, null, null, null, null, null, Preset.Recommended), TextWriter.Null, TextWriter.Null);

    /// <summary>Each file in a call of its own: one call makes one class.</summary>
    public void Import()
    {
        foreach (var file in Files)
            ImportCommand.Run(new ImportOptions([file], Output: null, Namespace: "", Class: null, Environment: null, Family: null, Merge: false, Force: false), TextWriter.Null, TextWriter.Null);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
