namespace TaskDefGen.Build.Tests.EndToEnd;

public sealed class CleanTests : IDisposable
{
    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Clean_takes_files_folder_and_state_and_rebuild_brings_them_back()
    {
        _work.Project("App", "<TaskDefGenOutputDirectory>$(MSBuildProjectDirectory)/out/deploy/</TaskDefGenOutputDirectory>", files: [("a.json", "1"), ("b/service.json", "1")]);
        _work.Build("App").Writes("a.json", "service.json");

        _work.Dotnet("clean", "App").Succeeds();
        Assert.False(Directory.Exists(_work["App/out/deploy"]));
        Assert.DoesNotContain(_work.Files("App/obj"), file => file.Contains("taskdefgen", StringComparison.Ordinal));

        _work.Build("App").Writes("a.json", "service.json");
        _work.Build("App", "--no-restore", "--no-incremental").Writes("a.json", "service.json");
        Assert.Equal(["a.json", "b/service.json"], _work.Files("App/out/deploy"));
    }

    [Fact]
    public void Copies_stay_but_a_rebuild_removes_the_one_that_was_renamed()
    {
        _work.Project("App", "<TaskDefGenCopyToDirectory>deploy</TaskDefGenCopyToDirectory>", files: [("a.json", "1"), ("old.json", "1")]);
        _work.Write("App/deploy/mine.json", "mine");
        _work.Build("App").Writes("a.json", "old.json", "a.json", "old.json");

        _work.Dotnet("clean", "App").Succeeds();
        Assert.Equal(["a.json", "mine.json", "old.json"], _work.Files("App/deploy"));

        _work.Source("App", ("a.json", "1"), ("new.json", "1"));
        _work.Build("App", "--no-restore", "--no-incremental").Writes("a.json", "new.json", "new.json");
        Assert.Equal(["a.json", "mine.json", "new.json"], _work.Files("App/deploy"));

        File.Delete(_work["App/deploy/a.json"]);
        _work.Build("App", "--no-restore").Writes("a.json");
        Assert.Equal(["a.json", "mine.json", "new.json"], _work.Files("App/deploy"));
    }
}
