using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using TaskDefGen.IntegrationTests.Support;

namespace TaskDefGen.IntegrationTests;

public sealed class PackageTests(PackedPackage package)
{
    [Fact]
    public void It_holds_exactly_these_files()
    {
        using var archive = ZipFile.OpenRead(package.Path);

        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "TaskDefGen.nuspec",
                "[Content_Types].xml",
                "_rels/.rels",
                "analyzers/dotnet/cs/TaskDefGen.Analyzers.dll",
                "analyzers/dotnet/cs/TaskDefGen.CodeFixes.dll",
                "analyzers/dotnet/cs/TaskDefGen.Core.dll",
                "analyzers/dotnet/cs/TaskDefGen.Generator.dll",
                "build/TaskDefGen.props",
                "build/TaskDefGen.targets",
                "build/presets/errors-only.globalconfig",
                "build/presets/recommended.globalconfig",
                "build/presets/strict.globalconfig",
                "lib/netstandard2.0/TaskDefGen.dll",
                "lib/netstandard2.0/TaskDefGen.xml",
                "tasks/netstandard2.0/TaskDefGen.Build.dll",
                "tasks/netstandard2.0/TaskDefGen.Core.dll",
            ],
            archive.Entries
                .Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("package/services/metadata/core-properties/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
        Assert.Equal([Path.GetFileName(package.Path)], Directory.EnumerateFiles(package.Feed).Select(Path.GetFileName));
    }

    [Fact]
    public void Its_manifest_says_what_it_is()
    {
        using var archive = ZipFile.OpenRead(package.Path);
        using var stream = archive.GetEntry("TaskDefGen.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();

        Assert.Equal("TaskDefGen", Text("id"));
        Assert.Equal(package.Version, Text("version"));
        Assert.Equal("README.md", Text("readme"));
        Assert.Equal("Apache-2.0", Text("license"));
        Assert.Equal("expression", Element("license")!.Attribute("type")?.Value);
        Assert.NotEmpty(Text("description")!);
        Assert.NotEmpty(Text("tags")!);

        // The attributes are for the user's project to compile against: a development dependency would keep lib from it.
        Assert.Null(Element("developmentDependency"));
        var group = Assert.Single(Element("dependencies")!.Elements());
        Assert.Equal(".NETStandard2.0", group.Attribute("targetFramework")?.Value);
        Assert.Empty(group.Elements());

        XElement? Element(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);
        string? Text(string name) => Element(name)?.Value;
    }

    /// <summary>A host loads what it knows: itself, and what lies in the folder.</summary>
    [Theory]
    [InlineData("lib/netstandard2.0/", "netstandard")]
    [InlineData("analyzers/dotnet/cs/TaskDefGen.Core", "netstandard")]
    [InlineData(
        "analyzers/dotnet/cs/",
        "netstandard Microsoft.CodeAnalysis Microsoft.CodeAnalysis.CSharp Microsoft.CodeAnalysis.Workspaces Microsoft.CodeAnalysis.CSharp.Workspaces "
            + "System.Collections.Immutable System.Composition.AttributedModel TaskDefGen.Core TaskDefGen.Generator TaskDefGen.Analyzers")]
    [InlineData(
        "tasks/netstandard2.0/",
        "netstandard Microsoft.Build.Framework Microsoft.Build.Utilities.Core System.Collections.Immutable System.Memory System.Reflection.Metadata TaskDefGen.Core")]
    public void Its_assemblies_need_only_what_their_host_has(string prefix, string hostAndOurs)
    {
        using var archive = ZipFile.OpenRead(package.Path);
        var assemblies = archive.Entries
            .Where(entry => entry.FullName.StartsWith(prefix, StringComparison.Ordinal) && entry.FullName.EndsWith(".dll", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, assembly => Assert.Empty(References(assembly).Except(hostAndOurs.Split(' '), StringComparer.Ordinal)));
    }

    /// <summary>Workspaces exist in an IDE and not in the compiler: only the fixes may need them.</summary>
    [Fact]
    public void Only_the_fixes_need_workspaces()
    {
        using var archive = ZipFile.OpenRead(package.Path);

        Assert.Equal(
            ["TaskDefGen.CodeFixes.dll"],
            archive.Entries
                .Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal) && References(entry).Any(name => name.EndsWith(".Workspaces", StringComparison.Ordinal)))
                .Select(entry => entry.Name));
    }

    private static List<string> References(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        content.Position = 0;
        using var file = new PEReader(content);
        var reader = file.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
    }
}
