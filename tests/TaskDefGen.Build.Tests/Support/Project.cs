namespace TaskDefGen.Build.Tests.Support;

/// <summary>A project on disk, for which the tasks are run as its build would run them.</summary>
internal sealed class Project
{
    private readonly TemporaryFolder _root;

    public Project(TemporaryFolder root, string name = "User", string? output = null)
    {
        _root = root;
        Name = name;
        File = root.Write($"{name}/{name}.csproj", "<Project />");
        Output = output ?? root[$"{name}/bin/taskdefs/"];
    }

    public string Name { get; }

    public string File { get; }

    public string Output { get; set; }

    public string CopyTo { get; set; } = "";

    /// <summary>Off, as without the properties of the package.</summary>
    public bool Cost { get; set; }

    public bool Index { get; set; }

    public string Prices { get; set; } = "";

    public string AssemblyFile => _root[$"{Name}/obj/{Name}.dll"];

    public string ManifestFile => _root[$"{Name}/obj/{Name}.csproj.taskdefgen.manifest"];

    public TaskRun Emit(params (string Path, string Content)[] files) => Emit(Carrier.Assembly(files));

    public TaskRun Emit(Definition first, params Definition[] others) => Emit(Carrier.Compile(Carrier.Definitions([first, .. others])));

    public TaskRun Emit(byte[] assembly)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(AssemblyFile)!);
        System.IO.File.WriteAllBytes(AssemblyFile, assembly);
        return EmitAsItIs();
    }

    public TaskRun EmitAsItIs() => TaskRun.Of(new EmitTaskDefinitions
    {
        ProjectFile = File,
        Assembly = AssemblyFile,
        OutputDirectory = Output,
        ManifestFile = ManifestFile,
        CopyToDirectory = CopyTo,
        CopyManifestFile = ManifestFile + ".copies",
        RecordFile = ManifestFile + ".record",
        Cost = Cost,
        Index = Index,
        Prices = Prices,
    });

    public TaskRun Clean() => TaskRun.Of(new RemoveTaskDefinitions { ProjectFile = File, ManifestFile = ManifestFile });

    public string OutputFile(string path) => Path.Combine(Output, path);
}
