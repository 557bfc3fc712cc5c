using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using TaskDefGen.Cli.Import;
using TaskDefGen.Cli.Tests.Support;
using TaskDefGen.Testing;

namespace TaskDefGen.Cli.Tests;

/// <summary>The tool as a process: what a shell sees.</summary>
public class ProcessTests
{
    private static readonly string Tool = Path.ChangeExtension(typeof(ImportCommand).Assembly.Location, ".dll");

    [Fact]
    public async Task Standard_output_holds_the_CSharp_and_nothing_else()
    {
        using var folder = new TempDirectory();
        var file = folder.Write("app.json", """{"family":"app","revision":1,"containerDefinitions":[{"name":"app","image":"é"}]}""");
        var result = await ProcessRunner.RunAsync("dotnet", [Tool, "import", file]);
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("using TaskDefGen;\n", result.StandardOutput, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', result.StandardOutput);
        SameJson.Assert("""{"family":"app","containerDefinitions":[{"name":"app","image":"é"}]}""", Compiled.From(result.StandardOutput).Json);
        Assert.Equal(file + ":1:17: info: /revision: \"revision\" describes a registered revision and can't be registered: left out.", result.StandardError.TrimEnd());
        Assert.DoesNotContain('\u001b', result.StandardError);
    }

    [Fact]
    public async Task A_hyphen_reads_standard_input()
    {
        var start = new ProcessStartInfo("dotnet", [Tool, "import", "-", "--class", "FromInput"])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync("""{"family":"app"}""");
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("public static class FromInput;", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "x.json", "--nonsense")]
    public async Task A_wrong_command_line_says_so_on_standard_error(params string[] arguments)
    {
        var result = await ProcessRunner.RunAsync("dotnet", [Tool, .. arguments]);
        Assert.NotEqual(0, result.ExitCode);
        Assert.NotEqual("", result.StandardError);
    }

    [Fact]
    public async Task An_input_that_can_not_be_taken_ends_with_2()
    {
        var result = await ProcessRunner.RunAsync("dotnet", [Tool, "import", "there-is-no-such.json"]);
        Assert.Equal((2, "", "there-is-no-such.json:1:1: error: There is no such file."), (result.ExitCode, result.StandardOutput, result.StandardError.TrimEnd()));
    }

    [Fact]
    public async Task Help_tells_the_options()
    {
        var result = await ProcessRunner.RunAsync("dotnet", [Tool, "import", "--help"]);
        Assert.Equal(0, result.ExitCode);
        Snapshot.Verify(result.StandardOutput.TrimEnd());
    }

    [Fact]
    public async Task Help_tells_the_options_diff()
    {
        var result = await ProcessRunner.RunAsync("dotnet", [Tool, "diff", "--help"]);
        Assert.Equal(0, result.ExitCode);
        Snapshot.Verify(result.StandardOutput.TrimEnd());
    }

    [Theory]
    [InlineData("b", 1)]
    [InlineData("a", 0)]
    public async Task A_diff_prints_only_its_JSON_and_ends_as_asked(string image, int code)
    {
        using var folder = new TempDirectory();
        var before = folder.Write("before.json", """{"family":"app","containerDefinitions":[{"name":"app","image":"a"}]}""");
        var after = folder.Write("after.json", """{"family":"app","containerDefinitions":[{"name":"app","image":"IMAGE"}]}""".Replace("IMAGE", image, StringComparison.Ordinal));
        var result = await ProcessRunner.RunAsync("dotnet", [Tool, "diff", before, after, "--format", "json", "--exit-code"]);
        var expected = code == 0 ? "[]\n" : "[\n  {\n    \"path\": \"containerDefinitions[app].image\",\n    \"before\": \"a\",\n    \"after\": \"b\"\n  }\n]\n";
        Assert.Equal((code, expected, ""), (result.ExitCode, result.StandardOutput, result.StandardError));
    }
}
