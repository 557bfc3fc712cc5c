using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskDefGen.AwsSdkEcs;
using TaskDefGen.Testing;

namespace TaskDefGen.Generator.Tests.Registration;

/// <summary>What is generated where AWSSDK.ECS is referenced, and that it compiles wherever it may stand.</summary>
public class RegistrationOutputTests
{
    private const string Registration = ".Registration.g.cs";

    [Fact]
    public void The_design_sample_with_a_tag_that_is_known_when_it_is_registered()
    {
        var verifier = Sdk.Verifier(SdkReferences.V4, Samples.Design).WithTokens("ImageTag=");
        verifier.Project.GlobalOptions["build_property.RootNamespace"] = "MyProject";
        var run = verifier.Run().AssertClean();

        Snapshot.Verify(Text(run, n => n.EndsWith(Registration, StringComparison.Ordinal)), "cs");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void What_reads_a_described_revision_knows_what_the_version_leaves_unclear(int major)
    {
        var run = Sdk.Verifier(SdkReferences.Of(major), Samples.Plain).Run().AssertClean();

        var code = run.Sources["TaskDefGen.DescribedRevision.g.cs"];
        Assert.Contains(".AddNumber(\"cpu\", value.Cpu, " + (major == 3 ? "true" : "false") + ")", code, StringComparison.Ordinal);
        Assert.Contains(".AddFlag(\"essential\", value.Essential, " + (major == 3 ? "true" : "false") + ")", code, StringComparison.Ordinal);
        Assert.Contains(".Add(\"tags\", global::TaskDefGen.CompilerServices.ComparedValue.ListOf<global::Amazon.ECS.Model.Tag>(response.Tags, Of))", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_without_environments()
    {
        var run = Sdk.Verifier(SdkReferences.V4, Samples.Plain).Run().AssertClean();

        Snapshot.Verify(Text(run, n => n.EndsWith(Registration, StringComparison.Ordinal) || n.StartsWith("TaskDefGen.", StringComparison.Ordinal)), "cs");
    }

    [Fact]
    public void Without_the_SDK_nothing_of_it_exists()
    {
        var run = Gen.Run(Samples.Plain);

        Assert.DoesNotContain(run.Sources.Keys, n => n.Contains("Regist", StringComparison.Ordinal) || n.Contains("Described", StringComparison.Ordinal));
        Assert.DoesNotContain("Amazon.", run.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_registered_and_what_is_written_are_one_definition()
    {
        var with = Sdk.Verifier(SdkReferences.V4, Samples.Plain, Samples.UsesAgent, Samples.SharedAgent).Run().AssertClean();
        var without = Gen.Run(Samples.Plain, Samples.UsesAgent, Samples.SharedAgent);

        Assert.Equal(without.Documents(), with.Documents());
        Assert.All(without.Sources, s => Assert.Equal(s.Value, with.Sources[s.Key]));
    }

    [Theory]
    [InlineData(3, LanguageVersion.CSharp7_3)]
    [InlineData(4, LanguageVersion.CSharp7_3)]
    [InlineData(3, LanguageVersion.Latest)]
    [InlineData(4, LanguageVersion.CSharp9)]
    [InlineData(4, LanguageVersion.Preview)]
    public void In_every_language_version(int major, LanguageVersion version)
    {
        var verifier = Sdk.Verifier(SdkReferences.Of(major), Old).WithTokens("Tag=");
        verifier.Project.LanguageVersion = version;
        verifier.Project.Severities["CS1591"] = ReportDiagnostic.Error; // every public member has its comment

        var run = verifier.Run().AssertClean();
        Assert.Equal(4, run.Sources.Keys.Count(n => n.EndsWith(Registration, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_attribute_and_property(int major)
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "TaskDefGen.Tests", "EveryAttribute.cs"))
            .Replace("[TaskDefinition(null,", "[TaskDefinition(\"every\",", StringComparison.Ordinal);
        var fragments = source.Split('\n').Where(l => l.Contains("[JsonFragment(", StringComparison.Ordinal)).ToList();
        foreach (var fragment in fragments)
            source = source.Replace(fragment, "", StringComparison.Ordinal);

        var run = Sdk.Verifier(SdkReferences.Of(major), source).Run().AssertClean();
        Assert.Contains(run.Sources.Keys, n => n.EndsWith(Registration, StringComparison.Ordinal));
    }

    [Fact]
    public void A_user_s_own_names_are_in_nobody_s_way()
    {
        Sdk.Verifier(
            SdkReferences.V4,
            "namespace N { class Amazon { } class System { } class TaskDefGen { } class Task { } class KeyValuePair { } [global::TaskDefGen.TaskDefinition(\"a\")][global::TaskDefGen.Container(\"c\", Image = \"i\")][global::TaskDefGen.EnvironmentVariable(\"A\", \"b\")] public class C { } }\n#pragma warning disable CS8019\n").Run().AssertClean();
    }

    [Fact]
    public void Beside_an_assembly_that_registers_and_shows_its_internals()
    {
        var library = Sdk.Verifier(SdkReferences.V4, "using TaskDefGen;\n[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Test\")]\nnamespace Lib {\n" + Samples.Plain + "}\n");
        library.Project.Name = "Lib";
        library.Project.GlobalOptions["build_property.RootNamespace"] = "Lib";
        var verifier = Sdk.Verifier(SdkReferences.V4, Samples.Plain.Replace("MyApp", "Other", StringComparison.Ordinal).Replace("my-app", "other", StringComparison.Ordinal));
        verifier.Project.ExtraReferences.Add(library.Run().AssertClean().OutputCompilation.ToMetadataReference());

        Assert.Contains("other.json", verifier.Run().AssertClean().Files().Keys);
    }

    [Fact]
    public void A_user_s_own_parameters_keep_their_name()
    {
        var run = Sdk.Verifier(
            SdkReferences.V4,
            "[TaskDefinition(\"a\")][Container(\"c\", Image = \"i:{Tag}\")] public class Orders;\npublic class OrdersParameters;\n"
            + "class Use { string X() => OrdersTaskDefinition.CreateRegisterTaskDefinitionRequest(new OrdersTaskDefinitionParameters { Tag = \"1\" }).Family; }\n").WithTokens("Tag=").Run().AssertClean();

        Assert.Contains("new global::OrdersTaskDefinitionParameters { Tag = parameters.Tag }", run.Sources["TaskDefinitions.Registration.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ToString")]
    [InlineData("class")]
    [InlineData("CParameters")]
    [InlineData("parameters")]
    [InlineData("환경")]
    public void A_token_may_have_any_name(string token)
    {
        var run = Sdk.Verifier(SdkReferences.V4, "[TaskDefinition(\"a\")][Container(\"c\", Image = \"i:{" + token + "}\")] public class C;\n")
            .WithTokens(Uri.EscapeDataString(token) + "=").Run().AssertClean();

        Assert.Contains(run.Sources.Keys, n => n.EndsWith(Registration, StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_only_looks_like_an_open_token_stays_text()
    {
        var run = Sdk.Verifier(
            SdkReferences.V4,
            "[TaskDefinition(\"a\")][Container(\"c\", Image = \"i:{Tag}\", Command = new[] { \"{OpenBrace}Tag}\", \"${Tag}\", \"{{Tag}}\", \"{Other}\", \"{Environment}\", \"{OpenBrace}{Tag}}\" })] public class C;\n")
            .WithTokens("Tag=").Run().AssertClean();

        var code = run.Sources.Single(s => s.Key.StartsWith("C.", StringComparison.Ordinal) && s.Key.EndsWith(Registration, StringComparison.Ordinal)).Value;
        foreach (var text in new[] { "\"{Tag}\",", "\"${Tag}\",", "\"{{Tag}}\",", "\"{Other}\",", "\"{Environment}\",", "\"{\" + parameters.Tag + \"}\"," })
            Assert.Contains(text, code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[assembly: System.CLSCompliant(true)]")]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Other\")]")]
    public void Under_assembly_attributes(string attribute) => Sdk.Verifier(SdkReferences.V4, "using TaskDefGen;\n" + attribute + "\n" + Samples.Plain).Run()
        .AssertClean("CS3003"); // of the documents, which is there without the SDK too

    [Fact]
    public void The_plain_call_compiles()
    {
        Sdk.Verifier(
            SdkReferences.V4,
            Samples.UsesAgent,
            Samples.SharedAgent,
            Samples.Plain,
            """
            using System.Collections.Generic;
            using System.Threading;
            using System.Threading.Tasks;
            using Amazon.ECS;
            using TaskDefGen;

            internal static class Deploy
            {
                public static async Task RunAsync(IAmazonECS ecs, CancellationToken ct)
                {
                    TaskDefinitionRegistration one = await OrdersTaskDefinition.RegisterAsync(ecs, "prod", ct);
                    await OrdersTaskDefinition.RegisterAsync(ecs, "prod");
                    await OrdersTaskDefinition.RegisterAsync(ecs, "prod", skipIfUnchanged: true, cancellationToken: ct);
                    await OrdersTaskDefinition.RegisterAsync(ecs, "prod", cancellationToken: ct);
                    await OrdersTaskDefinition.RegisterAsync(ecs, "prod", new Dictionary<string, string> { ["orders"] = "orders:2" }, cancellationToken: ct);
                    await MyAppTaskDefinition.RegisterAsync(ecs, ct);
                    await MyAppTaskDefinition.RegisterAsync(ecs);
                    await TaskDefinitions.RegisterAllAsync(ecs, environment: "prod", skipIfUnchanged: true, cancellationToken: ct);
                    _ = MyAppTaskDefinition.CreateRegisterTaskDefinitionRequest().Family + one.Revision;
                }
            }
            """).Run().AssertClean();
    }

    [Fact]
    public void A_package_without_a_member_leaves_out_only_what_needs_it()
    {
        const string Sources = "[TaskDefinition(\"old\")][Container(\"c\", Image = \"i\")] class Old;\n[TaskDefinition(\"new\")][Container(\"c\", Image = \"i\")][RestartPolicy(true)] class New;\n";
        var run = Sdk.Verifier(SdkReferences.Without("RestartPolicy", "EnableFaultInjection"), Sources).Run().AssertClean();

        Assert.Contains(run.Sources.Keys, n => n.StartsWith("Old.", StringComparison.Ordinal) && n.EndsWith(Registration, StringComparison.Ordinal));
        Assert.DoesNotContain(run.Sources.Keys, n => n.StartsWith("New.", StringComparison.Ordinal) && n.EndsWith(Registration, StringComparison.Ordinal));
        Assert.DoesNotContain("NewTaskDefinition", run.Sources["TaskDefinitions.Registration.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("RestartPolicy", run.Sources["TaskDefGen.DescribedRevision.g.cs"].Replace("ContainerRestartPolicy", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(2, run.Files().Count);
    }

    [Theory]
    [InlineData("[JsonFragment(\"/newMember\", \"1\")]")]
    [InlineData("[JsonFragment(\"/containerDefinitions/0/memory\", \"{Memory}\")]")]
    public void What_the_SDK_has_no_type_for_is_left_out(string fragment)
    {
        var run = Sdk.Verifier(SdkReferences.V4, "[TaskDefinition(\"f\")][Container(\"c\", Image = \"i\")]" + fragment + " class C;\n").WithTokens("Memory=").Run().AssertClean();

        Assert.DoesNotContain(run.Sources.Keys, n => n.EndsWith(Registration, StringComparison.Ordinal));
        Assert.Single(run.Files());
    }

    [Fact]
    public void An_SDK_under_an_alias_is_not_used()
    {
        var verifier = Gen.Verifier(Samples.Plain);
        foreach (var reference in SdkReferences.V4)
            verifier.Project.ExtraReferences.Add(reference.WithAliases(["sdk"]));

        Assert.DoesNotContain(verifier.Run().AssertClean().Sources.Keys, n => n.EndsWith(Registration, StringComparison.Ordinal));
    }

    private const string Old =
        """
        using TaskDefGen;

        [assembly: TaskDefinitionDefaults(Project = "p")]

        namespace MyCompany
        {
            /// <summary>Orders.</summary>
            [TaskDefinition(Service = "orders", Environments = new[] { "stg", "prod" })]
            [Container(Image = "i:{Tag}")]
            [DockerLabel("tag-{Tag}", "of {Region}")]
            public class Orders
            {
                /// <summary>Inner.</summary>
                [TaskDefinition("inner")]
                [Container(Image = "i")]
                public class Inner<T> { }
            }

            [TaskDefinition("keyword")]
            [Container(Image = "{AccountId}/i:{Tag}")]
            class @class { }
        }
        """;

    private static string Text(GeneratorRun run, Func<string, bool> which) =>
        string.Concat(run.Sources.Where(s => which(s.Key)).Select(s => "//// " + s.Key + "\n" + s.Value));
}
