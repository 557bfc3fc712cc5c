using TaskDefGen.IntegrationTests.Support;

namespace TaskDefGen.IntegrationTests;

public sealed class BadInputTests(PackedPackage package) : IDisposable
{
    private readonly Workspace _work = new(package);

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task Two_projects_that_share_a_folder_may_not_share_a_family()
    {
        const string Shared = "<TargetFramework>net10.0</TargetFramework><OutDir>../out/</OutDir>";
        _work.Project("First", Shared, sources: ("Service.cs", Source.Definition("family", value: "first")));
        _work.Project("Second", Shared, sources: ("Service.cs", Source.Definition("family", value: "second")));

        (await _work.BuildAsync("First")).Writes("First -> out/taskdefs/family.json");
        var build = (await _work.BuildAsync("Second")).Fails();

        var error = Assert.Single(build.Diagnostics);
        Assert.StartsWith("Second/Second.csproj : error TDG953: ", error, StringComparison.Ordinal);
        Assert.Contains("First/First.csproj", error, StringComparison.Ordinal);
        Assert.Contains("family.json", error, StringComparison.Ordinal);
        Assert.Contains("first", File.ReadAllText(_work["out/taskdefs/family.json"]), StringComparison.Ordinal);

        _work.Write("Second/Service.cs", Source.Definition("another"));
        (await _work.BuildAsync("Second", "--no-restore")).Writes("Second -> out/taskdefs/another.json");
        (await _work.BuildAsync("First", "--no-restore")).Writes();
    }

    [Fact]
    public async Task Families_that_cannot_be_files_are_refused_where_they_stand_and_never_leave_the_folder()
    {
        string[] families = ["../escaped", "a/../../escaped", "/tmp/taskdefgen-escaped", "..", new string('a', 300), "con", "back\\slash", "nul.json", " ", "new\nline"];
        for (var i = 0; i < families.Length; i++)
        {
            _work.Write($"App/Service{i}.cs", Source.Definition(families[i], $"Service{i}"));
        }

        _work.Write("App/Good.cs", Source.Definition("good", "Good"));
        _work.Project("App");

        var build = (await _work.BuildAsync("App")).Fails();
        for (var i = 0; i < families.Length; i++)
        {
            Assert.Contains(build.Diagnostics, line => line.StartsWith($"App/Service{i}.cs(3,17): error TDG", StringComparison.Ordinal));
        }

        Assert.DoesNotContain(build.Diagnostics, line => line.Contains("Good.cs", StringComparison.Ordinal));
        NothingWasWritten();

        // Who silences the rules does not get past the build.
        _work.Write("App/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TDG001.severity = none\ndotnet_diagnostic.TDG909.severity = none\n");
        build = (await _work.BuildAsync("App", "--no-restore")).Fails();
        Assert.All(build.Diagnostics, line => Assert.StartsWith("App/App.csproj : error TDG954: ", line, StringComparison.Ordinal));

        // A blank family has no file at all, and "..json" with a dot before it is an odd name that does no harm.
        Assert.Equal(families.Count(family => family is not (" " or "..")), build.Diagnostics.Length);
        NothingWasWritten();

        void NothingWasWritten()
        {
            Assert.DoesNotContain(_work.Files(""), file => file.Contains("escaped", StringComparison.Ordinal));
            Assert.False(File.Exists("/tmp/taskdefgen-escaped.json"));
            Assert.Empty(_work.Files("App/bin/Debug/net10.0/taskdefs"));
        }
    }

    [Fact]
    public async Task Two_classes_of_one_family_are_named_at_the_second()
    {
        _work.Project("App", sources: [("A.cs", Source.Definition("family", "First")), ("B.cs", Source.Definition("Family", "Second"))]);

        var error = Assert.Single((await _work.BuildAsync("App")).Fails().Diagnostics);

        Assert.StartsWith("App/B.cs(3,17): error TDG908: ", error, StringComparison.Ordinal);
        Assert.Contains("First", error, StringComparison.Ordinal);
        Assert.Contains("Second", error, StringComparison.Ordinal);
        Assert.Empty(_work.Files("App/bin/Debug/net10.0/taskdefs"));

        _work.Write("App/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TDG908.severity = none\n");
        error = Assert.Single((await _work.BuildAsync("App", "--no-restore")).Fails().Diagnostics);
        Assert.StartsWith("App/App.csproj : error TDG955: ", error, StringComparison.Ordinal);
    }
}
