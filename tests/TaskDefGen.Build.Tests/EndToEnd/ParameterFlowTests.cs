namespace TaskDefGen.Build.Tests.EndToEnd;

public sealed class ParameterFlowTests : IDisposable
{
    private const string Items = """
        <TaskDefParameter Include="ImageTag" Value="$(ImageTag)" />
        <TaskDefParameter Include="Odd" Value="a;b#c%2541 %3B &quot;q&quot; 'p' \ ü&#10;x&amp;y=z $(NotThere)%24(x) %40(y)" />
        <TaskDefParameter Include="Empty" />
        """;

    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Every_value_reaches_the_compiler_as_it_is()
    {
        _work.Project("App", items: Items, files: [("a.json", "1")]);

        _work.Build("App", "-p:ImageTag=v1.2%3B3").Succeeds();

        var parameters = Parameters();
        Assert.Equal("Empty ImageTag Odd", string.Join(" ", parameters.Keys));
        Assert.Equal("", parameters["Empty"]);
        Assert.Equal("v1.2;3", parameters["ImageTag"]);
        Assert.Equal("a;b#c%41 ; \"q\" 'p' \\ ü\nx&y=z $(x) @(y)", parameters["Odd"]);

        _work.Build("App", "--no-restore", "-p:ImageTag=100%25").Succeeds();
        Assert.Equal("100%", Parameters()["ImageTag"]);
    }

    [Fact]
    public void Design_time_builds_hand_over_parameters_and_write_nothing()
    {
        _work.Project("App", items: Items + """<TaskDefParameter Include="not-a-name" Value="1" />""", files: [("a.json", "1")]);
        _work.Dotnet("restore", "App").Succeeds();

        string[] designTime =
            ["msbuild", "App", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true"];
        var build = _work.Dotnet([.. designTime, "-p:ImageTag=v1"]);

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("warning TDG956", build.Output, StringComparison.Ordinal);
        Assert.Equal("v1", Parameters()["ImageTag"]);
        Assert.Empty(_work.Files("App/bin"));
        Assert.DoesNotContain(_work.Files("App/obj"), file => file.Contains("taskdefgen", StringComparison.Ordinal));

        File.Delete(_work["package/tasks/netstandard2.0/TaskDefGen.Build.dll"]);
        Assert.True(_work.Dotnet(designTime).ExitCode == 0);
    }

    [Fact]
    public void A_wrong_item_fails_the_build()
    {
        _work.Project("App", items: """<TaskDefParameter Include="image-tag" Value="1" /><TaskDefParameter Include="2nd" Value="1" />""", files: [("a.json", "1")]);

        _work.Build("App").FailsWith("error TDG956: 'image-tag'").FailsWith("error TDG956: '2nd'");
    }

    [Fact]
    public void The_task_host_does_the_same()
    {
        _work.Project("App", "<TaskDefGenTaskFactory>TaskHostFactory</TaskDefGenTaskFactory><ImageTag>v1</ImageTag>", Items, ("a.json", "1"));

        _work.Build("App").Writes("a.json");

        Assert.Equal("v1", Parameters()["ImageTag"]);
    }

    private Dictionary<string, string> Parameters()
    {
        const string Key = "build_property.TaskDefGenParameters = ";
        var line = Assert.Single(
            File.ReadAllLines(_work["App/obj/Debug/net10.0/App.GeneratedMSBuildEditorConfig.editorconfig"]),
            line => line.StartsWith(Key, StringComparison.Ordinal));
        return line[Key.Length..].Split('&').Select(pair => pair.Split('=')).ToDictionary(
            pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair[1]), StringComparer.Ordinal);
    }
}
