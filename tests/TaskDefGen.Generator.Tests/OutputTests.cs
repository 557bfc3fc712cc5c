using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using TaskDefGen.Testing;

namespace TaskDefGen.Generator.Tests;

/// <summary>What is generated, as a whole.</summary>
public class OutputTests
{
    [Fact]
    public void The_design_sample()
    {
        var verifier = Gen.Verifier(Samples.Design);
        verifier.Project.GlobalOptions["build_property.TaskDefGenParameters"] = "ImageTag=v1.0.0";
        verifier.Project.GlobalOptions["build_property.RootNamespace"] = "MyProject";

        Snapshot.Verify(verifier.Run().AssertClean().Text(), "cs");
    }

    [Fact]
    public void A_class_without_environments()
    {
        var run = Gen.Run(Samples.Plain);

        Snapshot.Verify(run.Text(), "cs");
        var assembly = run.Load();
        Assert.Equal(run.Json(), assembly.Call("MyAppTaskDefinition", "GetJson"));
        Assert.Equal("my-app", assembly.GetType("MyAppTaskDefinition")!.GetField("Family")!.GetRawConstantValue());
    }

    [Fact]
    public void Every_attribute_and_property()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "TaskDefGen.Tests", "EveryAttribute.cs"))
            .Replace("[TaskDefinition(null,", "[TaskDefinition(\"every\",", System.StringComparison.Ordinal); // without a family there is no file

        Snapshot.Verify(Gen.Verifier(source).Run().AssertClean().Documents(), "txt");
    }

    [Fact]
    public void The_generated_code_gives_the_documents_of_the_files()
    {
        var verifier = Gen.Verifier(Samples.Design, Samples.Plain);
        verifier.Project.GlobalOptions["build_property.RootNamespace"] = "MyProject";
        var run = verifier.Run().AssertClean();
        var assembly = run.Load();

        Assert.Equal(run.Files()["myproject-user-service-prod.json"], assembly.Call("UserServiceTaskDefinition", "GetJson", "prod"));
        Assert.Equal("myproject-user-service-stg", assembly.Call("UserServiceTaskDefinition", "GetFamily", "stg"));
        var thrown = Assert.Throws<System.Reflection.TargetInvocationException>(() => assembly.Call("UserServiceTaskDefinition", "GetJson", "test"));
        Assert.StartsWith("There is no such environment. Write one of: stg, prod.", Assert.IsType<System.ArgumentOutOfRangeException>(thrown.InnerException).Message);

        var all = (System.Collections.Generic.IReadOnlyList<TaskDefinitionDocument>)assembly.GetType("MyProject.TaskDefinitions")!.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(["my-app", "myproject-user-service-stg", "myproject-user-service-prod"], all.Select(d => d.Family));
        Assert.Equal([null, "stg", "prod"], all.Select(d => d.Environment));
        Assert.Equal([null, "user-service", "user-service"], all.Select(d => d.Service));
        Assert.Equal(["myproject", "myproject", "myproject"], all.Select(d => d.Project));
        Assert.All(all, d => Assert.Equal(run.Files()[d.Family + ".json"], d.GetJson()));
    }

    [Fact]
    public void Sidecars_of_the_same_project()
    {
        var verifier = Gen.Verifier(Samples.UsesAgent, Samples.SharedAgent);
        verifier.Project.GlobalOptions["build_property.TaskDefGenParameters"] = "AgentTag=v3";

        Snapshot.Verify(verifier.Run().AssertClean().Documents(), "txt");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Sidecars_of_a_referenced_project_are_the_same(bool asSource)
    {
        var here = Gen.Verifier(Samples.UsesAgent, Samples.SharedAgent);
        var there = Gen.Verifier(Samples.UsesAgent);
        var library = new TestProject { Name = "Platform", Sources = { TestSource.Plain("Agent.cs", Gen.Usings + Samples.SharedAgent) }, ExtraReferences = { Gen.Attributes } };
        if (asSource)
        {
            there.OtherProjects.Add(library);
            there.Project.ProjectReferences.Add("Platform");
        }
        else
        {
            there.Project.ExtraReferences.Add(Metadata(library));
        }

        here.Project.GlobalOptions["build_property.TaskDefGenParameters"] = "AgentTag=v3";
        there.Project.GlobalOptions["build_property.TaskDefGenParameters"] = "AgentTag=v3";
        Assert.Equal(here.Run().AssertClean().Documents(), there.Run().AssertClean().Documents());
    }

    [Fact]
    public void A_type_that_is_no_container_adds_no_container()
    {
        var json = Gen.Parse(Gen.Json("[TaskDefinition(\"f\")]\n[Container(\"c\", Image = \"i\")]\n[Sidecar(typeof(string))]\n[Sidecar(typeof(int[]))]\nclass C;\n"));

        Assert.Equal("c", Assert.Single(json.GetProperty("containerDefinitions").EnumerateArray()).GetProperty("name").GetString());
    }

    [Fact]
    public void Without_families_nothing_is_written_but_the_companion()
    {
        var run = Gen.Run("[TaskDefinition]\n[Container(Image = \"i\")]\nclass C;\n");

        Assert.Empty(run.Files());
        Assert.Contains("CTaskDefinition", run.Text());
    }

    [Fact]
    public void A_project_that_emits_no_files_has_no_carrier()
    {
        var verifier = Gen.Verifier(Samples.Plain);
        verifier.Project.GlobalOptions["build_property.TaskDefGenEnabled"] = "False";
        var run = verifier.Run().AssertClean();

        Assert.Empty(run.Files());
        Assert.DoesNotContain("TaskDefinitionFile(", run.Text());
        Assert.Contains("my-app", run.Load().Call("MyAppTaskDefinition", "GetJson"));
    }

    [Fact]
    public void A_project_without_our_attributes_gets_nothing() => Assert.Empty(Gen.Run("class C { [System.Obsolete] public void M() { } }\n").Sources);

    [Fact]
    public void A_project_without_our_reference_gets_nothing()
    {
        var verifier = Gen.Verifier();
        verifier.Project.ExtraReferences.Clear();
        verifier.Project.Sources.Add("class C { }\n");

        Assert.Empty(verifier.Run().AssertClean().Sources);
    }

    private static PortableExecutableReference Metadata(TestProject library)
    {
        var verifier = new GeneratorVerifier(new TaskDefinitionGenerator());
        foreach (var source in library.Sources)
            verifier.Project.Sources.Add(source);
        verifier.Project.ExtraReferences.Add(Gen.Attributes);
        using var stream = new MemoryStream();
        Assert.True(verifier.Run().Edit(c => c.WithAssemblyName("Platform")).OutputCompilation.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
