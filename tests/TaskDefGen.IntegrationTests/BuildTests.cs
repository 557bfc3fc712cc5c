using TaskDefGen.IntegrationTests.Support;
using TaskDefGen.Testing;

namespace TaskDefGen.IntegrationTests;

/// <summary>One project on net10.0 with the designed sample, from the first build to what changes afterwards.</summary>
public sealed class BuildTests : IDisposable
{
    private const string Out = "App/bin/Debug/net10.0/taskdefs";
    private const string Stg = Out + "/myproject-user-service-stg.json";
    private const string Prod = Out + "/myproject-user-service-prod.json";
    private const string Cost = Out + "/cost.json";

    private readonly Workspace _work;

    public BuildTests(PackedPackage package)
    {
        _work = new Workspace(package);
        _work.Project(
            "App",
            "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>" + Source.ImageTagProperty,
            Source.ImageTagItem,
            ("UserService.cs", Source.WithSidecar),
            ("Program.cs", """
                foreach (var environment in UserServiceTaskDefinition.Environments)
                {
                    System.Console.WriteLine(UserServiceTaskDefinition.GetFamily(environment));
                    System.Console.Write(UserServiceTaskDefinition.GetJson(environment));
                }
                """));
    }

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task The_sample_becomes_one_file_for_each_environment()
    {
        (await _work.BuildAsync("App")).Writes($"App -> {Prod}", $"App -> {Stg}", $"App -> {Cost}");
        Assert.Equal(["cost.json", "index.html", "myproject-user-service-prod.json", "myproject-user-service-stg.json"], _work.Files(Out));
        Expected.Equal("WithSidecar/myproject-user-service-stg.json", _work[Stg]);
        Expected.Equal("WithSidecar/myproject-user-service-prod.json", _work[Prod]);

        // What the program knows is what the files say.
        var run = (await ProcessRunner.RunAsync("dotnet", [_work["App/bin/Debug/net10.0/App.dll"]])).EnsureSuccess();
        Assert.Equal(
            "myproject-user-service-stg\n" + File.ReadAllText(_work[Stg]) + "myproject-user-service-prod\n" + File.ReadAllText(_work[Prod]),
            run.StandardOutput.ReplaceLineEndings("\n"));

        var before = TimeStamps();
        (await _work.BuildAsync("App", "--no-restore")).Writes();
        Assert.Equal(before, TimeStamps());

        // Compiled again, with the same result: not written again.
        File.AppendAllText(_work["App/Program.cs"], "// a comment\n");
        (await _work.BuildAsync("App", "--no-restore")).Writes();
        Assert.Equal(before, TimeStamps());

        (await _work.BuildAsync("App", "--no-restore", "-p:ImageTag=v9.0.0")).Writes($"App -> {Prod}", $"App -> {Stg}");
        Assert.Equal(
            File.ReadAllText(Expected.PathOf("WithSidecar/myproject-user-service-stg.json")).Replace(":v1.0.0\"", ":v9.0.0\"", StringComparison.Ordinal),
            File.ReadAllText(_work[Stg]));
    }

    [Fact]
    public async Task What_was_deleted_or_edited_comes_back_and_what_is_not_defined_any_more_goes()
    {
        await BuildFirstAsync();
        var before = File.GetLastWriteTimeUtc(_work[Prod]);

        File.Delete(_work[Stg]);
        var restored = (await _work.BuildAsync("App", "--no-restore", "-v:n")).Writes($"App -> {Stg}");
        Assert.Contains("Skipping target \"CoreCompile\"", restored.Output, StringComparison.Ordinal);
        Expected.Equal("WithSidecar/myproject-user-service-stg.json", _work[Stg]);
        Assert.Equal(before, File.GetLastWriteTimeUtc(_work[Prod]));

        File.AppendAllText(_work[Prod], "edited");
        restored = (await _work.BuildAsync("App", "--no-restore", "-v:n")).Writes($"App -> {Prod}");
        Assert.Contains("Skipping target \"CoreCompile\"", restored.Output, StringComparison.Ordinal);
        Expected.Equal("WithSidecar/myproject-user-service-prod.json", _work[Prod]);

        _work.Write(Out + "/mine.json", "{}");
        _work.Write(Out + "/notes/mine.txt", "mine");
        _work.Write("App/UserService.cs", Source.WithSidecar.Replace("""{ "stg", "prod" }""", """{ "stg" }""", StringComparison.Ordinal)
            .Replace("[TaskSize(2048, 4096, Environment = \"prod\")]", "", StringComparison.Ordinal)
            .Replace("[EnvironmentVariable(\"LOG_LEVEL\", \"Warning\", Environment = \"prod\")]", "", StringComparison.Ordinal));
        (await _work.BuildAsync("App", "--no-restore")).Writes($"App -> {Cost}");
        Assert.Equal(["cost.json", "index.html", "mine.json", "myproject-user-service-stg.json", "notes/mine.txt"], _work.Files(Out));

        _work.Write("App/UserService.cs", "");
        _work.Write("App/Program.cs", "System.Console.WriteLine();");
        (await _work.BuildAsync("App", "--no-restore")).Writes();
        Assert.Equal(["mine.json", "notes/mine.txt"], _work.Files(Out));
    }

    [Fact]
    public async Task A_definition_that_ECS_would_reject_fails_the_build_and_leaves_the_last_good_files()
    {
        await BuildFirstAsync();
        var before = TimeStamps();

        // It has no environments, and a tag of the assembly names one.
        var orders = Source.Definition("orders", "Orders").Replace("public partial", "[Tag(\"Environment\", \"all\")]\npublic partial", StringComparison.Ordinal);
        _work.Write("App/Orders.cs", orders.Replace("Cpu = 256, Memory = 512", "Cpu = 1024, Memory = 1536", StringComparison.Ordinal));

        for (var i = 0; i < 2; i++)
        {
            // Twice: a failure must not pass for an up-to-date build.
            var build = (await _work.BuildAsync("App", "--no-restore")).Fails();

            var column = File.ReadLines(_work["App/Orders.cs"]).ElementAt(2).IndexOf("1536", StringComparison.Ordinal) + 1;
            var error = Assert.Single(build.Diagnostics, d => d.Contains(": error ", StringComparison.Ordinal));
            Assert.StartsWith($"App/Orders.cs(3,{column}): error TDG103: ", error, StringComparison.Ordinal);
            Assert.Contains("2048", error, StringComparison.Ordinal);
            Assert.Empty(build.Written);
            Assert.Equal(before, TimeStamps());
        }

        _work.Write("App/Orders.cs", orders);
        (await _work.BuildAsync("App", "--no-restore")).Writes($"App -> {Out}/orders.json", $"App -> {Cost}");
    }

    [Fact]
    public async Task Publish_carries_the_files_and_clean_removes_them()
    {
        string[] files = ["cost.json", "index.html", "myproject-user-service-prod.json", "myproject-user-service-stg.json"];

        (await _work.DotnetAsync("publish", "App", "-o", _work["published"])).Succeeds();
        Assert.Equal(files, _work.Files("published/taskdefs"));
        Assert.Equal(files, _work.Files("App/bin/Release/net10.0/taskdefs"));

        Directory.Delete(_work["published"], recursive: true);
        (await _work.DotnetAsync("publish", "App", "--no-build", "-o", _work["published"])).Succeeds();
        Assert.Equal(files, _work.Files("published/taskdefs"));
        Expected.Equal("WithSidecar/myproject-user-service-stg.json", _work["published/taskdefs/myproject-user-service-stg.json"]);

        (await _work.DotnetAsync("clean", "App", "-c", "Release")).Succeeds();
        Assert.False(Directory.Exists(_work["App/bin/Release/net10.0/taskdefs"]));
        Assert.DoesNotContain(_work.Files("App/obj"), file => file.Contains("taskdefgen", StringComparison.Ordinal));
    }

    private async Task BuildFirstAsync() => (await _work.BuildAsync("App")).Writes($"App -> {Prod}", $"App -> {Stg}", $"App -> {Cost}");

    private (string File, DateTime Written)[] TimeStamps() =>
        [.. _work.Files(Out).Select(file => (file, File.GetLastWriteTimeUtc(_work[Out + "/" + file])))];
}
