using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using TaskDefGen.AwsSdkEcs;
using TaskDefGen.Testing;

namespace TaskDefGen.Generator.Tests;

/// <summary>What an edit makes run again.</summary>
public class CachingTests
{
    private const IncrementalStepRunReason Cached = IncrementalStepRunReason.Cached;
    private const IncrementalStepRunReason Unchanged = IncrementalStepRunReason.Unchanged;
    private const IncrementalStepRunReason Modified = IncrementalStepRunReason.Modified;
    private const IncrementalStepRunReason New = IncrementalStepRunReason.New;

    private static readonly IncrementalStepRunReason[] Same = [Cached, Unchanged];

    private static readonly string[] AllSteps =
        [.. typeof(StepNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];

    private static GeneratorRun Start(bool asAnIdeRunsIt = false)
    {
        var verifier = Gen.Verifier(
        [
            ("A.cs", "[TaskDefinition(\"a-{ImageTag}\", Cpu = Sizes.Cpu)]\n[Container(Image = \"i:{ImageTag}\")]\nclass A;\n"),
            ("B.cs", "[TaskDefinition(\"b\")]\n[Container(Image = \"j\")]\n[Sidecar(typeof(Agent))]\nclass B;\n"),
            ("Defaults.cs", "using TaskDefGen;\n[assembly: Tag(\"Owner\", \"me\")]\n"),
            ("Other.cs", "using TaskDefGen;\nclass Other { int X() => 1; }\nstatic class Sizes { public const int Cpu = 256; }\n[Container(Image = \"agent\")]\nclass Agent;\n"),
        ]);
        verifier.Project.GlobalOptions["build_property.TaskDefGenParameters"] = "ImageTag=v1";
        verifier.Project.GlobalOptions["build_property.RootNamespace"] = "Root";
        foreach (var reference in SdkReferences.V4)
            verifier.Project.ExtraReferences.Add(reference);
        if (asAnIdeRunsIt)
            verifier.DisabledOutputs = IncrementalGeneratorOutputKind.Implementation;
        return verifier.Run().AssertClean();
    }

    private static IEnumerable<KeyValuePair<string, string>> Options(string tag, string root = "Root", string enabled = "true") =>
    [
        new("build_property.TaskDefGenParameters", "ImageTag=" + tag), new("build_property.RootNamespace", root), new("build_property.TaskDefGenEnabled", enabled),
    ];

    private static GeneratorRun AssertNothingRan(GeneratorRun run)
    {
        foreach (var step in AllSteps)
            run.AssertSteps(step, Same);
        return run.AssertOutputsCached();
    }

    [Fact]
    public void Every_step_is_tracked_and_holds_nothing_of_the_compiler()
    {
        Assert.Equal(10, AllSteps.Length);
        Start().AssertNoRoslynObjects().AssertNoRoslynObjects(AllSteps);
    }

    [Theory]
    [InlineData("Other.cs", "=> 1", "=> 2")]
    [InlineData("Other.cs", "class Other", "// a comment\nclass Other")]
    [InlineData("Other.cs", "int X() => 1;", "int X() => 1; int Y() => 1;")]
    [InlineData("Other.cs", "[Container(Image = \"agent\")]", "[ Container( Image =\n\t\"agent\" ) ]")]
    [InlineData("A.cs", "class A;", "/* what it is */\n\nclass A;")]
    [InlineData("A.cs", "[TaskDefinition(", "  [TaskDefinition( /* here */ ")]
    [InlineData("A.cs", "[Container(", "// [PortMapping(80)]\n[Container(")]
    [InlineData("A.cs", "class A;", "class A { void M() { } }")]
    [InlineData("A.cs", "\"i:{ImageTag}\"", "\"i:\" + \"{ImageTag}\"")]
    [InlineData("A.cs", "[Container(Image", "[TaskDefGen.ContainerAttribute(Image")]
    [InlineData("Defaults.cs", "using TaskDefGen;", "using TaskDefGen; // ours")]
    public void An_edit_that_means_nothing_to_us_emits_nothing(string file, string old, string edited)
    {
        foreach (var asAnIdeRunsIt in new[] { false, true })
        {
            var before = Start(asAnIdeRunsIt);
            var after = before.EditSource(file, t => Replaced(t, old, edited));

            AssertNothingRan(after);
            Assert.Empty(Gen.Emitted(before, after));
        }
    }

    [Fact]
    public void An_editor_gets_what_code_can_refer_to()
    {
        var before = Start(asAnIdeRunsIt: true);
        Assert.DoesNotContain(before.Sources.Keys, n => n.Contains(".Files.", StringComparison.Ordinal));
        Assert.Equal(Start().Sources.Where(s => !s.Key.Contains(".Files.", StringComparison.Ordinal)), before.Sources);

        var after = before.EditSource("A.cs", t => Replaced(t, "i:{ImageTag}", "k"));
        after.AssertStepReasons(StepNames.Groups, Modified, Unchanged);
        Assert.Equal(["A.Registration", "A.TaskDefinition"], Gen.Emitted(before, after));
    }

    [Fact]
    public void A_new_class_without_our_attributes_emits_nothing() =>
        AssertNothingRan(Start().AddSource("New.cs", "[System.Obsolete] class New { [System.Obsolete] void M() { } }\n"));

    [Fact]
    public void A_file_that_goes_emits_nothing() => AssertNothingRan(Start().AddSource("New.cs", "class New { }\n").RemoveSource("New.cs"));

    [Fact]
    public void The_compilation_itself_may_change() => AssertNothingRan(Start().Edit(c => c.WithAssemblyName("Other")));

    [Fact]
    public void An_edit_of_one_definition_emits_only_that()
    {
        var before = Start();
        var after = before.EditSource("A.cs", t => Replaced(t, "i:{ImageTag}", "k"));

        after.AssertSteps(StepNames.Facts, Modified)
            .AssertSteps(StepNames.Settings, Same)
            .AssertSteps(StepNames.Definitions, Modified)
            .AssertSteps(StepNames.Outputs, Modified)
            .AssertStepReasons(StepNames.Groups, Modified, Unchanged)
            .AssertSteps(StepNames.Catalogue, Same);
        Assert.Equal(["A.Files", "A.Registration", "A.TaskDefinition"], Gen.Emitted(before, after));
    }

    [Theory]
    [InlineData("Other.cs", "256", "512", "A")] // a const that the definition takes
    [InlineData("Other.cs", "\"agent\"", "\"agent2\"", "B")] // the sidecar's class stands elsewhere
    public void An_edit_elsewhere_that_means_something_emits_what_depends_on_it(string file, string old, string edited, string definition)
    {
        var before = Start();
        var after = before.EditSource(file, t => Replaced(t, old, edited));

        Assert.Equal([definition + ".Files", definition + ".Registration", definition + ".TaskDefinition"], Gen.Emitted(before, after));
        after.AssertSteps(StepNames.Catalogue, Same);
    }

    [Fact]
    public void What_the_assembly_says_concerns_all()
    {
        var before = Start();
        var after = before.EditSource("Defaults.cs", t => Replaced(t, "\"me\"", "\"you\""));

        after.AssertSteps(StepNames.Facts, Modified).AssertSteps(StepNames.Groups, Modified).AssertSteps(StepNames.Catalogue, Same);
        Assert.Equal(["A.Files", "A.Registration", "A.TaskDefinition", "B.Files", "B.Registration", "B.TaskDefinition"], Gen.Emitted(before, after));
    }

    [Fact]
    public void A_parameter_emits_those_that_use_it()
    {
        var before = Start();
        var after = before.WithGlobalOptions(Options("v2"));

        after.AssertSteps(StepNames.Facts, Same).AssertSteps(StepNames.Settings, Modified).AssertStepReasons(StepNames.Groups, Modified, Unchanged);
        // The catalogue too: an error of registration names the family.
        Assert.Equal(["A.Files", "A.Registration", "A.TaskDefinition", "TaskDefinitions.Registration"], Gen.Emitted(before, after));
        Assert.Contains("a-v2.json", after.Files().Keys);
    }

    [Fact]
    public void The_same_options_emit_nothing() => AssertNothingRan(Start().WithGlobalOptions(Options("v1")));

    [Fact]
    public void The_root_namespace_moves_the_catalogue_only()
    {
        var before = Start();
        Assert.Equal(["TaskDefinitions", "TaskDefinitions.Registration"], Gen.Emitted(before, before.WithGlobalOptions(Options("v1", "Elsewhere"))));
        Assert.Equal(["TaskDefinitions", "TaskDefinitions.Registration"], Gen.Emitted(before, before.AddSource("Root.cs", "class Root { }\n")));
    }

    [Fact]
    public void Without_files_the_companions_stay()
    {
        var before = Start();
        var after = before.WithGlobalOptions(Options("v1", enabled: "false"));

        Assert.Empty(Gen.Emitted(before, after));
        Assert.Equal(10, before.Sources.Count);
        Assert.Equal(8, after.Sources.Count);
    }

    [Fact]
    public void A_new_definition_comes_and_goes()
    {
        var before = Start();
        var after = before.AddSource("C.cs", "using TaskDefGen;\n[TaskDefinition(\"c\")]\n[Container(Image = \"i\")]\nclass C;\n");

        after.AssertStepReasons(StepNames.Groups, Unchanged, Unchanged, New).AssertSteps(StepNames.Catalogue, Modified);
        Assert.Equal(["C.Files", "C.Registration", "C.TaskDefinition", "TaskDefinitions", "TaskDefinitions.Registration"], Gen.Emitted(before, after));
        Assert.Equal(before.Sources, after.RemoveSource("C.cs").Sources);
    }

    [Fact]
    public void A_definition_whose_companion_would_have_a_name_that_exists_changes_that_one_only()
    {
        var before = Start();
        var after = before.AddSource("C.cs", "using TaskDefGen;\nclass X { [TaskDefinition(\"c\")]\n[Container(Image = \"i\")]\nclass Y; }\n[TaskDefinition(\"d\")]\n[Container(Image = \"i\")]\nclass X_Y;\n").AssertClean();

        Assert.DoesNotContain(Gen.Emitted(before, after), n => n is "A.TaskDefinition" or "B.TaskDefinition");
    }

    [Theory]
    [InlineData("Other.cs", "int X() => 1;", "int X() => 1; Amazon.ECS.IAmazonECS? Client;")]
    [InlineData("A.cs", "i:{ImageTag}", "k")]
    public void Nothing_that_is_typed_makes_the_SDK_be_read_again(string file, string old, string edited)
    {
        var after = Start().EditSource(file, t => Replaced(t, old, edited));

        after.AssertSteps(StepNames.SdkSurface, Cached).AssertSteps(StepNames.Registrar, Same).AssertSteps(StepNames.RegisterAll, Same);
    }

    [Fact]
    public void Another_reference_reads_it_again_and_changes_nothing()
    {
        var after = Start().Edit(c => c.AddReferences(MetadataReference.CreateFromFile(typeof(CachingTests).Assembly.Location)));

        after.AssertSteps(StepNames.SdkSurface, Unchanged).AssertSteps(StepNames.Definitions, Same).AssertOutputsCached();
    }

    [Fact]
    public void Another_version_of_the_SDK_concerns_what_depends_on_its_types()
    {
        var before = Start();
        var after = before.Edit(c => c.ReplaceReference(SdkReferences.V4[1], SdkReferences.V3[1]));

        Assert.Equal(["TaskDefGen.DescribedRevision"], Gen.Emitted(before, after).Except(["TaskDefGen.Registrar"], StringComparer.Ordinal));
        after.AssertSteps(StepNames.Outputs, Same);
    }

    [Fact]
    public void Without_the_SDK_what_it_brought_goes()
    {
        var before = Start();
        var after = before.Edit(c => c.RemoveReferences(SdkReferences.V4));

        Assert.DoesNotContain(Gen.Emitted(before, after), n => n.Contains("Regist", StringComparison.Ordinal));
        Assert.Equal(5, after.Sources.Count);
    }

    private static string Replaced(string text, string old, string edited)
    {
        Assert.Contains(old, text);
        return text.Replace(old, edited, StringComparison.Ordinal);
    }
}
