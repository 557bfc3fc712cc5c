using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG802Tests
{
    [Theory]
    [InlineData("1024", "2048", "\"cpu\": 512, \"memory\": 1024")]
    [InlineData("256", "512", "\"cpu\": 1, \"memory\": 4")]
    [InlineData("1024", "8192", "\"cpu\": 400, \"memory\": 7000")]
    [InlineData("1024", "2048", "\"cpu\": 256")]
    [InlineData("1024", "2048", "\"cpu\": 0, \"memory\": 512")]
    [InlineData("1024", "1024", "\"cpu\": 256, \"memory\": 512")]
    [InlineData("{Cpu}", "2048", "\"cpu\": 256, \"memory\": 512")]
    [InlineData("256", "1024", "\"cpu\": 300, \"memory\": 100")]
    public void Takes_half_and_what_no_smaller_size_holds(string cpu, string memory, string container) => Judge.Accepts<TDG802>(Json(cpu, memory, "{ " + container + " }"));

    [Fact]
    public void Takes_no_containers_and_other_launch_types()
    {
        Judge.Accepts<TDG802>(Json("1024", "2048", ""));
        Judge.Accepts<TDG802>("""{ "cpu": "1024", "memory": "2048", "containerDefinitions": [{ "cpu": 256, "memory": 512 }] }""");
    }

    [Theory]
    [InlineData("1024", "2048", "{ \"cpu\": 511, \"memory\": 1024 }", "/cpu", "511 CPU units and 1024 MiB", "1024 and 2048", "512 and 1024")]
    [InlineData("1 vCPU", "8GB", "{ \"cpu\": 600, \"memory\": 4095 }", "/memory", "600 CPU units and 4095 MiB", "1024 and 8192", "1024 and 4096")]
    [InlineData("1024", "2048", "{ \"cpu\": 100, \"memory\": 400 }, { \"cpu\": 100, \"memory\": 200 }", "/cpu", "200 CPU units and 600 MiB", "1024 and 2048", "256 and 1024")]
    public void Reports_less_than_half(string cpu, string memory, string containers, string pointer, string used, string paid, string smallest)
    {
        var finding = Judge.Reports<TDG802>(
            Json(cpu, memory, containers),
            pointer,
            "The containers take " + used + " together, and the task pays for " + paid + ". The smallest size that holds them is " + smallest + ".");
        Assert.Equal(["Set Cpu to " + smallest.Replace(" and ", " and Memory to ", System.StringComparison.Ordinal)], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("us-east-1", null, "18.02", "us-east-1")] // 1 vCPU and 2 GB are $36.04 a month there, half of both $18.02
    [InlineData("eu-central-1", "us-east-1", "18.02", "us-east-1")]
    [InlineData("us-east-1", "ap-northeast-2", "20.72", "ap-northeast-2")]
    public void Says_what_the_smaller_size_saves_where_the_price_is_known(string region, string? option, string saved, string named)
    {
        var options = option is null ? Core.Options.RuleOptions.Default : ServiceJudge.Options("taskdefgen.price_region", option);
        var finding = Assert.Single(Judge.Run([new TDG802()], Json("1024", "2048", "{ \"cpu\": 500, \"memory\": 1000 }"), Judge.Anonymous with { Region = region }, options: options));
        Assert.EndsWith(
            "The smallest size that holds them is 512 and 1024. That saves about $" + saved + " a month for each task that always runs (on demand in " + named + ", prices of 2026-11).",
            finding.Message,
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void Says_no_price_of_what_is_not_in_the_table()
    {
        var json = Json("1024", "2048", "{ \"cpu\": 500, \"memory\": 1000 }");
        Assert.DoesNotContain("$", Assert.Single(Judge.Run<TDG802>(json, Judge.Anonymous with { Region = "eu-central-1" })).Message, System.StringComparison.Ordinal);
        var arm = json.Replace("\"cpu\": \"1024\"", "\"runtimePlatform\": { \"cpuArchitecture\": \"ARM64\" }, \"cpu\": \"1024\"", System.StringComparison.Ordinal);
        Assert.DoesNotContain("$", Assert.Single(Judge.Run<TDG802>(arm, Judge.Anonymous with { Region = "us-east-1" })).Message, System.StringComparison.Ordinal);
    }

    private static string Json(string cpu, string memory, string containers) =>
        "{ \"requiresCompatibilities\": [\"FARGATE\"], \"cpu\": \"" + cpu + "\", \"memory\": \"" + memory + "\", \"containerDefinitions\": [" + containers + "] }";
}
