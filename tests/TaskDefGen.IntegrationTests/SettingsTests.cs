using TaskDefGen.IntegrationTests.Support;

namespace TaskDefGen.IntegrationTests;

public sealed class SettingsTests(PackedPackage package) : IDisposable
{
    private const string Out = "App/bin/Debug/net10.0/taskdefs";

    private readonly Workspace _work = new(package);

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task Severities_of_an_editorconfig_hold_in_the_build()
    {
        _work.Project("App", sources: ("Service.cs", Source.Definition("app").Replace("Cpu = 256, Memory = 512", "Cpu = 1024, Memory = 1536", StringComparison.Ordinal)));
        Assert.Contains(": error TDG103: ", Assert.Single((await _work.BuildAsync("App")).Fails().Diagnostics), StringComparison.Ordinal);

        _work.Write("App/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TDG103.severity = warning\n");
        var build = await _work.BuildAsync("App", "--no-restore");
        Assert.Contains(": warning TDG103: ", Assert.Single(build.Diagnostics), StringComparison.Ordinal);
        Assert.Equal([$"App -> {Out}/app.json"], build.Written);
        Assert.Contains("\"memory\": \"1536\"", File.ReadAllText(_work[Out + "/app.json"]), StringComparison.Ordinal);

        _work.Write("App/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TDG103.severity = none\n");
        (await _work.BuildAsync("App", "--no-restore")).Writes();
    }

    [Fact]
    public async Task Files_go_where_the_project_says_or_nowhere()
    {
        _work.Project(
            "App",
            "<TargetFramework>net10.0</TargetFramework><TaskDefGenOutputDirectory>out/deploy</TaskDefGenOutputDirectory><TaskDefGenCopyToDirectory>../infrastructure</TaskDefGenCopyToDirectory>",
            sources: ("Service.cs", Source.Definition("app")));

        (await _work.BuildAsync("App")).Writes("App -> App/out/deploy/app.json", "App -> infrastructure/app.json");
        Assert.Equal(File.ReadAllBytes(_work["App/out/deploy/app.json"]), File.ReadAllBytes(_work["infrastructure/app.json"]));
        Assert.False(Directory.Exists(_work[Out]));

        File.WriteAllText(_work["infrastructure/app.json"], "edited");
        (await _work.BuildAsync("App", "--no-restore")).Writes("App -> infrastructure/app.json");

        (await _work.BuildAsync("App", "--no-restore", "-p:TaskDefGenEnabled=false")).Writes();
        Assert.Empty(_work.Files("App/out/deploy"));

        (await _work.BuildAsync("App", "--no-restore")).Writes("App -> App/out/deploy/app.json");

        // Never on: no trace of files, but the classes are there and the rules still speak.
        _work.Project("Off", "<TargetFramework>net10.0</TargetFramework><TaskDefGenEnabled>false</TaskDefGenEnabled>", sources:
        [
            ("Service.cs", Source.Definition("off")),
            ("Use.cs", "public class Use { public string Family = ServiceTaskDefinition.Family; }"),
        ]);
        (await _work.BuildAsync("Off")).Writes();
        Assert.DoesNotContain(_work.Files("Off/bin"), file => file.Contains("taskdefs", StringComparison.Ordinal));
        Assert.DoesNotContain(_work.Files("Off/obj"), file => file.Contains(".taskdefgen.", StringComparison.Ordinal));
    }
}
