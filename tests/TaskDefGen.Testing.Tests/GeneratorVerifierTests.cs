using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskDefGen.Testing.Tests;

public sealed class GeneratorVerifierTests
{
    private static readonly IncrementalStepRunReason[] Same = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    private static GeneratorVerifier Verifier(IIncrementalGenerator generator, params TestSource[] sources)
    {
        var verifier = new GeneratorVerifier(generator);
        foreach (var source in sources)
        {
            verifier.Project.Sources.Add(source);
        }

        return verifier;
    }

    private static GeneratorRun TwoFiles() => Verifier(new TypeListGenerator(), ("A.cs", "class A { }\n"), ("B.cs", "class B { }\n")).Run();

    private static GeneratorVerifier Copying(string text)
    {
        var verifier = Verifier(new CopyingGenerator());
        verifier.Project.AdditionalFiles.Add(TestSource.Plain("copy.txt", text));
        return verifier;
    }

    [Fact]
    public void Sources_are_read_by_hint_name()
    {
        var run = TwoFiles().AssertClean();

        Assert.Equal(["A.g.cs", "B.g.cs"], run.Sources.Keys);
        Assert.Equal("internal sealed class Generated_A { }\n", run.Sources["A.g.cs"]);
    }

    [Theory]
    [InlineData("class C { Missing x; }", "CS0246")]
    [InlineData("class C { int x; }", "CS0169")]
    [InlineData("class C { string? x = null; }", "CS8669")]
    public void An_error_or_warning_in_the_output_fails(string generated, string id)
    {
        var run = Copying(generated).Run();

        var message = Fail.MessageOf(() => run.AssertClean());
        Assert.Contains(id, message, StringComparison.Ordinal);
        Assert.Contains("    1 " + generated, message, StringComparison.Ordinal);
        run.AssertClean("CS0246", "CS0169", "CS8669", "CS0414");
    }

    [Fact]
    public void A_warning_can_be_made_info()
    {
        var verifier = Copying("class C { int x; }");
        Fail.MessageOf(() => verifier.Run().AssertClean());

        verifier.Project.Severities["CS0169"] = ReportDiagnostic.Info;
        verifier.Run().AssertClean();
    }

    [Fact]
    public void The_language_version_applies_to_what_is_generated()
    {
        var verifier = Copying("record R;");
        verifier.Run().AssertClean();

        verifier.Project.LanguageVersion = LanguageVersion.CSharp7_3;
        Assert.Contains("7.3", Fail.MessageOf(() => verifier.Run().AssertClean()), StringComparison.Ordinal);
        var old = Verifier(new TypeListGenerator(), "class C { }");
        old.Project.LanguageVersion = LanguageVersion.CSharp7_3;
        old.Run().AssertClean();
    }

    [Fact]
    public void A_generator_that_throws_fails() => Assert.Contains("boom", Fail.MessageOf(() => Verifier(new ThrowingGenerator(), "class C { }").Run()), StringComparison.Ordinal);

    [Fact]
    public void Global_options_apply_and_can_change()
    {
        var verifier = Verifier(new TypeListGenerator(), "class C { }");
        verifier.Project.GlobalOptions["build_property.Suffix"] = "_x";
        var run = verifier.Run();
        Assert.Contains("Generated_C_x", run.Sources["C.g.cs"], StringComparison.Ordinal);

        var same = run.WithGlobalOptions([new KeyValuePair<string, string>("build_property.Suffix", "_x")]).AssertSteps(TypeListGenerator.Options, Same);
        Assert.Equal(run.Sources, same.Sources);
        var other = run.WithGlobalOptions([new KeyValuePair<string, string>("build_property.Suffix", "_y")]);
        other.AssertSteps(TypeListGenerator.Options, IncrementalStepRunReason.Modified);
        Assert.Contains("Generated_C_y", other.Sources["C.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_elsewhere_leaves_steps_and_outputs_cached()
    {
        var run = TwoFiles().EditSource("A.cs", text => text + "// a comment\n");

        run.AssertSteps(TypeListGenerator.Names, Same).AssertOutputsCached();
        Assert.Contains("Unchanged", Fail.MessageOf(() => run.AssertSteps(TypeListGenerator.Names, IncrementalStepRunReason.New)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_an_input_is_seen()
    {
        var run = TwoFiles().EditSource("A.cs", text => text.Replace("class A", "class C", StringComparison.Ordinal));

        run.AssertStepReasons(TypeListGenerator.Names, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged);
        Fail.MessageOf(() => run.AssertStepReasons(TypeListGenerator.Names, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached));
        Assert.Contains("C", Fail.MessageOf(() => run.AssertSteps(TypeListGenerator.Names, Same)), StringComparison.Ordinal);
        Fail.MessageOf(() => run.AssertOutputsCached());
        Assert.Equal(["B.g.cs", "C.g.cs"], run.Sources.Keys);
    }

    [Fact]
    public void An_edit_keeps_the_nodes_that_do_not_border_on_it()
    {
        var before = Verifier(new TypeListGenerator(), ("A.cs", "class A { void M() { } }\nclass D { }\nclass B { }\n")).Run();
        var after = before.EditSource("A.cs", text => text.Replace("class B", "class C", StringComparison.Ordinal));

        static Microsoft.CodeAnalysis.SyntaxNode First(GeneratorRun run) => run.InputCompilation.SyntaxTrees[0].GetRoot(TestContext.Current.CancellationToken).ChildNodes().First();
        Assert.True(First(before).IsIncrementallyIdenticalTo(First(after)));
    }

    [Fact]
    public void Sources_come_and_go()
    {
        var run = TwoFiles();

        Assert.Equal(["A.g.cs", "B.g.cs", "D.g.cs"], run.AddSource("D.cs", "class D { }").AssertClean().Sources.Keys);
        Assert.Equal(["A.g.cs"], run.RemoveSource("B.cs").Sources.Keys);
        Assert.Equal(["A.g.cs", "B.g.cs"], run.Edit(c => c.WithAssemblyName("Other")).Sources.Keys);
        Assert.Throws<ArgumentException>(() => run.RemoveSource("Z.cs"));
    }

    [Fact]
    public void An_unknown_step_fails_with_the_names_there_are() =>
        Assert.Contains(TypeListGenerator.Names, Fail.MessageOf(() => TwoFiles().AssertSteps("Nmaes", Same)), StringComparison.Ordinal);

    [Fact]
    public void Steps_of_strings_hold_no_Roslyn_objects() => TwoFiles().AssertNoRoslynObjects().AssertNoRoslynObjects(TypeListGenerator.Names);

    [Fact]
    public void A_step_that_keeps_a_node_fails_with_the_path()
    {
        var run = Verifier(new LeakingGenerator(), "class C { }").Run();

        var message = Fail.MessageOf(() => run.AssertNoRoslynObjects());
        Assert.Contains("Step 'Leaks', output 0: List`1._items[1].", message, StringComparison.Ordinal);
        Assert.Contains("is a SyntaxNode", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Roslyns_own_steps_are_not_walked()
    {
        var run = Verifier(new AttributeGenerator(), "[System.Obsolete] class C { }").Run();

        run.AssertNoRoslynObjects();
        Assert.Contains("result_ForAttributeWithMetadataName", Fail.MessageOf(() => run.AssertNoRoslynObjects("result_ForAttributeWithMetadataName")), StringComparison.Ordinal);
    }

    [Fact]
    public void To_walk_nothing_fails() =>
        Assert.Contains("No step has outputs", Fail.MessageOf(() => Copying("class C { }").Run().AssertNoRoslynObjects()), StringComparison.Ordinal);

    [Fact]
    public void Outputs_can_be_disabled()
    {
        var verifier = Verifier(new TypeListGenerator(), "class C { }");
        verifier.DisabledOutputs = IncrementalGeneratorOutputKind.Source;

        var run = verifier.Run();
        Assert.Empty(run.Sources);
        Fail.MessageOf(() => run.AssertOutputsCached());
    }
}
