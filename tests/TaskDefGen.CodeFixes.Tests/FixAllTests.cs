using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using TaskDefGen.Testing;

namespace TaskDefGen.CodeFixes.Tests;

/// <summary>Fix All carries out the same choice everywhere, whatever its value is in each place.</summary>
public class FixAllTests
{
    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task One_choice_settles_all_findings_in_the_scope(FixAllScope scope)
    {
        var isWide = scope != FixAllScope.Document;
        var verifier = FixVerifier.For(
            "TDG103",
            "Set Memory to 2048",
            new TestSource("A.cs", Two("A", "{|TDG103:1536|}", "{|TDG103:1000|}"), Two("A", "2048", "2048")),
            new TestSource("B.cs", Two("B", "{|TDG103:9000|}", "2048"), isWide ? Two("B", "8192", "2048") : Two("B", "{|TDG103:9000|}", "2048")));
        await verifier.VerifyFixAllAsync(scope);
    }

    [Fact]
    public async Task Two_findings_on_one_attribute_are_settled_together()
    {
        var verifier = FixVerifier.For(
            "TDG202",
            "Replace tag latest with v1.0.0",
            new TestSource("A.cs", Sidecars("{|TDG202:\"nginx:latest\"|}", "{|TDG202:\"redis:latest\"|}"), Sidecars("\"nginx:v1.0.0\"", "\"redis:v1.0.0\"")));
        await verifier.VerifyFixAllAsync(FixAllScope.Document);
    }

    private static string Two(string name, string first, string second) =>
        $$"""
        using TaskDefGen;

        [TaskDefinition("{{name}}-one", Cpu = 1024, Memory = {{first}})]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class {{name}}One;

        [TaskDefinition("{{name}}-two", Cpu = 1024, Memory = {{second}})]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class {{name}}Two;
        """;

    private static string Sidecars(string first, string second) =>
        $$"""
        using TaskDefGen;

        [TaskDefinition("app", Cpu = 1024, Memory = 2048)]
        [Container(Image = {{first}})]
        class App
        {
            [Container(Image = {{second}})]
            class Cache;
        }
        """;
}
