using System.Threading.Tasks;
using TaskDefGen.Testing;

namespace TaskDefGen.CodeFixes.Tests;

/// <summary>Where a fix puts an attribute, and what it leaves to others.</summary>
public class PlaceTests
{
    private const string Identity = "Project = \"p\", Service = \"s\", Environments = new[] { \"stg\" }, Cpu = 256, Memory = 512";

    [Fact]
    public async Task Added_attributes_come_behind_their_like()
    {
        var verifier = FixVerifier.For("TDG609", null, new TestSource("Source.cs", Tagged("[{|TDG609:TaskDefinition(" + Identity + ")|}]", ""), "")) ;
        var actions = await verifier.GetActionsAsync();
        Assert.NotEmpty(actions);
        verifier = FixVerifier.For(
            "TDG609",
            actions[0].Title,
            new TestSource(
                "Source.cs",
                Tagged("[{|TDG609:TaskDefinition(" + Identity + ")|}]", ""),
                Tagged("[TaskDefinition(" + Identity + ")]", "\n[Tag(\"ManagedBy\", \"TaskDefGen\")]")));
        await verifier.VerifyAsync();
    }

    [Fact]
    public async Task A_container_class_that_others_share_is_not_changed_for_one_of_them()
    {
        var verifier = FixVerifier.For(
            "TDG202",
            null,
            new TestSource(
                "Source.cs",
                """
                using TaskDefGen;

                [TaskDefinition("app", Cpu = 256, Memory = 512)]
                [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
                [Sidecar({|TDG202:typeof(Agent)|})]
                class App;

                [Container(Image = "public.ecr.aws/agent:latest")]
                class Agent;
                """,
                ""));
        await verifier.VerifyTitlesAsync();
    }

    [Fact]
    public async Task A_part_of_the_class_in_another_file_is_left_to_that_file()
    {
        var verifier = FixVerifier.For(
            "TDG103",
            "Set Memory to 2048",
            new TestSource("A.cs", "using TaskDefGen;\n[TaskDefinition(\"app\")]\n[TaskSize(1024, {|TDG103:1536|})]\npartial class App;", "using TaskDefGen;\n[TaskDefinition(\"app\")]\n[TaskSize(1024, 2048)]\npartial class App;"),
            new TestSource("B.cs", "using TaskDefGen;\n[Container(Image = \"public.ecr.aws/nginx/nginx:1.27\")]\npartial class App;", "using TaskDefGen;\n[Container(Image = \"public.ecr.aws/nginx/nginx:1.27\")]\npartial class App;"));
        await verifier.VerifyAsync();
    }

    private static string Tagged(string definition, string added) =>
        "using TaskDefGen;\n" + definition + "\n[Container(Image = \"public.ecr.aws/nginx/nginx:1.27\")]\n[Tag(\"Environment\", \"{Environment}\")]\n[Tag(\"Project\", \"{Project}\")] // whose"
        + added + "\nclass MyApp;\n";
}
