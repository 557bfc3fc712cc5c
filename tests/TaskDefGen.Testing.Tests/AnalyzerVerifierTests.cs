using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskDefGen.Testing.Tests;

public sealed class AnalyzerVerifierTests
{
    private static AnalyzerVerifier Verifier(string source) => new(new BadNameAnalyzer()) { Project = { Sources = { source } } };

    [Theory]
    [InlineData("class {|T1:BadA|} { } class Good { }")]
    [InlineData("class [|BadA|] { }")]
    public Task Marked_diagnostics_pass(string source) => AnalyzerVerifier.VerifyAsync<BadNameAnalyzer>(source);

    [Fact]
    public async Task Diagnostics_are_returned_in_source_order()
    {
        var verifier = new AnalyzerVerifier(new BadNameAnalyzer())
        {
            Project = { Sources = { ("Z.cs", "class [|BadB|] { }"), ("A.cs", "class [|BadA|] { } class [|BadC|] { }") } },
        };

        Assert.Equal(["BadB", "BadA", "BadC"], (await verifier.VerifyAsync()).Select(d => d.Location.SourceTree!.ToString().Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)));
        Assert.Equal(3, (await verifier.GetDiagnosticsAsync()).Length);
    }

    [Fact]
    public async Task A_missing_diagnostic_fails()
    {
        var message = await Fail.MessageOfAsync(() => Verifier("class {|T1:Good|} { }").VerifyAsync());

        Assert.Contains("missing:    /Test/Test0.cs(1,7): T1 on `Good`", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unexpected_diagnostic_fails_with_markup_to_paste()
    {
        var message = await Fail.MessageOfAsync(() => Verifier("class BadA { }").VerifyAsync());

        Assert.Contains("unexpected: /Test/Test0.cs(1,7): warning T1: 'BadA' is a bad name", message, StringComparison.Ordinal);
        Assert.Contains("class {|T1:BadA|} { }", message, StringComparison.Ordinal);
        Assert.Contains("(\"T1\", \"'BadA' is a bad name\"),", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class {|T1:Bad|}A { }")]
    [InlineData("class {|T2:BadA|} { }")]
    [InlineData("class {|T1:{|T1:BadA|}|} { }")]
    public Task Another_span_id_or_count_fails(string source) => Fail.MessageOfAsync(() => Verifier(source).VerifyAsync());

    [Fact]
    public Task Several_analyzers_mark_one_span() =>
        new AnalyzerVerifier(new BadNameAnalyzer(), new LongNameAnalyzer()) { Project = { Sources = { "class {|T1:{|T2:BadLong|}|} { }" } } }.VerifyAsync();

    [Fact]
    public async Task An_unnamed_span_needs_one_id()
    {
        var verifier = new AnalyzerVerifier(new BadNameAnalyzer(), new LongNameAnalyzer()) { Project = { Sources = { "class [|Bad|] { }" } } };

        await Assert.ThrowsAsync<InvalidOperationException>(() => verifier.VerifyAsync());
        verifier.DefaultId = "T1";
        await verifier.VerifyAsync();
    }

    [Fact]
    public async Task A_compile_error_fails_unless_marked()
    {
        Assert.Contains("CS0246", await Fail.MessageOfAsync(() => Verifier("class C { Missing x; }").VerifyAsync()), StringComparison.Ordinal);
        await Verifier("class C { {|CS0246:Missing|} x; }").VerifyAsync();
    }

    [Fact]
    public async Task A_compiler_warning_counts_if_asked_for()
    {
        await Verifier("class C { int x; }").VerifyAsync();
        await Verifier("class C { int {|CS0169:x|}; }").VerifyAsync();
        var strict = Verifier("class C { int x; }");
        strict.IncludeCompilerWarnings = true;
        Assert.Contains("CS0169", await Fail.MessageOfAsync(() => strict.VerifyAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_are_compared_exactly()
    {
        var right = Verifier("class {|T1:BadA|} { } class {|T1:BadB|} { }");
        right.Messages.Add(("T1", "'BadA' is a bad name"));
        right.Messages.Add(("T1", "'BadB' is a bad name"));
        await right.VerifyAsync();

        right.Messages.RemoveAt(1);
        Assert.Contains("message 1 of T1", await Fail.MessageOfAsync(() => right.VerifyAsync()), StringComparison.Ordinal);
        right.Messages.Add(("T1", "'BadB' is a bad name."));
        Assert.Contains("actual   \"'BadB' is a bad name\"", await Fail.MessageOfAsync(() => right.VerifyAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diagnostic_without_a_location_is_expected_by_id()
    {
        var verifier = new AnalyzerVerifier(new NowhereAnalyzer()) { Project = { Sources = { "class C { }" } } };

        Assert.Contains("(no location): warning T3: Test", await Fail.MessageOfAsync(() => verifier.VerifyAsync()), StringComparison.Ordinal);
        verifier.WithoutLocation.Add("T3");
        await verifier.VerifyAsync();
        verifier.WithoutLocation.Add("T3");
        Assert.Contains("missing:    (no location): T3", await Fail.MessageOfAsync(() => verifier.VerifyAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Default)]
    [InlineData(ReportDiagnostic.Suppress)]
    public async Task An_exception_in_an_analyzer_fails_whatever_the_severity(ReportDiagnostic severity)
    {
        var verifier = new AnalyzerVerifier(new ThrowingAnalyzer()) { Project = { Sources = { "class C { }" }, Severities = { ["AD0001"] = severity } } };

        Assert.Contains("boom", await Fail.MessageOfAsync(() => verifier.VerifyAsync()), StringComparison.Ordinal);
        Assert.Contains("boom", await Fail.MessageOfAsync(() => verifier.GetDiagnosticsAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Global_options_reach_the_analyzer_as_in_a_build()
    {
        var verifier = Verifier("class {|T1:Ugly|} { } class Bad { }");
        verifier.Project.GlobalOptions["build_property.Prefix"] = "Ugly ; a comment";
        await verifier.VerifyAsync();

        verifier.Project.GlobalOptions["build_property.Prefix"] = "two\nlines";
        await Assert.ThrowsAsync<ArgumentException>(() => verifier.VerifyAsync());
    }

    [Fact]
    public Task An_editorconfig_gives_options_and_severities_by_file() =>
        new AnalyzerVerifier(new BadNameAnalyzer())
        {
            Project =
            {
                Sources = { ("A.cs", "class {|T1:UglyA|} { } class Bad { }"), ("B.cs", "class {|T1:BadB|} { }"), ("C.cs", "class BadC { }") },
                EditorConfig = "[A.cs]\nt1.prefix = Ugly\n[C.cs]\ndotnet_diagnostic.T1.severity = none\n",
            },
        }.VerifyAsync();

    [Fact]
    public async Task Severities_apply()
    {
        var verifier = Verifier("class {|T1:Bad|} { }");
        verifier.Project.Severities["T1"] = ReportDiagnostic.Error;

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await verifier.VerifyAsync()).Severity);
        verifier.Project.Severities["T1"] = ReportDiagnostic.Suppress;
        await Fail.MessageOfAsync(() => verifier.VerifyAsync());
    }

    [Fact]
    public async Task The_language_version_and_nullable_apply()
    {
        var old = Verifier("class C { int[] x = {|CS8026:[1]|}; }");
        old.Project.LanguageVersion = LanguageVersion.CSharp5;
        await Fail.MessageOfAsync(() => old.VerifyAsync());

        var oldest = Verifier("class C { string x = null; }");
        oldest.IncludeCompilerWarnings = true;
        oldest.Project.LanguageVersion = LanguageVersion.CSharp7_3;
        await Fail.MessageOfAsync(() => oldest.VerifyAsync());

        var nullable = Verifier("class C { public string X = {|CS8625:null|}; }");
        await nullable.VerifyAsync();
        nullable.Project.Nullable = NullableContextOptions.Disable;
        await Fail.MessageOfAsync(() => nullable.VerifyAsync());
    }

    [Fact]
    public async Task Reference_sets_differ()
    {
        const string Source = "class C { object x = new System.Threading.Lock(); object y = new System.Text.CompositeFormat[0]; }";
        var verifier = Verifier(Source);
        await verifier.VerifyAsync();

        verifier.Project.References = ReferenceSets.Net80;
        Assert.DoesNotContain("CompositeFormat'", await Fail.MessageOfAsync(() => verifier.VerifyAsync()), StringComparison.Ordinal);
        verifier.Project.References = ReferenceSets.NetStandard20;
        Assert.Contains("CompositeFormat'", await Fail.MessageOfAsync(() => verifier.VerifyAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extra_references_and_other_projects_are_seen()
    {
        var verifier = Verifier("class C { TaskDefGen.Testing.TestProject? x; Other.D? y; }");
        await Fail.MessageOfAsync(() => verifier.VerifyAsync());

        verifier.Project.ExtraReferences.Add(MetadataReference.CreateFromFile(typeof(TestProject).Assembly.Location));
        verifier.Project.ProjectReferences.Add("Lib");
        verifier.OtherProjects.Add(new TestProject { Name = "Lib", Sources = { "namespace Other { public class D { } }" } });
        await verifier.VerifyAsync();
    }

    [Fact]
    public async Task Generated_code_is_there_if_asked_for()
    {
        var verifier = Verifier("class C { Generated_C? x; }");
        await Fail.MessageOfAsync(() => verifier.VerifyAsync());

        verifier.Project.Generators.Add(new TypeListGenerator());
        await verifier.VerifyAsync();
    }

    [Fact]
    public async Task A_plain_source_keeps_what_looks_like_markup()
    {
        var verifier = new AnalyzerVerifier(new BadNameAnalyzer()) { Project = { Sources = { TestSource.Plain("A.cs", "class C { string x = \"[|\"; }") } } };

        Assert.Empty(await verifier.VerifyAsync());
    }

    [Fact]
    public async Task Line_endings_are_the_projects_own()
    {
        var verifier = Verifier("class C { }\r\nclass {|T1:Bad|} { }\n");
        Assert.DoesNotContain('\r', Assert.Single(await verifier.VerifyAsync()).Location.SourceTree!.ToString());

        verifier.Project.LineEnding = "\r\n";
        Assert.Contains("}\r\nclass Bad { }\r\n", Assert.Single(await verifier.VerifyAsync()).Location.SourceTree!.ToString(), StringComparison.Ordinal);
    }
}
