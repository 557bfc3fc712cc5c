using System.Text.Json.Nodes;
using TaskDefGen.Build.Tests.Support;

namespace TaskDefGen.Build.Tests;

/// <summary>What a build says of the cost of its task definitions.</summary>
public sealed class CostTests : IDisposable
{
    private static readonly Definition Prod = new("shop-prod") { Cpu = 2048, Memory = 4096, Environment = "prod", Service = new JsonObject { ["desiredCount"] = 3 } };

    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Each_service_and_environment_has_a_line_and_an_entry()
    {
        var project = new Project(_root) { Cost = true };

        var run = project.Emit(Prod, new Definition("shop-dev") { Environment = "dev" });

        Assert.Equal(
            [
                $"User -> {project.OutputFile("shop-dev.json")}",
                $"User -> {project.OutputFile("shop-prod.json")}",
                "User -> shop-dev: 0.25 vCPU, 0.5 GB per task, about $9.01 a month on demand, from $2.70 on Spot (estimate)",
                "User -> shop-prod: 3 tasks, 6 vCPU, 12 GB, about $216.24 a month on demand, from $64.87 on Spot (estimate)",
                $"User -> {project.OutputFile("cost.json")}",
            ],
            run.Printed);
        var json = File.ReadAllText(project.OutputFile("cost.json"));
        var prod = JsonNode.Parse(json)!["services"]![1]!;
        Assert.Equal(
            """{"family":"shop-prod","environment":"prod","region":"us-east-1","operatingSystem":"LINUX","architecture":"X86_64","desiredCount":3,"tasks":3,"vcpu":6,"memoryGigabytes":12,"monthOnDemand":216.24,"monthSpotAtBest":64.87,"spotSavingPercent":70,"pricesAsOf":"2026-11"}""",
            prod.ToJsonString());
        Assert.EndsWith("\n  ]\n}\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_silent_when_nothing_changed_and_gone_when_it_is_switched_off()
    {
        var project = new Project(_root) { Cost = true };
        project.Emit(Prod);

        Assert.Empty(project.EmitAsItIs().Printed);

        project.Cost = false;
        Assert.Empty(project.EmitAsItIs().Printed);
        Assert.Equal(["shop-prod.json"], _root.Files("User/bin/taskdefs"));
    }

    [Theory]
    [InlineData("eu-central-1", null)]
    [InlineData(null, null)]
    [InlineData("us-east-1", "EC2")]
    public void What_has_no_known_price_has_no_cost(string? region, string? launchType)
    {
        var project = new Project(_root) { Cost = true };
        var service = launchType is null ? null : new JsonObject { ["launchType"] = launchType };

        project.Emit(Prod with { Region = region, Service = service }).AssertWrote(project.OutputFile("shop-prod.json"));
    }

    [Fact]
    public void A_table_of_the_user_extends_the_known_prices()
    {
        var project = new Project(_root) { Cost = true, Prices = "prices.json" };
        _root.Write("User/prices.json", """
            {
              "spotSavingPercent": 50,
              "prices": [{ "region": "eu-central-1", "vcpuHour": 0.1, "gigabyteHour": 0.01, "asOf": "2026-11-20" }]
            }
            """);

        var run = project.Emit(Prod with { Region = "eu-central-1" }, new Definition("shop-dev"));

        Assert.Contains("User -> shop-prod: 3 tasks, 6 vCPU, 12 GB, about $525.60 a month on demand, from $262.80 on Spot (estimate)", run.Printed);
        Assert.Contains("User -> shop-dev: 0.25 vCPU, 0.5 GB per task, about $9.01 a month on demand, from $4.51 on Spot (estimate)", run.Printed);
    }

    [Theory]
    [InlineData("{", 1, 2, "expected")]
    [InlineData("[]", 1, 1, "The table is an object with \"spotSavingPercent\", \"replacesAll\" and \"prices\", but an array stands here.")]
    [InlineData("{}", 1, 1, "The table has no \"prices\"")]
    [InlineData("{\n \"price\": []\n}", 2, 2, "Did you mean \"prices\"?")]
    [InlineData("{ \"prices\": [{ \"region\": \"x\", \"vcpuHour\": \"1\", \"gigabyteHour\": 1, \"asOf\": \"2026-11\" }] }", 1, 43, "\"vcpuHour\" is a number from 0 to 1000, but \"1\" stands here.")]
    [InlineData("{ \"prices\": [{ \"region\": \"x\", \"vcpuHour\": 1, \"asOf\": \"2026-11\" }] }", 1, 14, "A price has no \"gigabyteHour\"")]
    [InlineData("{ \"prices\": [{ \"region\": \"x\", \"vcpuHour\": 1, \"gigabyteHour\": 1, \"asOf\": \"soon\" }] }", 1, 73, "\"asOf\" is the month or the day")]
    [InlineData("{ \"prices\": [], \"spotSavingPercent\": 170 }", 1, 38, "a number from 0 to 100, but 170 stands here")]
    public void A_table_that_cannot_be_used_is_an_error_at_its_place(string table, int line, int column, string message)
    {
        var project = new Project(_root) { Cost = true, Prices = "prices.json" };
        var file = _root.Write("User/prices.json", table);

        var run = project.Emit(Prod);

        Assert.False(run.Succeeded);
        var error = Assert.Single(run.Errors);
        Assert.Equal(("TDG960", file, line, column), (error.Code, error.File, error.LineNumber, error.ColumnNumber));
        Assert.Contains(message == "expected" ? "The table of prices can't be used: " : message, error.Message, StringComparison.Ordinal);
        Assert.Empty(_root.Files("User/bin"));
    }

    [Fact]
    public void A_table_that_is_not_there_is_named()
    {
        var project = new Project(_root) { Cost = true, Prices = "no/prices.json" };

        Assert.Contains(_root["User/no/prices.json"], project.Emit(Prod).OnlyError("TDG960"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_family_of_that_name_is_told_what_to_do()
    {
        var project = new Project(_root) { Cost = true };

        Assert.Contains("TaskDefGenCost", project.Emit(new Definition("Cost")).OnlyError("TDG955"), StringComparison.Ordinal);

        project.Cost = false;
        project.EmitAsItIs().AssertWrote(project.OutputFile("Cost.json"));
    }
}
