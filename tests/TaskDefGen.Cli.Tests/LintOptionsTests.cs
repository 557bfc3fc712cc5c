using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using TaskDefGen.Cli.Lint;
using TaskDefGen.Core.Rules;
using TaskDefGen.Testing;

namespace TaskDefGen.Cli.Tests;

/// <summary><c>lint --options FILE --preset NAME --region R --account-id A</c>.</summary>
public sealed class LintOptionsTests : IDisposable
{
    /// <summary>An error (TDG103), a warning (TDG202), and advice.</summary>
    private const string Bad = """
        {
          "family": "my-app",
          "requiresCompatibilities": ["FARGATE"],
          "networkMode": "awsvpc",
          "cpu": "1024",
          "memory": "1536",
          "containerDefinitions": [
            { "name": "app", "image": "public.ecr.aws/nginx/nginx:latest" }
          ]
        }
        """;

    private readonly TempDirectory _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Severities_are_those_of_the_file()
    {
        var run = Lint("""
            root = true
            [*]
            indent_size = 2
            [*.{cs,json}]
            dotnet_diagnostic.TDG103.severity = warning   # ours is special
            dotnet_diagnostic.TDG202.severity = error
            dotnet_diagnostic.tdg501.severity = none
            dotnet_analyzer_diagnostic.category-Operations.severity = suggestion
            """);
        Assert.Equal(("warning", "error", null, "info"), (run["TDG103"], run["TDG202"], run["TDG501"], run["TDG512"]));
        Assert.Equal(1, run.Code);
        Assert.Equal(0, Lint("dotnet_diagnostic.TDG103.severity = suggestion").Code);
    }

    [Theory]
    [InlineData("[tests/**.cs]")]
    [InlineData("[*.md]")]
    [InlineData("[Dockerfile]")]
    public void Sections_for_other_files_say_nothing(string section) =>
        Assert.Equal("error", Lint(section + "\ndotnet_diagnostic.TDG103.severity = none")["TDG103"]);

    [Theory]
    [InlineData("[*]")]
    [InlineData("[*.json]")]
    [InlineData("[*.cs]")]
    [InlineData("[ *.{json, yaml} ]")]
    [InlineData("is_global = true")]
    public void Sections_for_definitions_hold(string section) =>
        Assert.Null(Lint(section + "\ndotnet_diagnostic.TDG103.severity = none")["TDG103"]);

    [Fact]
    public void Presets_are_those_of_the_build()
    {
        Assert.Equal(("error", "warning"), Both(Preset.Recommended));
        Assert.Equal(("error", "error"), Both(Preset.Strict));
        Assert.Equal(("error", null), Both(Preset.ErrorsOnly));
        Assert.Equal("warning", Lint("dotnet_diagnostic.TDG202.severity = warning", Preset.ErrorsOnly)["TDG202"]);
        Assert.Equal("error", Lint("dotnet_diagnostic.TDG202.severity = default", Preset.Strict)["TDG202"]);

        (string?, string?) Both(Preset preset)
        {
            var run = Lint("", preset);
            return (run["TDG103"], run["TDG202"]);
        }
    }

    [Fact]
    public void Options_reach_the_rules()
    {
        var run = Lint("taskdefgen.allowed_registries = docker.io\ntaskdefgen.required_tags = none");
        Assert.Equal("warning", run["TDG218"]);
        Assert.Null(Lint("")["TDG218"]);
    }

    [Fact]
    public void What_cannot_be_used_is_found_at_its_line()
    {
        var run = Lint("# ours\n  taskdefgen.max_cpu.dev = lots\ndotnet_diagnostic.TDG103.severity = loud\ndotnet_diagnostic.TDG099.severity = none\ndotnet_diagnostic.TDG950.severity = none\n");
        var found = run.Findings.Where(f => f.Rule == "TDG920").ToList();
        Assert.Equal(
            [
                ("options", 2, 3, "Option taskdefgen.max_cpu.dev: \"lots\" is no size. Write CPU units such as 1024, vCPU such as 1 vCPU, or none. Until then its default holds."),
                ("options", 3, 1, "Severity \"loud\" is none. Write one of error, warning, suggestion, silent, none, default."),
                ("options", 4, 1, "There is no rule TDG099. The rules are listed in " + RuleDescriptor.Pages + "README.md."),
            ],
            found.Select(f => (Path.GetFileName(f.File), f.Line, f.Column, f.Message)));
        Assert.Null(Lint("taskdefgen.max_cpu.dev = lots\ndotnet_diagnostic.TDG920.severity = none")["TDG920"]);
    }

    [Theory]
    [InlineData("dotnet_diagnostic.TDG103.severity", "This is no line of an options file.")]
    [InlineData("\n  = none", "This is no line of an options file.")]
    public void A_file_that_is_none_ends_the_run(string text, string message)
    {
        var run = Lint(text);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Findings);
    }

    [Fact]
    public void A_file_that_is_not_there_ends_the_run()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var options = new LintOptions([_folder.Write("bad.json", Bad)], LintFormat.Json, FailOn.None, null, null, null, null, OptionsFile: _folder.Combine("none"));
        Assert.Equal(2, LintCommand.Run(options, output, error));
        Assert.Equal(_folder.Combine("none") + ":1:1: error: There is no such file.", error.ToString().TrimEnd());
        Assert.Equal("[]\n", output.ToString());
    }

    [Fact]
    public void A_region_and_an_account_are_known_to_the_rules()
    {
        var json = Bad.Replace("public.ecr.aws/nginx/nginx:latest", "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:oops", StringComparison.Ordinal);
        Assert.Equal("warning", Lint("", json: json, account: "123456789012")["TDG204"]);
        Assert.Null(Lint("", json: json, account: "999999999999")["TDG204"]);

        var large = """
            {
              "family": "my-app", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "1024", "memory": "2048",
              "containerDefinitions": [{ "name": "app", "image": "public.ecr.aws/nginx/nginx:1.27", "cpu": 256, "memory": 512 }]
            }
            """;
        Assert.Contains("(on demand in us-east-1", Lint("", json: large, region: "us-east-1").Findings.Single(f => f.Rule == "TDG802").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_main_container_is_no_log_router()
    {
        const string Json = """
            {
              "family": "p-s-stg",
              "containerDefinitions": [
                { "name": "router", "image": "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.2", "essential": true, "firelensConfiguration": { "type": "fluentbit" } },
                { "name": "web", "image": "public.ecr.aws/nginx/nginx:1.27", "essential": true },
                { "name": "agent", "image": "public.ecr.aws/nginx/nginx:1.27", "essential": true }
              ]
            }
            """;
        Assert.Contains("\"web\"", Lint("", json: Json, named: true).Findings.Single(f => f.Rule == "TDG602").Message, StringComparison.Ordinal);
    }

    private LintRun Lint(string options, Preset preset = Preset.Recommended, string json = Bad, string? region = null, string? account = null, bool named = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = LintCommand.Run(
            new LintOptions(
                [_folder.Write("bad.json", json)],
                LintFormat.Json,
                FailOn.Error,
                named ? "p" : null,
                named ? "s" : null,
                named ? "stg" : null,
                null,
                region,
                account,
                _folder.Write("options", options),
                preset),
            output,
            error);
        using var document = JsonDocument.Parse(output.ToString());
        var findings = document.RootElement.EnumerateArray().Select(f => new Found(
            f.GetProperty("file").GetString()!,
            f.GetProperty("rule").GetString()!,
            f.GetProperty("severity").GetString()!,
            f.GetProperty("line").GetInt32(),
            f.GetProperty("column").GetInt32(),
            f.GetProperty("message").GetString()!)).ToArray();
        return new LintRun(code, findings, error.ToString());
    }

    private sealed record Found(string File, string Rule, string Severity, int Line, int Column, string Message);

    private sealed record LintRun(int Code, Found[] Findings, string Error)
    {
        /// <summary>The severity of what a rule found; null where it found nothing.</summary>
        public string? this[string rule] => Findings.FirstOrDefault(f => f.Rule == rule)?.Severity;
    }
}
