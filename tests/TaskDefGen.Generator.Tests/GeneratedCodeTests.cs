using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskDefGen.Testing;

namespace TaskDefGen.Generator.Tests;

/// <summary>What is generated compiles without a warning wherever a user's class may stand.</summary>
public class GeneratedCodeTests
{
    private const string Old =
        """
        using TaskDefGen;

        [assembly: TaskDefinitionDefaults(Project = "p")]

        namespace MyCompany
        {
            /// <summary>Orders.</summary>
            [TaskDefinition(Service = "orders", Environments = new[] { "stg", "prod" })]
            [Container(Image = "i")]
            public class Orders
            {
                /// <summary>Inner.</summary>
                [TaskDefinition("inner")]
                [Container(Image = "i")]
                public class Inner<T> { }
            }
        }
        """;

    private static ISymbol Type(GeneratorRun run, string name) =>
        run.OutputCompilation.GetTypeByMetadataName(name) ?? throw new InvalidOperationException(name + " is not there:\n" + run.Text());

    private static GeneratorRun InNamespace(string root, params string[] sources)
    {
        var verifier = Gen.Verifier(sources);
        verifier.Project.GlobalOptions["build_property.RootNamespace"] = root;
        return verifier.Run().AssertClean();
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, true)]
    [InlineData(LanguageVersion.CSharp7_3, false)]
    [InlineData(LanguageVersion.CSharp8, true)]
    [InlineData(LanguageVersion.CSharp12, false)]
    [InlineData(LanguageVersion.Latest, true)]
    [InlineData(LanguageVersion.Latest, false)]
    [InlineData(LanguageVersion.Preview, false)]
    public void In_every_language_version(LanguageVersion version, bool standard)
    {
        var verifier = Gen.Verifier(Old);
        verifier.Project.LanguageVersion = version;
        verifier.Project.DocumentationMode = DocumentationMode.Diagnose;
        verifier.Project.GlobalOptions["build_property.RootNamespace"] = "MyCompany";
        if (standard)
            verifier.Project.References = ReferenceSets.NetStandard20;

        var run = verifier.Run().AssertClean();
        Assert.Equal(3, run.Files().Count);
        Assert.NotNull(Type(run, "MyCompany.TaskDefinitions"));
    }

    [Theory]
    [InlineData(NullableContextOptions.Enable)]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Warnings)]
    public void In_every_nullable_context(NullableContextOptions nullable)
    {
        var verifier = Gen.Verifier(Samples.Design, Samples.Plain);
        verifier.Project.Nullable = nullable;
        verifier.Project.DocumentationMode = DocumentationMode.Diagnose;
        verifier.Project.Severities["CS1591"] = ReportDiagnostic.Suppress; // the samples' own classes have no comments

        Assert.Equal(3, verifier.Run().AssertClean().Files().Count);
    }

    [Fact]
    public void Every_public_member_has_its_comment()
    {
        var verifier = Gen.Verifier(Old);
        verifier.Project.DocumentationMode = DocumentationMode.Diagnose;
        verifier.Project.Severities["CS1591"] = ReportDiagnostic.Error;

        verifier.Run().AssertClean();
    }

    [Theory]
    [InlineData("public class C;", "CTaskDefinition", Accessibility.Public)]
    [InlineData("class C;", "CTaskDefinition", Accessibility.Internal)]
    [InlineData("internal struct C;", "CTaskDefinition", Accessibility.Internal)]
    [InlineData("public record C;", "CTaskDefinition", Accessibility.Public)]
    [InlineData("public record struct C;", "CTaskDefinition", Accessibility.Public)]
    [InlineData("public readonly ref struct C;", "CTaskDefinition", Accessibility.Public)]
    [InlineData("public static class C;", "CTaskDefinition", Accessibility.Public)]
    [InlineData("public abstract class C(int x) { public int X => x; }", "CTaskDefinition", Accessibility.Public)]
    [InlineData("public class C<T, U> where T : new();", "C_2TaskDefinition", Accessibility.Public)]
    [InlineData("public class @class;", "classTaskDefinition", Accessibility.Public)]
    [InlineData("public class Størrelse한국;", "Størrelse한국TaskDefinition", Accessibility.Public)]
    [InlineData("public class \\u0043;", "CTaskDefinition", Accessibility.Public)]
    public void Every_kind_of_class(string declaration, string companion, Accessibility accessibility)
    {
        var run = Gen.Run("[TaskDefinition(\"f\")]\n[Container(\"c\", Image = \"i\")]\n" + declaration + "\n");

        Assert.Equal(accessibility, Type(run, companion).DeclaredAccessibility);
        Assert.Equal(accessibility, Type(run, "TaskDefinitions").DeclaredAccessibility);
        Assert.Equal("f", Gen.Parse(run.Json()).GetProperty("family").GetString());
        Assert.Equal(run.Json(), run.Load().Call(companion, "GetJson"));
    }

    [Theory]
    [InlineData("public class Outer { $ public class C; }", "Outer_CTaskDefinition", Accessibility.Public)]
    [InlineData("public class Outer { $ protected class C; }", "Outer_CTaskDefinition", Accessibility.Internal)]
    [InlineData("public class Outer { $ private class C; }", "Outer_CTaskDefinition", Accessibility.Internal)]
    [InlineData("class Outer { $ public class C; }", "Outer_CTaskDefinition", Accessibility.Internal)]
    [InlineData("public interface Outer<T> { public struct Mid { $ public class C<U>; } }", "Outer_Mid_C_1TaskDefinition", Accessibility.Public)]
    public void Nested_classes(string source, string companion, Accessibility accessibility)
    {
        var run = Gen.Run(source.Replace("$", "[TaskDefinition(\"f\")][Container(\"c\", Image = \"i\")]", StringComparison.Ordinal));

        Assert.Equal(accessibility, Type(run, companion).DeclaredAccessibility);
        Assert.Single(run.Files());
    }

    [Fact]
    public void The_catalogue_is_public_only_where_all_are()
    {
        var run = Gen.Run("[TaskDefinition(\"a\")][Container(Image = \"i\")] public class A;\n[TaskDefinition(\"b\")][Container(Image = \"i\")] class B;\n");

        Assert.Equal(Accessibility.Internal, Type(run, "TaskDefinitions").DeclaredAccessibility);
        Assert.Equal(Accessibility.Public, Type(run, "ATaskDefinition").DeclaredAccessibility);
    }

    [Fact]
    public void A_companion_is_a_static_partial_class_that_the_user_may_extend()
    {
        var run = Gen.Run(Samples.Plain + "public static partial class MyAppTaskDefinition { public static int Length => GetJson().Length; }\npublic static partial class TaskDefinitions { public static int Count => All.Count; }\n");

        var type = (INamedTypeSymbol)Type(run, "MyAppTaskDefinition");
        Assert.True(type.IsStatic);
        Assert.Equal(1, run.Load().GetType("TaskDefinitions")!.GetProperty("Count")!.GetValue(null));
    }

    [Fact]
    public void Classes_of_one_name_in_two_namespaces()
    {
        var run = Gen.Run(
            "namespace A { [TaskDefinition(\"a\")][Container(Image = \"i\")] class C; }\n"
            + "namespace B { [TaskDefinition(\"b\")][Container(Image = \"i\")] class C; }\n"
            + "namespace A.B { [TaskDefinition(\"ab\")][Container(Image = \"i\")] class C; [TaskDefinition(\"ab1\")][Container(Image = \"i\")] class C<T>; }\n");

        Assert.Equal(["a.json", "ab.json", "ab1.json", "b.json"], run.Files().Keys);
        Assert.Equal("ab", run.Load().GetType("A.B.CTaskDefinition")!.GetField("Family")!.GetRawConstantValue());
    }

    [Fact]
    public void Names_that_differ_by_case_only()
    {
        var run = Gen.Run("[TaskDefinition(\"a\")][Container(Image = \"i\")] class App;\n[TaskDefinition(\"b\")][Container(Image = \"i\")] class APP;\n[TaskDefinition(\"c\")][Container(Image = \"i\")] class app_;\n");

        Assert.Equal(3, run.Files().Count);
        Assert.Equal(run.Sources.Count, run.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Nested_names_that_join_to_the_name_of_another()
    {
        var run = Gen.Run(
            "[TaskDefinition(\"a\")][Container(Image = \"i\")] class A_B;\n"
            + "class A { [TaskDefinition(\"b\")][Container(Image = \"i\")] class B; [TaskDefinition(\"c\")][Container(Image = \"i\")] class B_C; }\n"
            + "class A_B_ { [TaskDefinition(\"d\")][Container(Image = \"i\")] class C; }\n");

        Assert.Equal(4, run.Files().Count);
        Assert.Equal("a", ((IFieldSymbol)((INamedTypeSymbol)Type(run, "A_BTaskDefinition")).GetMembers("Family").Single()).ConstantValue);
    }

    [Fact]
    public void File_local_classes_are_written_but_have_no_companion()
    {
        const string Local = "[TaskDefinition(\"$\")]\n[Container(Image = \"i\")]\n[DependsOn(typeof(Agent), ContainerCondition.Start)]\n[Sidecar(typeof(Agent))]\nfile class C;\n[Container(\"agent-$\", Image = \"i\")]\nfile class Agent;\n";
        var run = Gen.Run(Local.Replace("$", "a", StringComparison.Ordinal), Local.Replace("$", "b", StringComparison.Ordinal));

        Assert.Equal(["a.json", "b.json"], run.Files().Keys);
        Assert.Contains("\"containerName\": \"agent-b\"", run.Files()["b.json"]);
        Assert.DoesNotContain(run.Sources.Keys, k => k.Contains("TaskDefinition", StringComparison.Ordinal));
    }

    [Fact]
    public void Attributes_spread_over_the_parts_of_a_class()
    {
        var run = Gen.Run(
            "[TaskDefinition(\"f-{Environment}\", Environments = new[] { \"dev\", \"prod\" }, Cpu = 256)]\npartial class C { [Container(Image = \"a\")] class A; }\n",
            "[TaskDefinition(Cpu = 512, Environment = \"prod\")]\n[PortMapping(80)]\npartial class C;\n",
            "[Container(Image = \"i\")]\npartial class C { [Container(Image = \"b\")] class B; }\n");

        Assert.Equal(["f-dev.json", "f-prod.json"], run.Files().Keys);
        Assert.Equal("512", Gen.Parse(run.Files()["f-prod.json"]).GetProperty("cpu").GetString());
        Assert.Equal(3, Gen.Parse(run.Files()["f-prod.json"]).GetProperty("containerDefinitions").GetArrayLength());
    }

    [Theory]
    [InlineData("namespace @class.@namespace.Ok;", "class.namespace.Ok.CTaskDefinition")]
    [InlineData("namespace System.Collections;", "System.Collections.CTaskDefinition")]
    [InlineData("namespace 회사.Ünit;", "회사.Ünit.CTaskDefinition")]
    [InlineData("namespace Company.TaskDefGen;", "Company.TaskDefGen.CTaskDefinition")]
    [InlineData("", "CTaskDefinition")]
    public void Every_namespace(string declaration, string companion)
    {
        var run = Gen.Run("using global::TaskDefGen;\n" + declaration + "\n[TaskDefinition(\"f\")]\n[Container(Image = \"i\")]\nclass C;\n");

        Assert.Equal(run.Json(), run.Load().Call(companion, "GetJson"));
    }

    [Theory]
    [InlineData("My.Company", "My.Company.TaskDefinitions")]
    [InlineData("class.Ünit", "class.Ünit.TaskDefinitions")]
    [InlineData("", "TaskDefinitions")]
    [InlineData("1st.App", "TaskDefinitions")]
    [InlineData("My-App", "TaskDefinitions")]
    [InlineData("My..App", "TaskDefinitions")]
    public void The_catalogue_stands_in_the_root_namespace_if_that_is_one(string root, string name) => Assert.NotNull(Type(InNamespace(root, Samples.Plain), name));

    [Theory]
    [InlineData("public class Root { }", "TaskDefinitions")] // a type where the namespace would be
    [InlineData("namespace Root.TaskDefinitions { public class X { } }", "TaskDefinitions")] // a namespace where the class would be
    [InlineData("namespace Root { public class TaskDefinitions { } }", "TaskDefinitions")]
    [InlineData("namespace Root { public class TaskDefinitions<T> { } }", "Root.TaskDefinitions")]
    [InlineData("namespace Root { public static partial class TaskDefinitions { } }", "Root.TaskDefinitions")]
    [InlineData("public class Root { } namespace TaskDefinitions { public class X { } }", "TaskDefGen.Generated.TaskDefinitions")]
    public void The_catalogue_gives_way_to_what_has_its_name(string taken, string name) => Assert.NotNull(Type(InNamespace("Root", Samples.Plain, taken), name));

    [Fact]
    public void A_class_that_is_called_like_its_project_compiles()
    {
        var run = InNamespace("MyApp", Samples.Plain);

        Assert.NotNull(Type(run, "MyAppTaskDefinition"));
        Assert.NotNull(Type(run, "TaskDefinitions"));
    }

    [Fact]
    public void Names_of_the_user_hide_nothing_that_generated_code_needs() => InNamespace(
        "My",
        """
        namespace My
        {
            namespace System { class String { } class Collections { } class ArgumentOutOfRangeException { } class CodeDom { } }

            namespace TaskDefGen { class TaskDefinitionDocument { } class CompilerServices { } }

            [global::TaskDefGen.TaskDefinition("f-{Environment}", Environments = new[] { "a", "b" })]
            [global::TaskDefGen.Container(Image = "i")]
            public class C { class List { } class IReadOnlyList { } class GeneratedCode { } }
        }

        class List { }
        class String { }
        // using TaskDefGen would be ambiguous here
        """);

    [Fact]
    public void Environments_that_no_identifier_could_be()
    {
        var run = Gen.Run("[TaskDefinition(\"f-{Environment}\", Environments = new[] { \"a\\\"b\", \"</summary>\", \"x\\u2028y\\nz\", \"*/\", \"한\", \"{Environment}\" })]\n[Container(Image = \"i\")]\nclass C;\n");

        Assert.Equal(6, run.Files().Count);
        Assert.Equal(run.Files()["f-a\"b.json"], run.Load().Call("CTaskDefinition", "GetJson", "a\"b"));
    }

    [Fact]
    public void Every_generated_file_says_so_and_ends_its_lines_with_LF()
    {
        var run = Gen.Run(Samples.Design, Samples.Plain);

        Assert.Equal(5, run.Sources.Count);
        Assert.All(run.Sources.Values, s => Assert.StartsWith("// <auto-generated/>\n", s, StringComparison.Ordinal));
        Assert.All(run.Sources.Values, s => Assert.DoesNotContain('\r', s));
        Assert.All(run.Result.GeneratedTrees, t => Assert.Equal(65001, t.Encoding!.CodePage));
    }
}
