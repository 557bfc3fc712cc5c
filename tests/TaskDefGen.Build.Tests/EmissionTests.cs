using System.Text;
using TaskDefGen.Build.Tests.Support;

namespace TaskDefGen.Build.Tests;

public sealed class EmissionTests : IDisposable
{
    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Writes_each_file_exactly_and_prints_it()
    {
        var project = new Project(_root);
        var content = "{\n  \"family\": \"größe-서비스-😀\",\n  \"x\": \"\\\\ \\\"\"\n}\n";

        var run = project.Emit(("b.json", content), ("a/service.json", "{}"));

        run.AssertWrote(project.OutputFile("a/service.json"), project.OutputFile("b.json"));
        Assert.Equal($"User -> {project.OutputFile("b.json")}", run.Printed[1]);
        Assert.Equal(Encoding.UTF8.GetBytes(content), File.ReadAllBytes(project.OutputFile("b.json")));
        Assert.Equal(["a/service.json", "b.json"], _root.Files("User/bin/taskdefs"));
    }

    [Fact]
    public void Reads_a_carrier_whose_attribute_is_referenced()
    {
        var project = new Project(_root);
        var library = Carrier.Compile(Carrier.Attribute.Replace("internal sealed", "public sealed", StringComparison.Ordinal));
        var user = Carrier.Compile(Carrier.Holder(("a.json", "{}")), Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(library));

        project.Emit(user).AssertWrote(project.OutputFile("a.json"));
    }

    [Fact]
    public void Does_not_take_another_attribute_for_the_carrier()
    {
        var project = new Project(_root);
        var source = Carrier.Source(("a.json", "{}")).Replace("TaskDefGen.CompilerServices", "Other.CompilerServices", StringComparison.Ordinal);

        project.Emit(Carrier.Compile(source)).AssertWrote();
    }

    [Fact]
    public void Leaves_no_trace_in_the_output_of_a_project_without_definitions()
    {
        var project = new Project(_root, output: _root["shared/taskdefs/"]);

        project.Emit(Carrier.Compile("class C { }")).AssertWrote();

        Assert.Empty(_root.Files("shared"));
        Assert.False(Directory.Exists(_root["shared"]));
    }

    [Fact]
    public void Keeps_the_time_stamp_of_what_does_not_change()
    {
        var project = new Project(_root);
        project.Emit(("a.json", "1"), ("b.json", "1"));
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(project.OutputFile("a.json"), old);

        project.Emit(("a.json", "1"), ("b.json", "2")).AssertWrote(project.OutputFile("b.json"));

        Assert.Equal(old, File.GetLastWriteTimeUtc(project.OutputFile("a.json")));
    }

    [Fact]
    public void Restores_what_was_deleted_or_edited()
    {
        var project = new Project(_root);
        project.Emit(("a.json", "1"), ("b.json", "1"));
        File.Delete(project.OutputFile("a.json"));
        File.WriteAllText(project.OutputFile("b.json"), "mine");

        project.Emit(("a.json", "1"), ("b.json", "1")).AssertWrote(project.OutputFile("a.json"), project.OutputFile("b.json"));
    }

    [Fact]
    public void Announces_what_stands_beside_a_definition_by_its_folder()
    {
        var project = new Project(_root);
        project.Emit(("a.json", "1"), ("a/cluster.json", "{}"), ("a/service.json", "{}"), ("b/service.json", "{}"))
            .AssertWrote(project.OutputFile("a.json"), project.OutputFile("a/"), project.OutputFile("b/service.json"));

        project.Emit(("a.json", "1"), ("a/cluster.json", "{}"), ("a/service.json", "{ }"), ("b/service.json", "{}")).AssertWrote(project.OutputFile("a/"));
    }

    [Fact]
    public void Removes_what_is_gone_and_nothing_else()
    {
        var project = new Project(_root);
        project.Emit(("a.json", "1"), ("old/service.json", "1"), ("old.json", "1"));
        _root.Write("User/bin/taskdefs/mine.json", "mine");

        project.Emit(("a.json", "1")).AssertWrote();

        Assert.Equal(["a.json", "mine.json"], _root.Files("User/bin/taskdefs"));
        Assert.False(Directory.Exists(_root["User/bin/taskdefs/old"]));
    }

    [Fact]
    public void Removes_the_folder_with_the_last_definition()
    {
        var project = new Project(_root);
        project.Emit(("a.json", "1"));

        project.Emit().AssertWrote();

        Assert.False(Directory.Exists(project.Output));
        Assert.True(Directory.Exists(_root["User/bin"]));
    }

    [Fact]
    public void Renames_in_case_only_on_a_file_system_that_ignores_case_or_not()
    {
        var project = new Project(_root);
        project.Emit(("Family.json", "1"));

        project.Emit(("family.json", "1")).AssertWrote(project.OutputFile("family.json"));

        Assert.Equal(["family.json"], _root.Files("User/bin/taskdefs"));
    }

    [Fact]
    public void Leaves_the_files_of_another_output_folder()
    {
        var project = new Project(_root, output: _root["User/bin/first/"]);
        project.Emit(("a.json", "1"), ("b.json", "1"));
        project.Output = _root["User/bin/second/"];
        _root.Write("User/bin/second/b.json", "not ours");

        project.Emit(("a.json", "1")).AssertWrote(project.OutputFile("a.json"));

        Assert.Equal(["a.json", "b.json"], _root.Files("User/bin/first"));
        Assert.Equal(["a.json", "b.json"], _root.Files("User/bin/second"));
    }

    [Fact]
    public void Believes_no_manifest_that_points_outside_the_folder()
    {
        var project = new Project(_root);
        project.Emit(("a.json", "1"));
        var outside = _root.Write("User/bin/keep.json", "mine");
        File.AppendAllText(project.ManifestFile, "../keep.json\n" + outside + "\n");

        project.Emit(("a.json", "1")).AssertWrote();
        Assert.True(project.Clean().Succeeded);

        Assert.True(File.Exists(outside));
    }

    [Fact]
    public void Clean_takes_the_files_the_folder_and_the_manifest()
    {
        var project = new Project(_root);
        project.Emit(("a.json", "1"), ("b/service.json", "1"));

        Assert.True(project.Clean().Succeeded);

        Assert.False(Directory.Exists(project.Output));
        Assert.False(File.Exists(project.ManifestFile));
    }

    [Fact]
    public void Clean_leaves_a_folder_that_holds_something_else()
    {
        var project = new Project(_root);
        project.Emit(("a.json", "1"));
        _root.Write("User/bin/taskdefs/mine.json", "mine");

        Assert.True(project.Clean().Succeeded);

        Assert.Equal(["mine.json"], _root.Files("User/bin/taskdefs"));
    }

    [Fact]
    public void Copies_into_the_source_tree_and_removes_only_its_own_copies()
    {
        var project = new Project(_root) { CopyTo = _root["User/deploy/"] };
        _root.Write("User/deploy/mine.json", "mine");

        project.Emit(("a.json", "1"), ("b.json", "1")).AssertWrote(
            project.OutputFile("a.json"), project.OutputFile("b.json"), _root["User/deploy/a.json"], _root["User/deploy/b.json"]);
        Assert.True(project.Clean().Succeeded);
        Assert.Equal(["a.json", "b.json", "mine.json"], _root.Files("User/deploy"));

        project.Emit(("a.json", "1")).AssertWrote(project.OutputFile("a.json"));
        Assert.Equal(["a.json", "mine.json"], _root.Files("User/deploy"));
    }

    [Fact]
    public void Leaves_no_temporary_file_and_replaces_at_once()
    {
        var project = new Project(_root);
        var small = new string('a', 10);
        var large = new string('b', 2_000_000);
        project.Emit(("a.json", small));
        using var done = new CancellationTokenSource();
        var seen = new HashSet<int>();
        var reader = new Thread(() =>
        {
            while (!done.IsCancellationRequested)
            {
                using var stream = new FileStream(project.OutputFile("a.json"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                seen.Add((int)stream.Length);
            }
        });
        reader.Start();

        var (first, second) = (Carrier.Assembly(("a.json", large)), Carrier.Assembly(("a.json", small)));
        for (var i = 0; i < 20; i++)
        {
            Assert.True(project.Emit(i % 2 == 0 ? first : second).Succeeded);
        }

        done.Cancel();
        reader.Join();
        Assert.Subset(new HashSet<int> { small.Length, large.Length }, seen);
        Assert.Equal(["a.json"], _root.Files("User/bin/taskdefs"));
    }

    [Fact]
    public void Neither_locks_the_assembly_nor_minds_who_has_it_open()
    {
        var project = new Project(_root);
        project.Emit(("a.json", "1"));
        using (new FileStream(project.AssemblyFile, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            project.EmitAsItIs().AssertWrote();
        }

        File.Delete(project.AssemblyFile);
    }

    [Fact]
    public void Writes_the_manifest_last_and_always()
    {
        var project = new Project(_root);
        project.Emit(("a.json", "1"));
        File.SetLastWriteTimeUtc(project.ManifestFile, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        project.EmitAsItIs().AssertWrote();

        Assert.True(File.GetLastWriteTimeUtc(project.ManifestFile) >= File.GetLastWriteTimeUtc(project.OutputFile("a.json")));
        Assert.Equal([project.Output, "a.json"], File.ReadAllLines(project.ManifestFile));
    }
}
