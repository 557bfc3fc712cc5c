using System;
using System.IO;
using System.Linq;
using TaskDefGen.Testing;

namespace TaskDefGen.Benchmarks.Builds;

/// <summary>The package as it is laid out for who restored it, made of what this program was built with.</summary>
internal sealed class PackageFolder
{
    private static readonly string[] Toolchain = ["TaskDefGen.Core.dll", "TaskDefGen.Generator.dll", "TaskDefGen.Analyzers.dll", "TaskDefGen.CodeFixes.dll"];

    private readonly string _path;

    public PackageFolder(string path)
    {
        _path = path;
        Copy(AppContext.BaseDirectory, "lib", "TaskDefGen.dll");
        foreach (var assembly in Toolchain)
            Copy(AppContext.BaseDirectory, "analyzers/dotnet/cs", assembly);
        Copy(AppContext.BaseDirectory, "tasks/netstandard2.0", "TaskDefGen.Build.dll");
        Copy(AppContext.BaseDirectory, "tasks/netstandard2.0", "TaskDefGen.Core.dll");
        var build = Path.Combine(Repository.Root, "src", "TaskDefGen", "build");
        foreach (var file in Directory.EnumerateFiles(build, "*", SearchOption.AllDirectories))
            Copy(build, "build", Path.GetRelativePath(build, file));
    }

    /// <summary>A project with the attributes; with the package, or with the library alone.</summary>
    public string Project(bool hasPackage) => string.Join('\n', [
        "<Project>",
        "  <Import Project=\"Sdk.props\" Sdk=\"Microsoft.NET.Sdk\" />",
        hasPackage ? $"  <Import Project=\"{_path}/build/TaskDefGen.props\" />" : "",
        "  <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup>",
        "  <ItemGroup>",
        $"    <Reference Include=\"TaskDefGen\" HintPath=\"{_path}/lib/TaskDefGen.dll\" />",
        .. hasPackage ? Toolchain.Select(a => $"    <Analyzer Include=\"{_path}/analyzers/dotnet/cs/{a}\" />") : [],
        "  </ItemGroup>",
        "  <Import Project=\"Sdk.targets\" Sdk=\"Microsoft.NET.Sdk\" />",
        hasPackage ? $"  <Import Project=\"{_path}/build/TaskDefGen.targets\" />" : "",
        "</Project>",
        ""]);

    private void Copy(string from, string to, string file)
    {
        var target = Path.Combine(_path, to, file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(from, file), target);
    }
}
