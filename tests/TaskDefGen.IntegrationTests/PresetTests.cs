using System.Text.Json;
using TaskDefGen.IntegrationTests.Support;

namespace TaskDefGen.IntegrationTests;

/// <summary>The severities that a property of the project sets, and what has the last word over them.</summary>
public sealed class PresetTests(PackedPackage package) : IDisposable
{
    /// <summary>An image that is tagged latest: a warning.</summary>
    private static readonly string Regrettable = Source.Definition("app").Replace("nginx:1.27.3", "nginx:latest", StringComparison.Ordinal);

    private readonly Workspace _work = new(package);

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task One_property_chooses_the_severities()
    {
        _work.Project("App", sources: ("Service.cs", Regrettable));
        Assert.Contains(": warning TDG202: ", Assert.Single((await _work.BuildAsync("App")).Diagnostics), StringComparison.Ordinal);

        var strict = (await _work.BuildAsync("App", "--no-restore", "-p:TaskDefGenPreset=strict")).Fails();
        Assert.Contains(strict.Diagnostics, d => d.Contains(": error TDG202: ", StringComparison.Ordinal));
        Assert.Empty((await _work.BuildAsync("App", "--no-restore", "-p:TaskDefGenPreset=errors-only")).Diagnostics);

        var unknown = Assert.Single((await _work.BuildAsync("App", "--no-restore", "-p:TaskDefGenPreset=strickt")).Fails().Diagnostics);
        Assert.Contains("App.csproj : error TDG958: TaskDefGenPreset \"strickt\" is none of the presets. Write recommended, strict or errors-only, or leave the property out.", unknown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_has_the_last_word()
    {
        _work.Project("App", sources: ("Service.cs", Regrettable));
        _work.Write("App/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TDG202.severity = warning\ndotnet_diagnostic.TDG305.severity = none\ndotnet_diagnostic.TDG307.severity = none\n");
        Assert.Contains(": warning TDG202: ", Assert.Single((await _work.BuildAsync("App", "-p:TaskDefGenPreset=strict")).Diagnostics), StringComparison.Ordinal);
        File.Delete(_work["App/.editorconfig"]);

        // What the command line and the project have for all analyzers works under a preset, too.
        Assert.Empty((await _work.BuildAsync("App", "--no-restore", "--no-incremental", "-p:NoWarn=TDG202")).Diagnostics);
        Assert.Contains(": error TDG202: ", Assert.Single((await _work.BuildAsync("App", "--no-restore", "--no-incremental", "-p:TreatWarningsAsErrors=true")).Fails().Diagnostics), StringComparison.Ordinal);
        Assert.Contains(": error TDG202: ", Assert.Single((await _work.BuildAsync("App", "--no-restore", "--no-incremental", "-p:WarningsAsErrors=TDG202")).Fails().Diagnostics), StringComparison.Ordinal);
    }

    /// <summary>The README's way into a pull request.</summary>
    [Fact]
    public async Task The_compiler_writes_findings_as_SARIF()
    {
        _work.Project("App", sources: ("Service.cs", Regrettable));
        await _work.BuildAsync("App", "-p:ErrorLog=taskdefs.sarif%2Cversion=2.1");

        using var sarif = JsonDocument.Parse(await File.ReadAllTextAsync(_work["App/taskdefs.sarif"], TestContext.Current.CancellationToken));
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "TDG202");
        Assert.Equal("warning", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("App/Service.cs", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(4, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public async Task Names_follow_the_templates_of_an_editorconfig()
    {
        _work.Project("App", sources: ("Service.cs", """
            using TaskDefGen;

            [assembly: TaskDefinitionDefaults(Project = "myproject", Region = "eu-west-1", ExecutionRole = "ecsTaskExecutionRole")]

            [TaskDefinition(Service = "orders", Environments = new[] { "stg" }, Cpu = 256, Memory = 512)]
            [Container(Image = "nginx:1.27.3")]
            [AwsLogs]
            [HealthCheck("true")]
            [Tag("Team", "orders")]
            public class Orders { }
            """));
        _work.Write("App/.editorconfig", """
            root = true
            [*.cs]
            taskdefgen.family_name = {environment}-{service}
            taskdefgen.container_name = main-{service}
            taskdefgen.log_group_name = /{service}
            taskdefgen.required_tags = Team
            """);
        var build = await _work.BuildAsync("App");
        Assert.Empty(build.Diagnostics);
        Assert.Equal(["App -> App/bin/Debug/net10.0/taskdefs/stg-orders.json"], build.Written);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(_work["App/bin/Debug/net10.0/taskdefs/stg-orders.json"], TestContext.Current.CancellationToken));
        var container = json.RootElement.GetProperty("containerDefinitions")[0];
        Assert.Equal("main-orders", container.GetProperty("name").GetString());
        Assert.Equal("/orders", container.GetProperty("logConfiguration").GetProperty("options").GetProperty("awslogs-group").GetString());
    }
}
