using TaskDefGen.Build.Tests.Support;

namespace TaskDefGen.Build.Tests;

public sealed class SharedFolderTests : IDisposable
{
    private readonly TemporaryFolder _root = new();
    private readonly Project _first;
    private readonly Project _second;

    public SharedFolderTests()
    {
        _first = new Project(_root, "First", _root["out/taskdefs/"]);
        _second = new Project(_root, "Second", _root["out/taskdefs/"]);
    }

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("1", "2")]
    [InlineData("same", "same")]
    public void Two_projects_with_one_file(string first, string second)
    {
        _first.Emit(("family.json", first));

        var message = _second.Emit(("family.json", second), ("own.json", "1")).OnlyError("TDG953");

        Assert.Contains(_first.File, message, StringComparison.Ordinal);
        Assert.Contains(_second.File, message, StringComparison.Ordinal);
        Assert.Contains(_first.OutputFile("family.json"), message, StringComparison.Ordinal);
        Assert.Equal(first, File.ReadAllText(_first.OutputFile("family.json")));
        Assert.False(File.Exists(_second.OutputFile("own.json")));
        _first.Emit(("family.json", first)).AssertWrote();
    }

    [Fact]
    public void Two_projects_with_different_files()
    {
        _first.Emit(("a.json", "1")).AssertWrote(_first.OutputFile("a.json"));
        _second.Emit(("b.json", "1")).AssertWrote(_second.OutputFile("b.json"));
        _first.Emit(("c.json", "1")).AssertWrote(_first.OutputFile("c.json"));

        Assert.Equal(["b.json", "c.json"], TaskDefinitions());

        Assert.True(_first.Clean().Succeeded);
        Assert.Equal(["b.json"], TaskDefinitions());
        Assert.True(_second.Clean().Succeeded);
        Assert.False(Directory.Exists(_root["out/taskdefs"]));
    }

    [Fact]
    public void A_definition_that_moves_to_the_other_project()
    {
        _first.Emit(("family.json", "1"));
        Assert.Contains("build 'First' first", _second.Emit(("family.json", "1")).OnlyError("TDG953"), StringComparison.Ordinal);

        _first.Emit().AssertWrote();
        _second.Emit(("family.json", "1")).AssertWrote(_second.OutputFile("family.json"));

        // The first project's manifest is gone or older; it must not take the file away.
        _first.Emit().AssertWrote();
        Assert.Equal(["family.json"], TaskDefinitions());
    }

    [Fact]
    public void What_another_project_owns_is_not_deleted()
    {
        _first.Emit(("family.json", "1"));
        File.Delete(_first.OutputFile("family.json"));
        _second.Emit(("family.json", "2")).AssertWrote(_second.OutputFile("family.json"));

        _first.Emit().AssertWrote();
        Assert.True(_first.Clean().Succeeded);

        Assert.Equal(["family.json"], TaskDefinitions());
    }

    [Fact]
    public void No_false_alarm_after_clean_a_deleted_obj_or_a_deleted_project()
    {
        _first.Emit(("family.json", "1"));
        File.Delete(_first.ManifestFile);
        _first.Emit(("family.json", "2")).AssertWrote(_first.OutputFile("family.json"));

        _first.Clean();
        _first.Emit(("family.json", "2")).AssertWrote(_first.OutputFile("family.json"));

        File.Delete(_first.File);
        _second.Emit(("family.json", "3")).AssertWrote(_second.OutputFile("family.json"));
    }

    [Fact]
    public void No_false_alarm_in_a_checkout_that_moved_or_was_copied()
    {
        using var copy = new TemporaryFolder();
        _first.Emit(("family.json", "1"));
        foreach (var file in _root.Files())
        {
            copy.Write(file, File.ReadAllText(_root[file]));
        }

        var project = new Project(copy, "First", copy["out/taskdefs/"]);
        project.Emit(("family.json", "2")).AssertWrote(project.OutputFile("family.json"));
        project.Emit().AssertWrote();

        Assert.Equal("1", File.ReadAllText(_first.OutputFile("family.json")));
    }

    [Fact]
    public void A_folder_of_the_project_itself_holds_task_definitions_only()
    {
        _first.Output = _root["First/bin/taskdefs/"];
        _first.Emit(("family.json", "1"));

        Assert.Equal(["family.json"], _root.Files("First/bin/taskdefs"));
    }

    [Fact]
    public void Two_project_files_in_one_directory()
    {
        var twin = _root.Write("First/Twin.csproj", "<Project />");
        _first.Output = _root["First/bin/taskdefs/"];
        _first.Emit(("family.json", "1"));

        var run = TaskRun.Of(new EmitTaskDefinitions
        {
            ProjectFile = twin,
            Assembly = _first.AssemblyFile,
            OutputDirectory = _first.Output,
            ManifestFile = _root["First/obj/Twin.csproj.taskdefgen.manifest"],
        });

        Assert.Contains("'First'", run.OnlyError("TDG953"), StringComparison.Ordinal);
    }

    [Fact]
    public void Projects_that_build_at_the_same_time()
    {
        var projects = Enumerable.Range(0, 8).Select(i => new Project(_root, "Parallel" + i, _root["out/taskdefs/"])).ToArray();
        var assemblies = projects.Select((_, i) => Carrier.Assembly(("shared.json", "{}"), ($"own{i}.json", "{}"))).ToArray();

        var runs = new TaskRun[projects.Length];
        var threads = projects.Select((project, i) => new Thread(() => runs[i] = project.Emit(assemblies[i]))).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.Single(runs, run => run.Succeeded);
        Assert.All(runs.Where(run => !run.Succeeded), run => run.OnlyError("TDG953"));
        Assert.Equal(2, TaskDefinitions().Length);
    }

    private string[] TaskDefinitions() => [.. _root.Files("out/taskdefs").Where(file => file.EndsWith(".json", StringComparison.Ordinal))];
}
