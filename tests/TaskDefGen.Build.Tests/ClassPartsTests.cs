using TaskDefGen.Build.Tests.Support;

namespace TaskDefGen.Build.Tests;

/// <summary>Only the classes that changed are looked at again, and nobody can tell by the files.</summary>
public sealed class ClassPartsTests : IDisposable
{
    private static readonly Definition Dev = new("shop-dev") { Environment = "dev", Class = "Shop" };
    private static readonly Definition Prod = new("shop-prod") { Environment = "prod", Class = "Shop", Cpu = 512, Memory = 1024 };
    private static readonly Definition Worker = new("worker") { Class = "Worker" };

    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void After_any_edits_the_files_are_those_of_a_build_from_nothing()
    {
        var project = NewProject(_root);
        Definition[][] states =
        [
            [Dev, Worker],
            [Dev, Worker, Prod],
            [Dev with { Value = "2" }, Prod, Worker],
            [Dev, Prod],
            [Dev with { Class = "Other" }, Prod, Worker],
            [Dev with { Region = null }, Prod with { Class = "Worker" }, Worker with { Family = "workers" }],
            [Worker],
        ];
        foreach (var state in states)
            AssertAsNew(project, state);
    }

    [Fact]
    public void Settings_and_prices_are_no_less_an_edit()
    {
        var project = NewProject(_root);
        project.Emit(Dev, Prod, Worker);
        _root.Write("User/a.json", """{ "prices": [{ "region": "us-east-1", "vcpuHour": 1, "gigabyteHour": 0, "asOf": "2026-11" }] }""");
        project.Prices = _root["User/a.json"];
        project.EmitAsItIs();
        Assert.Contains("182.50", File.ReadAllText(project.OutputFile("cost.json")), StringComparison.Ordinal);

        project.Cost = false;
        project.EmitAsItIs();
        Assert.DoesNotContain("182.50", File.ReadAllText(project.OutputFile("index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no parts")]
    public void What_is_kept_may_be_damaged(string kept)
    {
        var project = NewProject(_root);
        project.Emit(Dev, Worker);
        File.WriteAllText(Path.ChangeExtension(project.ManifestFile + ".record", ".classes"), kept);
        AssertAsNew(project, [Dev with { Value = "2" }, Worker]);
    }

    [Fact]
    public void What_is_kept_may_end_in_the_middle()
    {
        var project = NewProject(_root);
        project.Emit(Dev, Worker);
        var kept = Path.ChangeExtension(project.ManifestFile + ".record", ".classes");
        File.WriteAllBytes(kept, File.ReadAllBytes(kept)[..^9]);
        AssertAsNew(project, [Dev with { Value = "2" }, Worker]);
    }

    private static Project NewProject(TemporaryFolder root) => new(root) { Cost = true, Index = true };

    private static void AssertAsNew(Project project, Definition[] definitions)
    {
        Assert.Empty(project.Emit(definitions[0], definitions[1..]).Errors);
        using var elsewhere = new TemporaryFolder();
        var made = NewProject(elsewhere);
        Assert.Empty(made.Emit(definitions[0], definitions[1..]).Errors);
        foreach (var file in new[] { "cost.json", "index.html" })
            Assert.Equal(File.ReadAllText(made.OutputFile(file)), File.ReadAllText(project.OutputFile(file)));
    }
}
