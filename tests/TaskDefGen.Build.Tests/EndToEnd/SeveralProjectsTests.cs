namespace TaskDefGen.Build.Tests.EndToEnd;

public sealed class SeveralProjectsTests : IDisposable
{
    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Each_framework_has_its_folder_wherever_that_is_and_one_of_them_copies()
    {
        const string Frameworks = "<TargetFramework /><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>";
        _work.Project("App", Frameworks + "<TaskDefGenCopyToDirectory>deploy</TaskDefGenCopyToDirectory>", files: [("a.json", "1")]);

        _work.Build("App", "-m").Succeeds();
        Assert.Equal(["a.json"], _work.Files("App/bin/Debug/net10.0/taskdefs"));
        Assert.Equal(["a.json"], _work.Files("App/bin/Debug/netstandard2.0/taskdefs"));
        Assert.Equal(["a.json"], _work.Files("App/deploy"));

        _work.Build("App", "-m", "--no-restore", "-p:TaskDefGenOutputDirectory=out").Succeeds();
        Assert.Equal(["net10.0/a.json", "netstandard2.0/a.json"], _work.Files("App/out"));
        _work.Build("App", "-m", "--no-restore", "-p:TaskDefGenOutputDirectory=out").Writes();

        _work.Dotnet("clean", "App").Succeeds();
        Assert.Empty(_work.Files("App/out"));
    }

    [Fact]
    public void Two_projects_that_share_a_folder_may_not_share_a_file()
    {
        const string Shared = "<OutDir>../out/</OutDir>";
        _work.Project("First", Shared, files: [("family.json", "1"), ("first.json", "1")]);
        _work.Project("Second", Shared, files: [("family.json", "2"), ("second.json", "1")]);

        _work.Build("First").Succeeds();
        _work.Build("Second").FailsWith("error TDG953: ").FailsWith(_work["First/First.csproj"]).FailsWith(_work["Second/Second.csproj"]);
        _work.Build("First", "--no-restore").Writes();
        Assert.Equal("1", File.ReadAllText(_work["out/taskdefs/family.json"]));

        _work.Source("Second", ("second.json", "1"));
        _work.Build("Second", "--no-restore").Writes("second.json");
        _work.Build("First", "--no-restore").Writes();
        _work.Dotnet("clean", "Second").Succeeds();
        _work.Dotnet("clean", "First").Succeeds();
        Assert.False(Directory.Exists(_work["out/taskdefs"]));
    }
}
