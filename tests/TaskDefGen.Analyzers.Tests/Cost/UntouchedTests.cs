using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TaskDefGen.Analyzers.Tests.Cost;

/// <summary>Whoever has the package and doesn't use it pays nothing, and who uses it in one file pays for that file.</summary>
public class UntouchedTests
{
    private const string Plain = "using System; [Serializable] public class Plain { [Obsolete] public int Number => 42; [Serializable] private class Inner { } } [Flags] public enum Kinds { }";

    private const string Defined = "using TaskDefGen; [TaskDefinition(\"app\", Cpu = 256, Memory = 512)] [Container(Image = \"nginx:1\")] public class App { private class Inner { } } public class Other { }";

    [Fact]
    public async Task Without_an_attribute_of_ours_no_class_is_looked_at()
    {
        var analyzer = new TaskDefinitionAnalyzer();
        var run = Work.Compile(Plain, "public class Empty { }").Analyze(analyzer);
        await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        var telemetry = await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
        Assert.Equal((1, 0, 0, 0), (telemetry.CompilationStartActionsCount, telemetry.SymbolActionsCount, telemetry.CompilationEndActionsCount, telemetry.SemanticModelActionsCount));
    }

    [Fact]
    public async Task With_one_the_classes_are()
    {
        var analyzer = new TaskDefinitionAnalyzer();
        var run = Work.Compile(Plain, Defined).Analyze(analyzer);
        await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        var telemetry = await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
        Assert.Equal((1, 1), (telemetry.SymbolActionsCount, telemetry.CompilationEndActionsCount));
    }

    [Fact]
    public async Task The_compiler_is_asked_only_about_classes_with_a_name_of_ours() =>
        Assert.Equal(["App"], await Work.AskedAsync(Work.Compile(Plain, Defined, "public class Third { }")));

    /// <summary>Names that may mean ours by an alias count, wherever the alias stands.</summary>
    [Theory]
    [InlineData("using Box = TaskDefGen.AwsLogsAttribute; [Box, System.Serializable] public class A { } [System.Serializable] public class B { }", "A")]
    [InlineData("using BoxAttribute = TaskDefGen.AwsLogsAttribute; [Box] public class A { }", "A")]
    [InlineData("namespace N { using Box = TaskDefGen.AwsLogsAttribute; [Box] public class A { } }", "A")]
    [InlineData("using Here = TaskDefGen; [Here.AwsLogs] public class A { }", "A")]
    [InlineData("using Here = TaskDefGen; [Here::AwsLogsAttribute] public class A { }", "A")]
    [InlineData("[global::TaskDefGen.@AwsLogsAttribute] public class A { }", "A")]
    [InlineData("[TaskDefGen.Aws\\u004cogs] public class A { }", "A")]
    [InlineData("public partial class A { } namespace TaskDefGen { class Outer { [AwsLogs] class Inner { } } }", "Inner")]
    public async Task An_alias_hides_nothing(string source, string expected)
    {
        var compilation = Work.Compile(source, Plain);
        Assert.Equal([expected], await Work.AskedAsync(compilation));
        var found = await compilation.Analyze(new TaskDefinitionAnalyzer()).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        Assert.Equal(["TDG903"], found.Select(d => d.Id).Where(i => i == "TDG903").Distinct()); // on a class that is no container
    }

    [Fact]
    public async Task A_global_alias_of_another_file_hides_nothing() => Assert.Equal(
        ["A", "B"],
        await Work.AskedAsync(Work.Compile(
            "global using Box = TaskDefGen.ContainerAttribute;",
            "[Box(Image = \"nginx:1\")] public class A { } public class C { }",
            "public partial class B { }",
            "[Box(Image = \"nginx:1\")] partial class B { }",
            Plain)));

    [Fact]
    public async Task Options_are_read_only_for_files_with_a_definition()
    {
        var options = new CountingOptions();
        var compilation = Work.Compile(Plain, Defined, "using TaskDefGen; [Container(Image = \"nginx:1\")] public class Lonely { }");
        await compilation.Analyze(new TaskDefinitionAnalyzer(), options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        Assert.Equal(["/work/F1.cs"], options.Asked);
    }

    /// <summary>Notes of which files an option of ours is asked for; the compiler asks for others of all.</summary>
    private sealed class CountingOptions : AnalyzerConfigOptionsProvider
    {
        public HashSet<string> Asked { get; } = [];

        public override AnalyzerConfigOptions GlobalOptions => new Options(null);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(() => Asked.Add(tree.FilePath));

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(Action? asked) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            if (key.StartsWith("taskdefgen.", StringComparison.OrdinalIgnoreCase))
                asked?.Invoke();
            value = "";
            return false;
        }
    }
}
