using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG801Tests
{
    [Theory]
    [InlineData("dev", "1024", "2048")]
    [InlineData("dev", "1 vCPU", "2 GB")]
    [InlineData("stg", "2048", "4096")]
    [InlineData("prod", "16384", "122880")]
    [InlineData("test", "4096", "8192")]
    [InlineData("{Environment}", "4096", "8192")]
    [InlineData("dev", "{Cpu}", "${MEMORY}")]
    [InlineData("dev", "much", "")]
    [InlineData(null, "4096", "8192")]
    public void Takes_the_ceiling_and_what_is_not_known(string? environment, string cpu, string memory) =>
        Judge.Accepts<TDG801>(Json(cpu, memory), Example.Identity with { Environment = environment });

    [Theory]
    [InlineData("dev", "1025", "512", "/cpu", "1025 CPU units", "1024 CPU units and 2048 MiB")]
    [InlineData("dev", "2 vCPU", "512", "/cpu", "2048 CPU units", "1024 CPU units and 2048 MiB")]
    [InlineData("dev", "256", "2049", "/memory", "2049 MiB", "1024 CPU units and 2048 MiB")]
    [InlineData("stg", "2049", "512", "/cpu", "2049 CPU units", "2048 CPU units and 4096 MiB")]
    [InlineData("stg", "256", "4097", "/memory", "4097 MiB", "2048 CPU units and 4096 MiB")]
    public void Reports_more(string environment, string cpu, string memory, string pointer, string size, string ceiling) => Judge.Reports<TDG801>(
        Json(cpu, memory),
        pointer,
        size + " are more than " + environment + " asks for: its tasks have " + ceiling + " at most, unless there is a reason. Write [TaskSize(256, 512, Environment = \""
        + environment + "\")], or as much as it needs.",
        Example.Identity with { Environment = environment });

    [Fact]
    public void Says_both_at_once_and_knows_synonyms() => Assert.Equal(
        ["/cpu", "/memory"], Judge.Run<TDG801>(Json("4096", "8192"), Example.Identity with { Environment = "Development" }).Select(f => f.Pointer));

    [Fact]
    public void Is_silent_without_Fargate() => Judge.Accepts<TDG801>("""{ "cpu": "4096", "memory": "8192" }""", Example.Identity with { Environment = "dev" });

    private static string Json(string cpu, string memory) =>
        "{ \"requiresCompatibilities\": [\"FARGATE\"], \"cpu\": \"" + cpu + "\", \"memory\": \"" + memory + "\" }";
}
