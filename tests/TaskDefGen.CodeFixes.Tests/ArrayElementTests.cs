using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using TaskDefGen.Testing;

namespace TaskDefGen.CodeFixes.Tests;

/// <summary>One element of an array is taken away, and what stands around it stays.</summary>
public class ArrayElementTests
{
    private const string Bad = "{|TDG108:\"NET_ADMIN\"|}";

    [Theory]
    [InlineData("new[] { " + Bad + ", \"SYS_PTRACE\" }", "new[] { \"SYS_PTRACE\" }")]
    [InlineData("new[] { \"SYS_PTRACE\", " + Bad + " }", "new[] { \"SYS_PTRACE\" }")]
    [InlineData("new[] { \"SYS_PTRACE\", " + Bad + ", }", "new[] { \"SYS_PTRACE\", }")]
    [InlineData("new[] { \"SYS_PTRACE\", " + Bad + ", \"{OpenBrace}A}\" }", "new[] { \"SYS_PTRACE\", \"{OpenBrace}A}\" }")]
    [InlineData("new string[] { " + Bad + ",\"SYS_PTRACE\" }", "new string[] { \"SYS_PTRACE\" }")]
    [InlineData("new string[2] { \"SYS_PTRACE\", " + Bad + " }", null)]
    [InlineData("[" + Bad + ", \"SYS_PTRACE\"]", "[\"SYS_PTRACE\"]")]
    [InlineData("[\"SYS_PTRACE\", " + Bad + "]", "[\"SYS_PTRACE\"]")]
    [InlineData("new[] { " + Bad + " /* why */, \"SYS_PTRACE\" }", "new[] { /* why */ \"SYS_PTRACE\" }")]
    [InlineData("new[] { \"SYS_PTRACE\", /* why */ " + Bad + " }", "new[] { \"SYS_PTRACE\", /* why */  }")]
    [InlineData("new[] { " + Bad + ",\n    \"SYS_PTRACE\" }", "new[] { \"SYS_PTRACE\" }")]
    [InlineData("new[]\n{\n    " + Bad + ",\n    \"SYS_PTRACE\", // to debug\n}", "new[]\n{\n    \"SYS_PTRACE\", // to debug\n}")]
    [InlineData("new[]\n{\n    " + Bad + ", // why\n    \"SYS_PTRACE\",\n}", "new[]\n{\n     // why\n    \"SYS_PTRACE\",\n}")]
    [InlineData("new[]\n{\n    \"SYS_PTRACE\", // to debug\n    " + Bad + ",\n}", "new[]\n{\n    \"SYS_PTRACE\", // to debug\n}")]
    [InlineData("new[]\r\n{\r\n\t" + Bad + ",\r\n\t\"SYS_PTRACE\"\r\n}", "new[]\r\n{\r\n\t\"SYS_PTRACE\"\r\n}")]
    public async Task An_element_goes(string before, string? after)
    {
        var verifier = FixVerifier.For("TDG108", "Remove capability NET_ADMIN", Source(before, after ?? ""));
        if (after is null)
            await FixVerifier.For("TDG108", null, Source(before, "")).VerifyTitlesAsync(); // its length is written down too
        else
            await verifier.VerifyAsync();
    }

    [Theory]
    [InlineData("new[] { " + Bad + " }")]
    [InlineData("[" + Bad + "]")]
    public Task The_last_goes_with_its_argument(string before) => FixVerifier.For(
        "TDG108",
        "Remove capability NET_ADMIN",
        new TestSource("Source.cs", Code("Drop = new[] { \"NET_RAW\" }, Add = " + before), Code("Drop = new[] { \"NET_RAW\" }"))).VerifyAsync();

    [Theory]
    [InlineData("new[] { " + Bad + ", \"SYS_PTRACE\", {|TDG108:\"SYS_TIME\"|} }", "new[] { \"SYS_PTRACE\" }")]
    [InlineData("new[]\n{\n    " + Bad + ",\n    {|TDG108:\"SYS_TIME\"|},\n}", "new[]\n{\n    {|TDG108:\"SYS_TIME\"|},\n}")]
    public Task All_go_but_the_last(string before, string after) =>
        FixVerifier.For("TDG108", "Remove capability NET_ADMIN", Source(before, after)).VerifyFixAllAsync(FixAllScope.Document);

    [Theory]
    [InlineData("new[] { Compatibility.Ec2 /* for now */ }", "new[] { Compatibility.Ec2, Compatibility.Fargate /* for now */ }")]
    [InlineData("[Compatibility.Ec2]", "[Compatibility.Ec2, Compatibility.Fargate]")]
    [InlineData("new[]\n{\n    Compatibility.External, // one\n    Compatibility.Ec2, // two\n}", "new[]\n{\n    Compatibility.External, // one\n    Compatibility.Ec2, Compatibility.Fargate, // two\n}")]
    [InlineData("new Compatibility[1] { Compatibility.Ec2 }", "new[] { Compatibility.Ec2, Compatibility.Fargate }")]
    public Task An_element_is_added_behind_the_others(string before, string after) => FixVerifier.For(
        "TDG105", "Add to RequiresCompatibilities FARGATE", new TestSource("Source.cs", OnFargate(before), OnFargate(after))).VerifyAsync();

    private static string OnFargate(string compatibilities) =>
        "using TaskDefGen;\n\n[TaskDefinition(\"my-app\", Cpu = 256, Memory = 512, NetworkMode = NetworkMode.Awsvpc, RequiresCompatibilities = " + compatibilities
        + ")]\n[Container(\"app\", Image = \"public.ecr.aws/nginx/nginx:1.27\")]\n[DeploymentCircuitBreaker]\n[Subnet(\"subnet-1\"), Subnet(\"subnet-2\"), SecurityGroup(\"sg-1\")]\n[Service(DesiredCount = 2, LaunchType = "
        + (compatibilities.Contains("Fargate", System.StringComparison.Ordinal) ? "LaunchType.Fargate" : "{|TDG105:LaunchType.Fargate|}") + ")]\nclass MyApp;\n";

    private static TestSource Source(string before, string after) => new("Source.cs", Code("Add = " + before), Code("Add = " + after));

    private static string Code(string arguments) =>
        "using TaskDefGen;\n\n[TaskDefinition(\"my-app\", Cpu = 256, Memory = 512)]\n[Container(\"app\", Image = \"public.ecr.aws/nginx/nginx:1.27\")]\n[KernelCapabilities("
        + arguments + ")]\nclass MyApp;\n";
}
