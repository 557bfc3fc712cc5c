namespace TaskDefGen.Build.Tests.EndToEnd;

public sealed class PublishTests : IDisposable
{
    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Publish_carries_the_files_with_a_build_and_without_one()
    {
        _work.Project("App", files: [("a.json", "1"), ("b/service.json", "1")]);

        _work.Dotnet("publish", "App", "-c", "Debug", "-o", _work["published"]).Succeeds();
        Assert.Equal(["a.json", "b/service.json"], _work.Files("published/taskdefs"));

        _work.Dotnet("publish", "App", "-c", "Debug", "--no-build", "-o", _work["again"]).Succeeds();
        Assert.Equal(["a.json", "b/service.json"], _work.Files("again/taskdefs"));
    }

    [Fact]
    public void A_class_library_writes_its_own_and_the_application_does_not_take_them()
    {
        _work.Project("Library", files: [("library.json", "1")]);
        _work.Project("App", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../Library/Library.csproj" />""", files: [("app.json", "1")]);
        _work.Write("App/Program.cs", "System.Console.WriteLine();");

        _work.Dotnet("publish", "App", "-c", "Debug", "-o", _work["published"]).Succeeds();

        Assert.Equal(["library.json"], _work.Files("Library/bin/Debug/net10.0/taskdefs"));
        Assert.Equal(["app.json"], _work.Files("App/bin/Debug/net10.0/taskdefs"));
        Assert.Equal(["app.json"], _work.Files("published/taskdefs"));
    }
}
