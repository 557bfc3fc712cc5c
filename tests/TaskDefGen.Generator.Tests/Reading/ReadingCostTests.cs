using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskDefGen.Core.Facts;
using TaskDefGen.Generator.Reading;
using TaskDefGen.Generator.Reading.Syntax;
using TaskDefGen.Testing;

namespace TaskDefGen.Generator.Tests.Reading;

/// <summary>When the compiler is asked, and how often.</summary>
public class ReadingCostTests
{
    private const string Definition =
        """
        using TaskDefGen;
        namespace Work;

        [TaskDefinition("f", Cpu = Sizes.Cpu, NetworkMode = NetworkMode.Awsvpc)]
        [Container(Image = "i")]
        [TargetTrackingScaling(70)]
        [DependsOn(typeof(Side), ContainerCondition.Healthy)]
        public partial class C
        {
            #region containers
            [Container(Image = "j")]
        #pragma warning disable CS0169
            private class Side;
            #endregion
        }

        """;

    private const string Sizes = "namespace Work { static class Sizes { public const int Cpu = 256; public static int Of(int x) => x; } }\n";

    private readonly CompilationReader _reader = new();

    [Fact]
    public void A_project_that_defines_nothing_asks_nothing()
    {
        var read = Read(Compile(("A.cs", "using System;\n[Obsolete] class A { [Obsolete] void M() { } }\n"), ("B.cs", Sizes), ("C.cs", "[assembly: TaskDefGen.Tag(\"a\", \"b\")]\n[TaskDefGen.Container] class Shared { }\n")));

        Assert.Same(ReadDefinitions.None, read);
        Assert.Equal((0, 0), (_reader.NamesRead, _reader.DefinitionsBound));
    }

    [Theory]
    [InlineData("=> x", "=> x + 1")]
    [InlineData("int x", "int x, int y")]
    [InlineData("static class", "/* sizes */ static class")]
    [InlineData("public static int Of", "[System.Obsolete] public static int Of")]
    public void An_edit_that_changes_no_name_asks_nothing(string old, string edited)
    {
        var before = Compile(("C.cs", Definition), ("Sizes.cs", Sizes));
        var read = Read(before);

        Assert.Equal(read, Read(Edit(before, "Sizes.cs", old, edited)));
        Assert.Equal((1, 0), (_reader.NamesRead, _reader.DefinitionsBound));
    }

    [Theory]
    [InlineData("\"i\"", "\"k\"")]
    [InlineData("NetworkMode.Awsvpc", "NetworkMode.Awsvpc, Memory = 1 + 1")]
    [InlineData("class Side;", "class Side { }")]
    public void An_edit_of_a_definition_has_nothing_bound(string old, string edited)
    {
        var before = Compile(("C.cs", Definition), ("Sizes.cs", Sizes));
        Read(before);
        Read(Edit(before, "C.cs", old, edited));

        Assert.Equal((1, 0), (_reader.NamesRead, _reader.DefinitionsBound));
    }

    [Theory]
    [InlineData("256", "512", true)]
    [InlineData("Of(", "From(", false)]
    [InlineData("static class Sizes", "class NetworkModes { } static class Sizes", false)]
    [InlineData("static class Sizes", "class NetworkMode { } static class Sizes", true)]
    public void A_name_that_changes_is_asked_once(string old, string edited, bool means)
    {
        var before = Compile(("C.cs", Definition), ("Sizes.cs", Sizes));
        var read = Read(before);
        var after = Edit(before, "Sizes.cs", old, edited);

        Assert.Equal(means, !read.Equals(Read(after)));
        Read(after.WithAssemblyName(after.AssemblyName));
        Assert.Equal(2, _reader.NamesRead);
    }

    [Fact]
    public void Back_and_forth_asks_nothing()
    {
        var before = Compile(("C.cs", Definition), ("Sizes.cs", Sizes));
        var after = Edit(before, "Sizes.cs", "256", "512");
        foreach (var compilation in new[] { before, after, before, after })
            Read(compilation);

        Assert.Equal(2, _reader.NamesRead);
    }

    [Fact]
    public void What_samples_write_needs_no_compiler()
    {
        var sidecars = Sample("OrderPlatform/Sidecars");
        foreach (var sample in new[] { Sample("UserService"), Sample("OrderPlatform/Platform", sidecars.ToMetadataReference()) })
            Assert.NotEmpty(Read(sample).All);

        Assert.Equal(0, _reader.DefinitionsBound);
    }

    [Fact]
    public void A_container_that_definitions_share_is_read_from_its_own_file()
    {
        const string Shared = "namespace Work { [TaskDefGen.Container(Image = \"agent\")] class Agent { } }\n";
        var before = Compile(("C.cs", Definition.Replace("[Container(Image = \"i\")]", "[Container(Image = \"i\")]\n[Sidecar(typeof(Agent))]", StringComparison.Ordinal)), ("Sizes.cs", Sizes), ("Shared.cs", Shared));
        var read = Read(before);
        var after = Read(Edit(before, "Shared.cs", "\"agent\"", "\"agent2\""));

        Assert.Equal("agent", ImageOf(read));
        Assert.Equal("agent2", ImageOf(after));
        Assert.Equal(read, Read(Edit(before, "Shared.cs", "class Agent { }", "class Agent { /* shared */ }")));
        Assert.Equal((1, 0), (_reader.NamesRead, _reader.DefinitionsBound));

        static string ImageOf(ReadDefinitions read) => ((FactValue.Text)read.All.Single().Facts.Containers[^1].Attributes.Single().Arguments.Single().Value).Value;
    }

    [Fact]
    public void Where_there_is_doubt_only_that_class_is_bound()
    {
        Read(Compile(("C.cs", Definition), ("Sizes.cs", Sizes), ("D.cs", "using TaskDefGen;\n[TaskDefinition(\"d\", Cpu = Own)]\nclass D { const int Own = 256; }\n")));

        Assert.Equal(1, _reader.DefinitionsBound);
    }

    [Fact]
    public void A_name_that_many_write_is_asked_once()
    {
        var few = Enumerable.Range(0, 200).Select(i => i.ToString(CultureInfo.InvariantCulture))
            .Select(i => ("C" + i + ".cs", Definition.Replace("class C", "class C" + i, StringComparison.Ordinal).Replace("\"f\"", "\"f" + i + "\"", StringComparison.Ordinal)));
        var before = Allocated([.. few.Take(100)]);
        var twice = Allocated([.. few]);

        Assert.InRange(twice, before, 2.5 * before);
        Assert.InRange(twice / 200, 1, 100_000);
    }

    private static long Allocated((string Name, string Text)[] sources)
    {
        var compilation = Compile([.. sources, ("Sizes.cs", Sizes)]);
        new CompilationReader().Read(Compile(("C.cs", Definition), ("Sizes.cs", Sizes)), NoOptions.Instance, "", default); // what is loaded once
        var reader = new CompilationReader();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(sources.Length, reader.Read(compilation, NoOptions.Instance, "", default).All.Count);
        Assert.Equal((1, 0), (reader.NamesRead, reader.DefinitionsBound));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static CSharpCompilation Sample(string folder, params MetadataReference[] references)
    {
        var path = Path.Combine(Repository.Root, "samples", folder);
        var sources = Directory.GetFiles(path, "*.cs").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllText(f)));
        return Compile([.. sources]).AddReferences(references).WithAssemblyName(folder);
    }

    private static CSharpCompilation Compile(params IReadOnlyList<(string Name, string Text)> sources) => CSharpCompilation.Create(
        "Work",
        sources.Select(s => CSharpSyntaxTree.ParseText(s.Text, path: s.Name)),
        [.. ReferenceSets.Net100, Gen.Attributes],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static CSharpCompilation Edit(CSharpCompilation compilation, string file, string old, string edited)
    {
        var tree = compilation.SyntaxTrees.Single(t => t.FilePath == file);
        var text = tree.ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text.Replace(old, edited, StringComparison.Ordinal), path: file));
    }

    private ReadDefinitions Read(CSharpCompilation compilation) => _reader.Read(compilation, NoOptions.Instance, "", default);
}
