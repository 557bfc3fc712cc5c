using TaskDefGen.Build.Tests.Support;

namespace TaskDefGen.Build.Tests.EndToEnd;

public sealed class DerivedFilesTests : IDisposable
{
    private const string Out = "App/bin/Debug/net10.0/taskdefs";

    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Cost_and_picture_follow_the_build()
    {
        _work.Project("App", "<TaskDefGenCopyToDirectory>deploy</TaskDefGenCopyToDirectory>");
        _work.Write("App/Files.cs", Carrier.Definitions(new Definition("app")));
        var first = _work.Build("App").Writes("app.json", "cost.json", "app.json");
        Assert.Contains("App -> app: 0.25 vCPU, 0.5 GB per task, about $9.01 a month on demand", first.Output, StringComparison.Ordinal);
        Assert.Contains($"App -> {_work[Out + "/index.html"]}", first.Output, StringComparison.Ordinal);
        Assert.Equal(["app.json", "cost.json", "index.html"], _work.Files(Out));
        Assert.Equal(["app.json"], _work.Files("App/deploy"));

        var again = _work.Build("App", "--no-restore", "-v:n").Writes();
        Assert.Contains("Skipping target \"_TaskDefGenWrite\"", again.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a month", again.Output, StringComparison.Ordinal);

        File.Delete(_work[Out + "/index.html"]);
        File.WriteAllText(_work[Out + "/cost.json"], "edited");
        _work.Build("App", "--no-restore").Writes("cost.json");
        Assert.True(File.Exists(_work[Out + "/index.html"]));

        // A table of prices is an input like any other.
        _work.Write("App/prices.json", """{ "prices": [{ "region": "us-east-1", "vcpuHour": 1, "gigabyteHour": 0, "asOf": "2026-11" }] }""");
        Assert.Contains("about $182.50 a month", _work.Build("App", "--no-restore", "-p:TaskDefGenPrices=prices.json").Writes("cost.json").Output, StringComparison.Ordinal);
        _work.Build("App", "--no-restore", "-p:TaskDefGenPrices=prices.json").Writes();
        _work.Write("App/prices.json", """{ "prices": [{ "region": "us-east-1", "vcpuHour": 2, "gigabyteHour": 0, "asOf": "2026-11" }] }""");
        Assert.Contains("about $365.00 a month", _work.Build("App", "--no-restore", "-p:TaskDefGenPrices=prices.json").Writes("cost.json").Output, StringComparison.Ordinal);
        _work.Write("App/prices.json", "{\n  \"prices\": 1\n}");
        _work.Build("App", "--no-restore", "-p:TaskDefGenPrices=prices.json").FailsWith($"{_work["App/prices.json"]}(2,13): error TDG960: ");

        _work.Dotnet("publish", "App", "-c", "Debug", "-o", _work["published"]).Succeeds();
        Assert.Equal(["app.json", "cost.json", "index.html"], _work.Files("published/taskdefs"));

        _work.Build("App", "--no-restore", "-p:TaskDefGenCost=false", "-p:TaskDefGenIndex=false").Writes();
        Assert.Equal(["app.json"], _work.Files(Out));

        _work.Build("App", "--no-restore").Writes("cost.json");
        _work.Dotnet("clean", "App").Succeeds();
        Assert.False(Directory.Exists(_work[Out]));
    }

    [Fact]
    public void Each_framework_has_its_own()
    {
        _work.Project("App", "<TargetFramework /><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");
        _work.Write("App/Files.cs", Carrier.Definitions(new Definition("app")));

        _work.Build("App", "-m").Succeeds();

        Assert.Equal(["app.json", "cost.json", "index.html"], _work.Files("App/bin/Debug/net10.0/taskdefs"));
        Assert.Equal(["app.json", "cost.json", "index.html"], _work.Files("App/bin/Debug/netstandard2.0/taskdefs"));
        Assert.Equal(File.ReadAllBytes(_work["App/bin/Debug/net10.0/taskdefs/index.html"]), File.ReadAllBytes(_work["App/bin/Debug/netstandard2.0/taskdefs/index.html"]));
    }
}
