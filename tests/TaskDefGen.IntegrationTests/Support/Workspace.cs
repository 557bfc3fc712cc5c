using TaskDefGen.Testing;

namespace TaskDefGen.IntegrationTests.Support;

/// <summary>A folder of a user's projects, which take the package from the feed.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly PackedPackage _package;
    private readonly TempDirectory _temp = new();

    /// <param name="package">What the projects take.</param>
    /// <param name="folder">A name for the folder, where its characters are what is tested.</param>
    public Workspace(PackedPackage package, string folder = "work")
    {
        _package = package;
        Root = Directory.CreateDirectory(_temp.Combine(folder)).FullName;

        // Nothing above this folder takes part, except the package sources of the machine: targeting packs come from there.
        foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            Write(file, "<Project />");
        }

        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="taskdefgen-packed-for-tests" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    public string Root { get; }

    /// <summary>The full path of something in the workspace.</summary>
    public string this[string relative] => Path.Combine(Root, relative);

    public string Write(string relative, string text)
    {
        var path = this[relative];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A project that references the package.</summary>
    public void Project(string name, string properties = "<TargetFramework>net10.0</TargetFramework>", string items = "", params (string File, string Source)[] sources) =>
        PlainProject(name, properties, $"""<PackageReference Include="TaskDefGen" Version="{_package.Version}" />{items}""", sources);

    public void PlainProject(string name, string properties, string items = "", params (string File, string Source)[] sources)
    {
        Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
        foreach (var (file, source) in sources)
        {
            Write($"{name}/{file}", source);
        }
    }

    public Task<BuildResult> BuildAsync(string project, params string[] arguments) => DotnetAsync(["build", project, .. arguments]);

    public Task<BuildResult> DotnetAsync(params string[] arguments) => DotnetAsync(new Dictionary<string, string?>(StringComparer.Ordinal), arguments);

    public Task<BuildResult> DotnetAsync(IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        Dotnet.RunAsync(Root, new Dictionary<string, string?>(environment, StringComparer.Ordinal) { ["NUGET_PACKAGES"] = _package.Cache }, arguments);

    /// <summary>The files below a folder, with /, sorted; none where there is no folder.</summary>
    public string[] Files(string folder) => !Directory.Exists(this[folder])
        ? []
        : [.. Directory.EnumerateFiles(this[folder], "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(this[folder], file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public void Dispose() => _temp.Dispose();
}
