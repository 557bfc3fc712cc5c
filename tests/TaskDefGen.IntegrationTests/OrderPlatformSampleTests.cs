using System.Text.Json;
using System.Text.Json.Nodes;
using TaskDefGen.IntegrationTests.Support;
using TaskDefGen.Testing;

namespace TaskDefGen.IntegrationTests;

/// <summary>A whole platform in a fresh copy of the repository: nothing to complain about, and every file is what it should be.</summary>
public sealed class OrderPlatformSampleTests
{
    private static readonly string[] Services = ["order-service", "payment-service", "user-service", "settlement"];

    [Fact]
    public async Task It_builds_without_a_diagnostic_and_cfn_lint_has_none_for_its_templates()
    {
        using var folder = new TempDirectory();
        SourceTree.CopyTo(folder.Path);
        var build = await Dotnet.RunAsync(
            folder.Path, new Dictionary<string, string?>(StringComparer.Ordinal), "build", "samples/OrderPlatform/Platform", "-p:ErrorLog=findings.sarif%2Cversion=2.1");
        build.Succeeds();

        // Advice, too, which the console does not show.
        using var sarif = JsonDocument.Parse(await File.ReadAllTextAsync(folder.Combine("samples", "OrderPlatform", "Platform", "findings.sarif"), TestContext.Current.CancellationToken));
        Assert.Empty(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(r => r.GetProperty("message").ToString()));

        var output = folder.Combine("samples", "OrderPlatform", "Platform", "bin", "Debug", "net10.0", "taskdefs");
        var families = Directory.EnumerateFiles(output, "orderplatform-*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(
            Services.SelectMany(s => new[] { "dev", "prod", "stg" }, (s, e) => $"orderplatform-{s}-{e}").Append("orderplatform-host-metrics-prod").Order(StringComparer.Ordinal),
            families);
        Assert.All(Directory.EnumerateFiles(output, "*.json", SearchOption.AllDirectories), file => Assert.NotNull(JsonNode.Parse(File.ReadAllText(file))));

        // What each service needs is there, and no service has what a batch task has.
        Assert.All(families.Where(f => f.Contains("-service-", StringComparison.Ordinal)), f => Assert.Subset(FilesOf(output, f), Set("service.json", "update-service.json", "cluster.json", "autoscaling/target.json", "repository.json", "execution-role-policy.json", "execution-role-trust.json")));
        Assert.All(families.Where(f => f.Contains("-settlement-", StringComparison.Ordinal)), f => Assert.Subset(FilesOf(output, f), Set("run-task.json", "schedule.json")));
        Assert.DoesNotContain("service.json", FilesOf(output, "orderplatform-settlement-prod"));
        Assert.Equal("DAEMON", JsonNode.Parse(File.ReadAllText(Path.Combine(output, "orderplatform-host-metrics-prod", "service.json")))!["schedulingStrategy"]!.GetValue<string>());

        // The sidecar of the other project runs in each service.
        Assert.All(
            families.Where(f => f.Contains("-service-", StringComparison.Ordinal)),
            f => Assert.Equal(2, JsonNode.Parse(File.ReadAllText(Path.Combine(output, f + ".json")))!["containerDefinitions"]!.AsArray().Count));

        // The execution role may do what this task needs, on just these things.
        var policy = JsonNode.Parse(File.ReadAllText(Path.Combine(output, "orderplatform-order-service-prod", "execution-role-policy.json")))!["Statement"]!.AsArray();
        Assert.All(
            policy.Where(s => s!["Resource"]!.ToJsonString().Contains("\"*\"", StringComparison.Ordinal)),
            s => Assert.Equal("ecr:GetAuthorizationToken", s!["Action"] is JsonArray actions ? Assert.Single(actions)!.GetValue<string>() : s["Action"]!.GetValue<string>()));

        var templates = Directory.EnumerateFiles(Path.Combine(output, "cloudformation")).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(["dev.json", "prod.json", "stg.json"], templates.Select(Path.GetFileName));
        Assert.Equal(9 + 3 + 1, templates.Sum(t => JsonNode.Parse(File.ReadAllText(t))!["Resources"]!.AsObject().Count(r => r.Value!["Type"]!.GetValue<string>() == "AWS::ECS::TaskDefinition")));
        await LintAsync(templates);
    }

    [Fact]
    public async Task The_reference_definition_has_templates_on_request()
    {
        using var folder = new TempDirectory();
        SourceTree.CopyTo(folder.Path);
        var output = folder.Combine("samples", "UserService", "bin", "Debug", "net10.0", "taskdefs", "cloudformation");
        (await Dotnet.RunAsync(folder.Path, new Dictionary<string, string?>(StringComparer.Ordinal), "build", "samples/UserService")).Succeeds();
        Assert.False(Directory.Exists(output));

        (await Dotnet.RunAsync(folder.Path, new Dictionary<string, string?>(StringComparer.Ordinal), "build", "samples/UserService", "-p:TaskDefGenCloudFormation=true")).Succeeds();
        var templates = Directory.EnumerateFiles(output).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(["prod.json", "stg.json"], templates.Select(Path.GetFileName));
        await LintAsync(templates);

        // Off again, they are gone.
        (await Dotnet.RunAsync(folder.Path, new Dictionary<string, string?>(StringComparer.Ordinal), "build", "samples/UserService")).Succeeds();
        Assert.False(Directory.Exists(output));
    }

    private static async Task LintAsync(string[] templates)
    {
        var lint = await ProcessRunner.RunAsync(Peers.Require("cfn-lint"), ["--non-zero-exit-code", "informational", .. templates], timeout: TimeSpan.FromMinutes(5), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), (lint.ExitCode, lint.StandardOutput + lint.StandardError));
    }

    private static HashSet<string> FilesOf(string output, string family) =>
        Directory.EnumerateFiles(Path.Combine(output, family), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Path.Combine(output, family), f).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Set(params string[] names) => [.. names];
}
