using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TaskDefGen.Build.Tests.Support;

namespace TaskDefGen.Build.Tests;

/// <summary>The page as a file; what a browser makes of it is for the browser tests.</summary>
public sealed partial class PictureTests : IDisposable
{
    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void It_holds_the_definitions_by_class_with_differences_cost_and_findings()
    {
        var project = new Project(_root) { Cost = true, Index = true };

        project.Emit(
            new Definition("shop-prod") { Environment = "prod", Class = "Shop", Cpu = 512, Memory = 1024, Value = "b" },
            new Definition("shop-dev") { Environment = "dev", Class = "Shop", Value = "a" },
            new Definition("worker") { Class = "Worker" });

        var page = Page(project);
        var list = Data(page, "list");
        Assert.Equal("User", (string?)list["project"]);
        Assert.Equal(["Shop", "Worker"], list["groups"]!.AsArray().Select(g => (string?)g!["name"]));

        var shop = Data(page, "group-0");
        Assert.Equal(["dev", "prod"], shop["definitions"]!.AsArray().Select(d => (string?)d!["environment"]));
        Assert.Equal(["$9.01", "$18.02"], shop["definitions"]!.AsArray().Select(d => (string?)d!["cost"]!["month"]));
        Assert.Equal(File.ReadAllText(project.OutputFile("shop-dev.json")), (string?)shop["definitions"]![0]!["json"]);
        Assert.Equal(
            [
                """{"path":"family","values":["shop-dev","shop-prod"]}""",
                """{"path":"containerDefinitions[web].environment[VALUE].value","values":["a","b"]}""",
                """{"path":"cpu","values":["256","512"]}""",
                """{"path":"memory","values":["512","1024"]}""",
            ],
            shop["differences"]!.AsArray().Select(d => d!.ToJsonString()));
        var user = Assert.Single(shop["findings"]!.AsArray(), f => (string?)f!["rule"] == "TDG305")!;
        Assert.Equal("https://github.com/taskdefgen/taskdefgen/blob/main/docs/rules/TDG305.md", (string?)user["help"]);
        Assert.Equal("[0,1]", user["where"]!.ToJsonString());
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("cost.json")]
    public void What_was_edited_or_deleted_comes_back_and_else_nothing_is_written(string name)
    {
        var project = new Project(_root) { Cost = true, Index = true };
        project.Emit(new Definition("app"));
        var file = project.OutputFile(name);
        var written = File.ReadAllText(file);
        Assert.Empty(project.EmitAsItIs().Printed);

        File.WriteAllText(file, written.Replace("app", "apq", StringComparison.Ordinal));
        project.EmitAsItIs();
        Assert.Equal(written, File.ReadAllText(file));

        File.Delete(file);
        project.EmitAsItIs();
        Assert.Equal(written, File.ReadAllText(file));

        project.Emit(new Definition("app") { Value = "2", Cpu = 512, Memory = 1024 });
        Assert.NotEqual(written, File.ReadAllText(file));
    }

    [Fact]
    public void It_needs_nothing_but_itself_and_allows_nothing_else()
    {
        var project = new Project(_root) { Index = true };
        project.Emit(new Definition("app"));
        var page = Page(project);

        var policy = Policy().Match(page).Groups["policy"].Value;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{Hash(Script().Match(page).Groups["text"].Value)}';", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{Hash(Style().Match(page).Groups["text"].Value)}';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(" src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("</script><img src=x onerror=alert(1)>")]
    [InlineData("<!--<script>")]
    [InlineData("{{script}} {{title}}")]
    [InlineData("\u202Eright to left \u2028 \" ' & \\")]
    public void What_users_write_is_never_markup(string hostile)
    {
        var project = new Project(_root) { Index = true };
        project.Emit(new Definition("app") { Value = hostile, Class = hostile });
        var page = Page(project);

        Assert.Equal(hostile, (string?)Data(page, "list")["groups"]![0]!["class"]);
        Assert.Equal(hostile, (string?)JsonNode.Parse((string)Data(page, "group-0")["definitions"]![0]!["json"]!)!["containerDefinitions"]![0]!["environment"]![0]!["value"]);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        Assert.Equal(3, EndOfScript().Count(page));
    }

    [Fact]
    public void A_project_may_have_any_name()
    {
        var project = new Project(_root, "A & B's {{script}}") { Index = true };
        project.Emit(new Definition("app"));

        Assert.Contains("<title>A &amp; B&#39;s {{script}}: task definitions</title>", Page(project), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bytes_are_the_same_whatever_the_order_and_stay_when_nothing_changed()
    {
        using var elsewhere = new TemporaryFolder();
        var (first, second) = (new Project(_root) { Index = true }, new Project(elsewhere) { Index = true });
        first.Emit(new Definition("a") { Class = "A" }, new Definition("b") { Class = "B" });
        second.Emit(new Definition("b") { Class = "B" }, new Definition("a") { Class = "A" });

        Assert.Equal(Page(first), Page(second));
        Assert.DoesNotContain('\r', Page(first));
        Assert.Empty(first.EmitAsItIs().Printed);
    }

    [Fact]
    public void It_is_neither_copied_nor_left_behind()
    {
        var project = new Project(_root) { Cost = true, Index = true, CopyTo = _root["User/deploy/"] };
        project.Emit(new Definition("app"));
        Assert.Equal(["app.json", "cost.json", "index.html"], _root.Files("User/bin/taskdefs"));
        Assert.Equal(["app.json"], _root.Files("User/deploy"));

        Assert.True(project.Clean().Succeeded);
        Assert.False(Directory.Exists(project.Output));

        project.EmitAsItIs();
        project.Index = false;
        project.EmitAsItIs();
        Assert.Equal(["app.json", "cost.json"], _root.Files("User/bin/taskdefs"));
    }

    [Fact]
    public void Projects_that_share_a_folder_have_each_their_own()
    {
        var first = new Project(_root, "First", _root["shared/"]) { Cost = true, Index = true };
        var second = new Project(_root, "Second", _root["shared/"]) { Cost = true, Index = true };
        first.Emit(new Definition("a"));
        second.Emit(new Definition("b"));

        Assert.Equal(
            [".taskdefgen-owners", "First.cost.json", "First.index.html", "Second.cost.json", "Second.index.html", "a.json", "b.json"], _root.Files("shared"));
        Assert.Empty(first.EmitAsItIs().Errors);
    }

    [Fact]
    public void Without_definitions_there_is_none()
    {
        var project = new Project(_root) { Cost = true, Index = true };
        project.Emit(new Definition("app"));

        project.Emit().AssertWrote();

        Assert.False(Directory.Exists(project.Output));
    }

    [Fact]
    public void What_another_version_carries_is_an_error_that_says_so()
    {
        var project = new Project(_root) { Index = true };
        var source = Carrier.Definitions(new Definition("app")).Replace("About = \"{", "About = \"", StringComparison.Ordinal);

        Assert.Contains("another version", project.Emit(Carrier.Compile(source)).OnlyError("TDG957"), StringComparison.Ordinal);
    }

    private static string Page(Project project) => File.ReadAllText(project.OutputFile("index.html"));

    private static JsonNode Data(string page, string id) =>
        JsonNode.Parse(Regex.Match(page, $"<script type=\"application/json\" id=\"{id}\">(?<json>[^<]*)</script>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)).Groups["json"].Value)!;

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("Content-Security-Policy\" content=\"(?<policy>[^\"]*)\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Policy();

    [GeneratedRegex("<script>(?<text>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Script();

    [GeneratedRegex("<style>(?<text>.*?)</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Style();

    [GeneratedRegex("</script", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex EndOfScript();
}
