using System.Diagnostics;
using TaskDefGen.Build.Tests.Support;

namespace TaskDefGen.Build.Tests.EndToEnd;

/// <summary>A folder with the package's build files, and projects that import them as NuGet would.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly TemporaryFolder _root = new();

    public Workspace()
    {
        // Nothing above this folder takes part.
        _root.Write("Directory.Build.props", "<Project />");
        _root.Write("Directory.Build.targets", "<Project />");
        _root.Write("Directory.Packages.props", "<Project />");
        var build = Path.Combine(AppContext.BaseDirectory, "build");
        foreach (var file in Directory.EnumerateFiles(build, "*", SearchOption.AllDirectories))
        {
            _root.Write("package/build/" + Path.GetRelativePath(build, file), File.ReadAllText(file));
        }

        Directory.CreateDirectory(_root["package/tasks/netstandard2.0"]);
        File.Copy(typeof(EmitTaskDefinitions).Assembly.Location, _root["package/tasks/netstandard2.0/TaskDefGen.Build.dll"]);
    }

    public string this[string relative] => _root[relative];

    public string[] Files(string folder) => _root.Files(folder);

    public string Write(string relative, string text) => _root.Write(relative, text);

    /// <summary>Writes a library that carries these files.</summary>
    public void Project(string name, string properties = "", string items = "", params (string Path, string Content)[] files)
    {
        Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="../package/build/TaskDefGen.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
              <Import Project="../package/build/TaskDefGen.targets" />
            </Project>
            """);
        Source(name, files);
    }

    public void Source(string project, params (string Path, string Content)[] files) =>
        Write($"{project}/Files.cs", files.Length == 0 ? "internal static class NoFiles { }\n" : Carrier.Source(files));

    public Build Build(string project, params string[] arguments) => Dotnet(["build", project, .. arguments]);

    /// <summary>Runs dotnet so that nothing of it lives on after the test.</summary>
    public Build Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = _root.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments.Append("--disable-build-servers"))
        {
            start.ArgumentList.Add(argument);
        }

        // "dotnet test" hands its own MSBuild down, which is not what a user's shell would do.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "true";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Build(process.ExitCode, output + errors.Result);
    }

    public void Dispose() => _root.Dispose();
}
