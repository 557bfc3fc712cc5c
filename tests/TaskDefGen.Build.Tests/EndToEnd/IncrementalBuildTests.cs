namespace TaskDefGen.Build.Tests.EndToEnd;

public sealed class IncrementalBuildTests : IDisposable
{
    private const string Out = "App/bin/Debug/net10.0/taskdefs";

    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Writes_what_changes_and_restores_what_was_touched()
    {
        _work.Project("App", files: [("a.json", "1"), ("b.json", "1")]);
        var first = _work.Build("App").Writes("a.json", "b.json");
        Assert.Contains($"App -> {_work[Out + "/a.json"]}", first.Output, StringComparison.Ordinal);

        var second = _work.Build("App", "--no-restore", "-v:n").Writes();
        Assert.Contains("Skipping target \"_TaskDefGenWrite\"", second.Output, StringComparison.Ordinal);

        File.Delete(_work[Out + "/a.json"]);
        File.WriteAllText(_work[Out + "/b.json"], "edited");
        var third = _work.Build("App", "--no-restore", "-v:n").Writes("a.json", "b.json");
        Assert.Contains("Skipping target \"CoreCompile\"", third.Output, StringComparison.Ordinal);
        Assert.Equal("1", File.ReadAllText(_work[Out + "/b.json"]));

        _work.Source("App", ("b.json", "2"), ("c.json", "1"));
        _work.Build("App", "--no-restore").Writes("b.json", "c.json");
        Assert.Equal(["b.json", "c.json"], _work.Files(Out));
        Assert.Equal("2", File.ReadAllText(_work[Out + "/b.json"]));
    }

    [Fact]
    public void A_failing_build_leaves_the_last_good_files()
    {
        _work.Project("App", files: [("a.json", "1"), ("b.json", "1")]);
        _work.Build("App").Writes("a.json", "b.json");

        _work.Write("App/Broken.cs", "this does not compile");
        _work.Source("App", ("a.json", "2"));
        _work.Build("App", "--no-restore").FailsWith("error CS");
        Assert.Equal(["a.json", "b.json"], _work.Files(Out));
        Assert.Equal("1", File.ReadAllText(_work[Out + "/a.json"]));

        File.Delete(_work["App/Broken.cs"]);
        _work.Source("App", ("a.json", "2"), ("../b.json", "2"));
        for (var i = 0; i < 2; i++)
        {
            // Again when nothing changed: a failure must not pass for an up-to-date build.
            _work.Build("App", "--no-restore").FailsWith($"{_work["App/App.csproj"]} : error TDG954: ");
            Assert.Equal(["a.json", "b.json"], _work.Files(Out));
            Assert.Equal("1", File.ReadAllText(_work[Out + "/a.json"]));
        }

        _work.Source("App", ("a.json", "2"));
        _work.Build("App", "--no-restore").Writes("a.json");
        Assert.Equal(["a.json"], _work.Files(Out));
    }

    [Fact]
    public void Switching_off_or_elsewhere_takes_effect_without_a_change_of_the_source()
    {
        _work.Project("App", files: [("a.json", "1")]);
        _work.Build("App").Writes("a.json");

        _work.Build("App", "--no-restore", "-p:TaskDefGenEnabled=false").Writes();
        Assert.False(Directory.Exists(_work[Out]));

        _work.Build("App", "--no-restore", "-p:TaskDefGenOutputDirectory=here/and there").Writes("a.json");
        Assert.Equal(["a.json"], _work.Files("App/here/and there"));

        _work.Build("App", "--no-restore", "-o", _work["elsewhere"]).Writes("a.json");
        Assert.Equal([".taskdefgen-owners", "a.json"], _work.Files("elsewhere/taskdefs"));
        Assert.Equal(["a.json"], _work.Files("App/here/and there"));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        _work.Project("App", files: [("a.json", "1")]);
        _work.Write(Out, "a file");

        _work.Build("App").FailsWith("error TDG950: ").FailsWith(_work[Out]);
    }

    [Fact]
    public void A_project_without_definitions_has_no_trace_of_them()
    {
        _work.Project("App");

        Assert.DoesNotContain("taskdef", _work.Build("App").Writes().Output.Replace(_work[""], "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

        Assert.False(Directory.Exists(_work[Out]));
        Assert.DoesNotContain(_work.Files("App/bin"), file => file.Contains("taskdef", StringComparison.OrdinalIgnoreCase));
    }
}
