using System;
using TaskDefGen.Core.Cost;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Tests.Cost;

/// <summary>The arithmetic, against what AWS asks.</summary>
public class PriceTests
{
    [Theory]
    [InlineData("ap-northeast-2", 256, 512, "10.36")]
    [InlineData("us-east-1", 256, 512, "9.01")]
    [InlineData("us-east-1", 512, 1024, "18.02")]
    [InlineData("us-east-1", 1024, 2048, "36.04")]
    public void A_task_that_runs_all_month_costs(string region, int cpu, int memory, string dollars)
    {
        var price = FargatePrices.Known.Find(region, FargatePlatform.Default)!;
        Assert.Equal(dollars, Math.Round(price.Month(cpu, memory), 2).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("""{ "cpu": "1 vCPU", "memory": "2 GB" }""", """{ "desiredCount": 3 }""", "3 tasks, 3 vCPU, 6 GB, about $108.12 a month on demand, from $32.44 on Spot (estimate)")]
    [InlineData("""{ "cpu": "256", "memory": "512" }""", null, "0.25 vCPU, 0.5 GB per task, about $9.01 a month on demand, from $2.70 on Spot (estimate)")]
    [InlineData("""{ "cpu": "256", "memory": "512" }""", """{ "desiredCount": 1 }""", "1 task, 0.25 vCPU, 0.5 GB, about $9.01 a month on demand, from $2.70 on Spot (estimate)")]
    [InlineData("""{ "cpu": "256", "memory": "512" }""", """{ "desiredCount": 0 }""", "0 tasks, 0 vCPU, 0 GB, about $0.00 a month on demand, from $0.00 on Spot (estimate)")]
    [InlineData("""{ "cpu": "16384", "memory": "122880" }""", """{ "desiredCount": 1000 }""", "1000 tasks, 16,000 vCPU, 120,000 GB, about $862,188.40 a month on demand, from $258,656.52 on Spot (estimate)")]
    [InlineData(
        """{ "cpu": "1024", "memory": "2048" }""",
        """{ "desiredCount": 5, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE", "base": 1, "weight": 1 }, { "capacityProvider": "FARGATE_SPOT", "weight": 3 }] }""",
        "5 tasks, 5 vCPU, 10 GB, about $180.20 a month on demand, from $54.06 on Spot (estimate), from $104.52 as its strategy mixes them")]
    [InlineData(
        """{ "cpu": "1024", "memory": "2048" }""",
        """{ "scalableTarget": { "MinCapacity": 2, "MaxCapacity": 9 }, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT", "weight": 1 }] }""",
        "2 tasks, 2 vCPU, 4 GB, about $72.08 a month on demand, from $21.62 on Spot (estimate), from $21.62 as its strategy mixes them")]
    public void A_service_costs(string task, string? service, string line) => Assert.Equal(line, Line(task, service));

    [Theory]
    [InlineData("""{ "cpu": "{Cpu}", "memory": "512" }""", null)]
    [InlineData("""{ "memory": "512" }""", null)]
    [InlineData("""{ "cpu": "256", "memory": "512", "runtimePlatform": { "cpuArchitecture": "ARM64" } }""", null)]
    [InlineData("""{ "cpu": "256", "memory": "512", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""", null)]
    [InlineData("""{ "cpu": "256", "memory": "512" }""", """{ "launchType": "EC2" }""")]
    [InlineData("""{ "cpu": "256", "memory": "512" }""", """{ "capacityProviderStrategy": [{ "capacityProvider": "my-instances", "weight": 1 }] }""")]
    public void What_is_not_known_is_not_guessed(string task, string? service) => Assert.Null(Line(task, service));

    [Fact]
    public void A_table_may_replace_all_and_know_other_platforms()
    {
        const string Rows = """
            {
              "replacesAll": true,
              "prices": [
                { "region": "us-east-1", "operatingSystem": "WINDOWS", "vcpuHour": 0.1, "gigabyteHour": 0.01, "asOf": "2026-11" },
                { "region": "us-east-1", "architecture": "ARM64", "vcpuHour": 0.01, "gigabyteHour": 0.001, "asOf": "2026-11" }
              ]
            }
            """;
        var table = PriceTableReader.Read(Rows, FargatePrices.Known);

        Assert.Equal(["us-east-1"], table.Regions);
        Assert.Equal(70, table.SpotSavingPercent);
        Assert.Null(table.Find("us-east-1", FargatePlatform.Default));
        Assert.Equal(0.1m, table.Find("US-EAST-1", new FargatePlatform(FargatePlatform.Windows, FargatePlatform.X86))!.VcpuHour);
        Assert.Equal(0.01m, table.Find("us-east-1", new FargatePlatform(FargatePlatform.Linux, FargatePlatform.Arm))!.VcpuHour);
    }

    [Fact]
    public void Two_rows_for_one_thing_are_refused()
    {
        const string Row = """{ "region": "us-east-1", "vcpuHour": 0.1, "gigabyteHour": 0.01, "asOf": "2026-11" }""";
        var problem = Assert.Throws<PriceTableException>(() => PriceTableReader.Read("{ \"prices\": [" + Row + ",\n" + Row + "] }", FargatePrices.Known));
        Assert.Equal(new JsonPosition(2, 1), problem.Position);
        Assert.Equal("There are two prices for LINUX on X86_64 in us-east-1. Leave one of them.", problem.Message);
    }

    private static string? Line(string task, string? service)
    {
        var reader = new JsonModelReader();
        var model = reader.Read((JsonNode.Map)JsonParser.Parse(task[..^1] + ", \"requiresCompatibilities\": [\"FARGATE\"] }"), Ecs.TaskDefinition.Shape);
        var description = service is null ? null : reader.Read((JsonNode.Map)JsonParser.Parse(service), ServiceDescription.Shape);
        return ServiceCost.Find(model, description, "prod", "us-east-1", FargatePrices.Known) is { } cost ? CostText.Line(cost) : null;
    }
}
