using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using TaskDefGen.CompilerServices;
using TaskDefGen.Corpus.Tests.Json;
using TaskDefGen.Testing;

namespace TaskDefGen.Corpus.Tests.Oracles;

/// <summary>The AWS CLI registers what the build emitted, and an ECS endpoint gives it back.</summary>
public sealed class MotoTests(MotoTests.Server server) : IClassFixture<MotoTests.Server>
{
    /// <summary>What moto adds to a definition as ECS does: what it knows of a revision, and the empty lists and defaults that nobody wrote.</summary>
    private static readonly (string Pointer, string Value)[] Additions =
    [
        ("/taskDefinitionArn", """ "arn:aws:ecs:[^"]*" """),
        ("/revision", "1"),
        ("/status", """ "ACTIVE" """),
        ("/compatibilities", """ \["EC2"(,"FARGATE")?\] """),
        ("/volumes", @"\[\]"),
        ("/placementConstraints", @"\[\]"),
        ("/networkMode", """ "bridge" """),
        ("/containerDefinitions/[0-9]+/cpu", "0"),
        ("/containerDefinitions/[0-9]+/essential", "true"),
        ("/containerDefinitions/[0-9]+/portMappings", @"\[\]"),
        ("/containerDefinitions/[0-9]+/environment", @"\[\]"),
        ("/containerDefinitions/[0-9]+/mountPoints", @"\[\]"),
        ("/containerDefinitions/[0-9]+/volumesFrom", @"\[\]"),
    ];

    [Theory]
    [MemberData(nameof(Families.All), MemberType = typeof(Families))]
    public async Task What_was_registered_comes_back(string family)
    {
        await AwsAsync("register-task-definition", "--cli-input-json", "file://" + EmittedFile.PathOf(family));

        var answer = await AwsAsync("describe-task-definition", "--task-definition", family, "--include", "TAGS");

        var differences = JsonComparer.Compare(EmittedFile.Json(family), Described(answer));
        Assert.DoesNotContain(differences, d => !IsAddition(d));
        Assert.Contains(differences, d => d.Pointer == "/taskDefinitionArn");

        // Registration asks the same: what moto fills in and turns around is what ECS does, so nothing has to be left out.
        var (registered, described) = (ComparedValue.Parse(EmittedFile.Json(family).ToJsonString()), ComparedValue.Parse(Described(answer).ToJsonString()));
        Assert.Empty(RevisionComparison.Compare(registered, described).Select(d => d.ToString()));
        Assert.Empty(RevisionComparison.Compare(described, registered).Select(d => d.ToString()));
        var container = EmittedFile.Json(family)["containerDefinitions"]![0]!["name"]!.GetValue<string>();
        Assert.Equal(
            ["containerDefinitions[" + container + "].image"],
            RevisionComparison.Compare(described, registered.WithImage(container, "another:1")).Select(d => d.Path));
    }

    [Fact]
    public async Task A_file_that_ECS_does_not_know_is_refused()
    {
        using var folder = new TempDirectory();
        var file = folder.Write("broken.json", """{"family":"broken","containerDefinitions":[{"Image":"i"}]}""");

        var result = await RunAsync("register-task-definition", "--cli-input-json", "file://" + file);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("Image", result.StandardError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/revision", null, "1", true)]
    [InlineData("/revision", "2", "1", false)]
    [InlineData("/containerDefinitions/1/cpu", null, "0", true)]
    [InlineData("/containerDefinitions/1/cpu", null, "10", false)]
    [InlineData("/family", null, "\"x\"", false)]
    public void Only_what_the_server_adds_itself_is_let_through(string pointer, string? sent, string? described, bool isAddition) =>
        Assert.Equal(isAddition, IsAddition(new JsonDifference(pointer, sent, described)));

    /// <summary>The definition with its tags, which come beside it.</summary>
    private static JsonObject Described(JsonNode answer)
    {
        var definition = answer["taskDefinition"]!.DeepClone().AsObject();
        if (answer["tags"] is JsonArray { Count: > 0 } tags)
            definition["tags"] = tags.DeepClone();
        return definition;
    }

    private static bool IsAddition(JsonDifference difference) => difference.Expected is null && Additions.Any(a =>
        Regex.IsMatch(difference.Pointer, "^" + a.Pointer + "$", RegexOptions.None, TimeSpan.FromSeconds(1))
        && Regex.IsMatch(difference.Actual!, "^" + a.Value.Trim() + "$", RegexOptions.None, TimeSpan.FromSeconds(1)));

    private async Task<JsonNode> AwsAsync(params string[] arguments) => JsonNode.Parse((await RunAsync(arguments)).EnsureSuccess().StandardOutput)!;

    private async Task<ProcessResult> RunAsync(params string[] arguments)
    {
        var aws = Peers.Require("aws");
        var moto = await server.StartAsync();
        return await ProcessRunner.RunAsync(aws, ["ecs", .. arguments, "--output", "json"], environment: moto.Environment);
    }

    /// <summary>One server for the class, started by the first test: a fixture that throws would fail a test instead of skipping it.</summary>
    public sealed class Server : IAsyncDisposable
    {
        private Task<MotoServer>? _server;

        public Task<MotoServer> StartAsync() => _server ??= MotoServer.StartAsync();

        public async ValueTask DisposeAsync()
        {
            if (_server is { IsCompletedSuccessfully: true })
                await (await _server).DisposeAsync();
        }
    }
}
