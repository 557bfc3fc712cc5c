using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TaskDefGen.Testing.Tests;

public sealed class CodeFixVerifierTests
{
    private static CodeFixVerifier Verifier(string before, string? after, params (string Title, string? Key, Func<string, string> Rename)[] choices) =>
        new(choices.Length == 0 ? new NameFix() : new NameFix(choices), new BadNameAnalyzer()) { Project = { Sources = { new TestSource("A.cs", before, after) } } };

    [Fact]
    public Task The_expected_text_passes() =>
        CodeFixVerifier.VerifyAsync<BadNameAnalyzer, NameFix>("class {|T1:BadA|} { }\n", "class GoodA { }\n");

    [Fact]
    public async Task Another_text_fails_with_a_diff_and_the_text_to_paste()
    {
        var message = await Fail.MessageOfAsync(() => Verifier("class {|T1:BadA|} { }\n", "class GoodA {  }\n").VerifyAsync());

        Assert.Contains("-class GoodA {  }\n+class GoodA { }\n", message, StringComparison.Ordinal);
        Assert.EndsWith("class GoodA { }\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_fix_nobody_expects_fails() => Fail.MessageOfAsync(() => Verifier("class {|T1:BadA|} { }", after: null).VerifyAsync());

    [Fact]
    public async Task The_markup_before_is_verified() =>
        Assert.Contains("Before the fix", await Fail.MessageOfAsync(() => Verifier("class BadA { }", "class GoodA { }").VerifyAsync()), StringComparison.Ordinal);

    [Fact]
    public async Task What_remains_must_be_marked()
    {
        await Verifier("class {|T1:BadA|} { } class {|T1:BadB|} { }", "class GoodA { } class {|T1:BadB|} { }").VerifyAsync();

        var message = await Fail.MessageOfAsync(() => Verifier("class {|T1:BadA|} { } class {|T1:BadB|} { }", "class GoodA { } class BadB { }").VerifyAsync());
        Assert.Contains("After the fix", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_compile_error_fails() =>
        Assert.Contains("CS0101", await Fail.MessageOfAsync(() => Verifier("class {|T1:BadA|} { } class GoodA { }", "class GoodA { } class GoodA { }").VerifyAsync()), StringComparison.Ordinal);

    [Fact]
    public async Task A_diagnostic_that_stays_in_its_place_fails_even_if_marked()
    {
        var message = await Fail.MessageOfAsync(() => Verifier("class {|T1:BadA|} { }", "class {|T1:BadA|} { }", ("Nothing", "k", n => n)).VerifyAsync());

        Assert.Contains("leaves what it should fix", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tree_that_is_not_its_text_fails() =>
        Assert.Contains("syntax tree", await Fail.MessageOfAsync(() => Verifier("class {|T1:BadA|} { }", "class X { } class Y { }", ("Broken", "k", _ => "X { } class Y")).VerifyAsync()), StringComparison.Ordinal);

    [Fact]
    public async Task The_diagnostic_is_chosen_by_index()
    {
        var verifier = Verifier("class {|T1:BadA|} { } class {|T1:BadB|} { }", "class {|T1:BadA|} { } class GoodB { }");
        await Fail.MessageOfAsync(() => verifier.VerifyAsync());

        verifier.DiagnosticIndex = 1;
        await verifier.VerifyAsync();
        verifier.DiagnosticIndex = 2;
        Assert.Contains("no diagnostic 2", await Fail.MessageOfAsync(() => verifier.VerifyAsync()), StringComparison.Ordinal);
        verifier.DiagnosticIndex = 0;
        verifier.DiagnosticId = "T9";
        await Fail.MessageOfAsync(() => verifier.VerifyAsync());
    }

    [Fact]
    public async Task The_action_is_chosen_by_title_key_or_index()
    {
        CodeFixVerifier Two() => Verifier("class {|T1:BadA|} { }", "class Second { }", ("One", "1", _ => "First"), ("Nested two", "2", _ => "Second"));

        Assert.Contains("One (1)", await Fail.MessageOfAsync(() => Two().VerifyAsync()), StringComparison.Ordinal);
        var byTitle = Two();
        byTitle.Title = "Nested two";
        await byTitle.VerifyAsync();
        var byKey = Two();
        byKey.EquivalenceKey = "2";
        await byKey.VerifyAsync();
        var byIndex = Two();
        byIndex.ActionIndex = 1;
        await byIndex.VerifyAsync();
        byIndex.ActionIndex = 0;
        await Fail.MessageOfAsync(() => byIndex.VerifyAsync());
        byKey.EquivalenceKey = "3";
        await Fail.MessageOfAsync(() => byKey.VerifyAsync());
    }

    [Fact]
    public async Task Titles_are_compared_in_order()
    {
        var two = Verifier("class {|T1:BadA|} { }", after: null, ("One", "1", _ => "First"), ("Nested two", "2", _ => "Second"));

        await two.VerifyTitlesAsync("One", "Nested two");
        await Fail.MessageOfAsync(() => two.VerifyTitlesAsync("Nested two", "One"));
        await Fail.MessageOfAsync(() => two.VerifyTitlesAsync());
        Assert.Equal(["1", "2"], (await two.GetActionsAsync()).Select(a => a.EquivalenceKey));
    }

    [Fact]
    public Task Crlf_is_kept_and_compared()
    {
        var verifier = Verifier("class {|T1:BadA|}\n{\n}\n", "class GoodA\n{\n}\n");
        verifier.Project.LineEnding = "\r\n";
        return verifier.VerifyAsync();
    }

    [Fact]
    public async Task A_fix_may_add_a_document()
    {
        var verifier = new CodeFixVerifier(new MoveFix(), new BadNameAnalyzer())
        {
            Project = { Sources = { new TestSource("A.cs", "class {|T1:BadA|} { }", string.Empty), new TestSource("Good.cs", Text: null, "class Good { }\n") } },
        };
        await verifier.VerifyAsync();

        verifier.Project.Sources.RemoveAt(1);
        Assert.Contains("adds a document 'Good.cs'", await Fail.MessageOfAsync(() => verifier.VerifyAsync()), StringComparison.Ordinal);
        verifier.Project.Sources.Add(new TestSource("Other.cs", Text: null, "class Good { }\n"));
        Assert.Contains("no document 'Other.cs'", await Fail.MessageOfAsync(() => verifier.VerifyAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Fix_all_reaches_its_scope_and_no_further(FixAllScope scope)
    {
        await WithScope(scope).VerifyFixAllAsync(scope);
        foreach (var other in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution }.Where(s => s != scope))
        {
            await Fail.MessageOfAsync(() => WithScope(scope).VerifyFixAllAsync(other));
        }
    }

    [Fact]
    public async Task Fix_all_needs_a_provider_and_a_key()
    {
        var without = new CodeFixVerifier(new MoveFix(), new BadNameAnalyzer()) { Project = { Sources = { "class {|T1:BadA|} { }" } } };
        Assert.Contains("no Fix All provider", await Fail.MessageOfAsync(() => without.VerifyFixAllAsync(FixAllScope.Document)), StringComparison.Ordinal);

        var keyless = Verifier("class {|T1:BadA|} { }", "class GoodA { }", ("No key", null, NameFix.Good));
        Assert.Contains("no equivalence key", await Fail.MessageOfAsync(() => keyless.VerifyFixAllAsync(FixAllScope.Document)), StringComparison.Ordinal);
        Assert.Contains("does not support", await Fail.MessageOfAsync(() => Verifier("class {|T1:BadA|} { }", "class GoodA { }").VerifyFixAllAsync(FixAllScope.Custom)), StringComparison.Ordinal);
    }

    private static CodeFixVerifier WithScope(FixAllScope scope)
    {
        const string Marked = "class {|T1:Bad{0}|} { } class {|T1:Bad{0}2|} { }\n";
        const string Good = "class Good{0} { } class Good{0}2 { }\n";
        TestSource Source(string name, bool isFixed) => new(
            name + ".cs",
            Marked.Replace("{0}", name, StringComparison.Ordinal),
            isFixed ? Good.Replace("{0}", name, StringComparison.Ordinal) : null);

        return new CodeFixVerifier(new NameFix(), new BadNameAnalyzer())
        {
            Project = { Sources = { Source("A", isFixed: true), Source("B", scope >= FixAllScope.Project) } },
            OtherProjects = { new TestProject { Name = "Other", Sources = { Source("C", scope >= FixAllScope.Solution) } } },
        };
    }
}
