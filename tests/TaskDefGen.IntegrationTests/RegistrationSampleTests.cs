using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using TaskDefGen.IntegrationTests.Support;
using TaskDefGen.Testing;

namespace TaskDefGen.IntegrationTests;

/// <summary>The README's way from build to registered, in a fresh copy of the repository: the sample, the command line of AWS, and what the README shows of them.</summary>
public sealed partial class RegistrationSampleTests
{
    private static readonly string[] Registered = ["myproject-user-service-stg:1 registered", "myproject-user-service-prod:1 registered"];

    [Fact]
    public async Task Without_an_endpoint_the_sample_says_what_it_would_do_and_with_a_dead_one_what_went_wrong()
    {
        using var folder = new TempDirectory();
        SourceTree.CopyTo(folder.Path);
        var block = DryRun().Match(File.ReadAllText(folder.Combine("README.md")));
        Assert.True(block.Success, "README.md shows no dry run.");

        var run = await RunAsync("dotnet", block.Groups["words"].Value.Split(' '), folder.Path, NoEndpoint);
        Assert.Equal((0, block.Groups["lines"].Value, ""), (run.ExitCode, run.StandardOutput.ReplaceLineEndings("\n"), run.StandardError));

        var failed = await RunAsync(
            "dotnet",
            [folder.Combine("samples", "Registration", "bin", "Debug", "net10.0", "Registration.dll")],
            folder.Path,
            new Dictionary<string, string?>(StringComparer.Ordinal) { ["AWS_ENDPOINT_URL_ECS"] = "http://127.0.0.1:9", ["AWS_MAX_ATTEMPTS"] = "1" });
        Assert.Equal((1, ""), (failed.ExitCode, failed.StandardOutput));
        Assert.StartsWith("2 of 2 task definitions could not be registered: myproject-user-service-stg (", failed.StandardError, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", failed.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_an_endpoint_it_registers_once_trimmed_too()
    {
        await using var moto = await MotoServer.StartAsync(TestContext.Current.CancellationToken);
        using var folder = new TempDirectory();
        SourceTree.CopyTo(folder.Path);
        var published = await Dotnet.RunAsync(
            folder.Path,
            new Dictionary<string, string?>(StringComparer.Ordinal),
            "publish", "samples/Registration", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", folder.Combine("published"));
        published.Succeeds(); // a trim warning is a warning
        Assert.Equal(["myproject-user-service-prod.json", "myproject-user-service-stg.json"], Directory.EnumerateFiles(folder.Combine("published", "taskdefs")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        var program = folder.Combine("published", OperatingSystem.IsWindows() ? "Registration.exe" : "Registration");
        var endpoint = new Dictionary<string, string?>(moto.Environment, StringComparer.Ordinal) { ["AWS_ENDPOINT_URL_ECS"] = moto.Endpoint.ToString() };
        Assert.Equal(Registered, await LinesAsync(program, ["v1.1.0"], endpoint));
        Assert.Equal(["myproject-user-service-stg:1 unchanged", "myproject-user-service-prod:1 unchanged"], await LinesAsync(program, ["v1.1.0"], endpoint));
        Assert.Equal(["myproject-user-service-stg:2 registered", "myproject-user-service-prod:2 registered"], await LinesAsync(program, ["v1.1.1"], endpoint));

        // An endpoint alone is enough: credentials are for AWS.
        endpoint["AWS_ACCESS_KEY_ID"] = null;
        endpoint["AWS_SECRET_ACCESS_KEY"] = null;
        Assert.Equal(["myproject-user-service-stg:2 unchanged", "myproject-user-service-prod:2 unchanged"], await LinesAsync(program, ["v1.1.1"], endpoint));
    }

    [Fact]
    public async Task The_command_line_of_AWS_takes_the_file()
    {
        await using var moto = await MotoServer.StartAsync(TestContext.Current.CancellationToken);
        var aws = Peers.Require("aws");
        using var folder = new TempDirectory();
        SourceTree.CopyTo(folder.Path);
        (await Dotnet.RunAsync(folder.Path, new Dictionary<string, string?>(StringComparer.Ordinal), "build", "samples/UserService")).Succeeds();
        var words = AwsCommand().Match(File.ReadAllText(folder.Combine("README.md"))).Groups["words"].Value.Split(' ');
        Assert.Contains("register-task-definition", words);

        var run = await RunAsync(aws, words, folder.Path, moto.Environment);
        Assert.Equal("", run.StandardError);
        Assert.EndsWith("task-definition/myproject-user-service-stg:1", run.StandardOutput.Trim(), StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> NoEndpoint => new(StringComparer.Ordinal) { ["AWS_ENDPOINT_URL_ECS"] = null };

    private static async Task<string[]> LinesAsync(string program, string[] arguments, IReadOnlyDictionary<string, string?> environment)
    {
        var run = await RunAsync(program, arguments, Path.GetDirectoryName(program)!, environment);
        Assert.Equal((0, ""), (run.ExitCode, run.StandardError));
        return run.StandardOutput.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Task<ProcessResult> RunAsync(string program, string[] arguments, string folder, IReadOnlyDictionary<string, string?> environment) =>
        ProcessRunner.RunAsync(program, arguments, folder, environment, TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);

    [GeneratedRegex(@"<!-- dry run -->\n```console\n\$ dotnet (?<words>[^\n]*)\n(?<lines>.*?)```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex DryRun();

    [GeneratedRegex(@"<!-- aws -->\n```console\n\$ aws (?<words>[^\n]*)\n```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex AwsCommand();
}
