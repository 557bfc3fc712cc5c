using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using TaskDefGen.Cli.Diff;
using TaskDefGen.Testing;

namespace TaskDefGen.Cli.Tests;

public sealed class DiffTests : IDisposable
{
    private const string Before = """
        {
          "family": "shop-api-prod",
          "requiresCompatibilities": ["FARGATE"],
          "cpu": "1 vCPU",
          "memory": "2GB",
          "containerDefinitions": [
            {
              "name": "web",
              "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/api:v1.4.1",
              "portMappings": [{ "containerPort": 8080 }],
              "command": ["dotnet", "Shop.Api.dll", "--urls", "http://+:8080", "--verbose", "--a-long-argument=with-a-long-value-that-goes-on"],
              "environment": [{ "name": "LOG_LEVEL", "value": "Information" }, { "name": "OLD", "value": "1" }],
              "secrets": [{ "name": "DB", "valueFrom": "/shop/db" }],
              "dependsOn": [{ "containerName": "envoy", "condition": "START" }]
            },
            { "name": "xray", "image": "amazon/aws-xray-daemon:3.3.9" }
          ]
        }
        """;

    private const string After = """
        {
          "family": "shop-api-prod",
          "requiresCompatibilities": ["FARGATE"],
          "networkMode": "awsvpc",
          "cpu": "1024",
          "memory": "4096",
          "tags": [{ "key": "Team", "value": "shop" }],
          "volumes": [{ "name": "data", "efsVolumeConfiguration": { "fileSystemId": "fs-1", "transitEncryption": "ENABLED" } }],
          "containerDefinitions": [
            {
              "name": "envoy",
              "image": "envoy:1",
              "essential": false,
              "portMappings": [{ "containerPort": 9901 }],
              "environment": [{ "name": "A", "value": "1" }],
              "dockerLabels": { "com.example.a": "b" },
              "healthCheck": { "command": ["CMD-SHELL", "curl -s localhost:9901/ready"] }
            },
            {
              "name": "web",
              "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/api:v1.5.0",
              "portMappings": [{ "containerPort": 8080, "hostPort": 8080, "protocol": "tcp" }],
              "command": ["dotnet", "Shop.Api.dll", "--urls", "http://+:8080", "--a-long-argument=with-a-long-value-that-goes-on"],
              "environment": [{ "name": "CONFIG", "value": "a: 1\nb: 2" }, { "name": "LOG_LEVEL", "value": "Warning" }, { "name": "EMPTY", "value": "" }],
              "mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }],
              "secrets": [{ "name": "DB", "valueFrom": "/shop/db-2" }],
              "dependsOn": [{ "containerName": "envoy", "condition": "HEALTHY" }]
            }
          ]
        }
        """;

    private readonly TempDirectory _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_reads_like_a_review() => Snapshot.Verify(Diff(Before, After).Output);

    [Fact]
    public void Json_is_one_array_of_path_before_and_after()
    {
        var (_, output, _) = Diff(Before, After, DiffFormat.Json);
        Snapshot.Verify(output, "json");
        using var document = JsonDocument.Parse(output);
        Assert.All(document.RootElement.EnumerateArray(), d => Assert.Equal(["path", "before", "after"], d.EnumerateObject().Select(p => p.Name)));
    }

    [Fact]
    public void The_same_to_ECS_is_no_difference()
    {
        var same = Before.Replace("\"1 vCPU\"", "\"1024\"", StringComparison.Ordinal).Replace("\"containerPort\": 8080", "\"hostPort\": 8080, \"containerPort\": 8080, \"protocol\": \"tcp\"", StringComparison.Ordinal);
        Assert.Equal((0, "No differences.\n", ""), Diff(Before, same, exitCode: true));
        Assert.Equal((0, "[]\n", ""), Diff(Before, same, DiffFormat.Json, exitCode: true));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void The_exit_code_tells_of_differences_when_asked(bool exitCode, int expected) => Assert.Equal(expected, Diff(Before, After, exitCode: exitCode).Code);

    [Fact]
    public void An_input_that_cannot_be_read_ends_with_2_and_prints_nothing()
    {
        var (code, output, error) = Diff(Before, "{ \"family\": }", DiffFormat.Json, exitCode: true);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(_folder.Combine("b.json") + ":1:13: error: A value is due here", error, StringComparison.Ordinal);
        Assert.Equal(2, Diff(Before, After.Replace("\"1024\"", "[]", StringComparison.Ordinal).Replace("false", "\"no\"", StringComparison.Ordinal)).Code);
    }

    [Fact]
    public void Both_from_standard_input_is_refused()
    {
        var (code, _, error) = Run(new DiffOptions("-", "-", DiffFormat.Text, ExitCode: false, Family: null));
        Assert.Equal((2, "error: A and B can't both be standard input. Name a file for one of them.\n"), (code, error));
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void What_ECS_describes_of_a_file_is_no_difference(string name)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(CorpusFolder, name)), null, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip })!;
        var task = (json["taskDefinition"] ?? json).DeepClone().AsObject();
        var described = Described(task.DeepClone().AsObject());
        var (code, output, error) = Diff(task.ToJsonString(), described.ToJsonString(), exitCode: true);
        Assert.Equal((0, "No differences.\n"), (code, output));
        Assert.Equal(task["tags"] is JsonArray { Count: > 0 }, error.Contains("/tags: A description without tags", StringComparison.Ordinal));

        // And the corpus is not the same by chance: each file differs from one with another image.
        var image = task["containerDefinitions"]![0]!.AsObject();
        image["image"] = image["image"] + "-other";
        Assert.Equal(1, Diff(task.ToJsonString(), described.ToJsonString(), exitCode: true).Code);
    }

    public static TheoryData<string> Corpus => [.. Directory.GetFiles(CorpusFolder, "*.json").Select(f => Path.GetFileName(f)).Where(IsTaskDefinition).Order(StringComparer.Ordinal)];

    [Fact]
    public void Several_definitions_are_paired_by_family()
    {
        var before = Template(("One", "app-one", "nginx:1"), ("Two", "app-two", "nginx:1"), ("Gone", "app-gone", "nginx:1"));
        var after = Template(("Two", "app-two", "nginx:2"), ("New", "app-new", "nginx:1"), ("One", "app-one", "nginx:1"));
        Snapshot.Verify(Diff(before, after).Output);

        using var document = JsonDocument.Parse(Diff(before, after, DiffFormat.Json).Output);
        Assert.Equal(
            [("app-two", "containerDefinitions[app].image"), ("app-gone", ""), ("app-new", "")],
            document.RootElement.EnumerateArray().Select(d => (d.GetProperty("family").GetString()!, d.GetProperty("path").GetString()!)));
        Assert.Equal(JsonValueKind.Null, document.RootElement[1].GetProperty("after").ValueKind);
        Assert.Equal("app-new", document.RootElement[2].GetProperty("after").GetProperty("family").GetString());
    }

    [Fact]
    public void One_definition_is_compared_with_one_whatever_it_is_called() =>
        Assert.Equal("task\n~ family: app -> app-2\n", Diff("""{ "family": "app" }""", """{ "family": "app-2" }""").Output);

    [Fact]
    public void A_list_of_containers_takes_its_family_from_the_command_line() =>
        Assert.Equal("containers / app\n~ image: a -> b\n", Diff("""[{ "name": "app", "image": "a" }]""", """{ "family": "x", "containerDefinitions": [{ "name": "app", "image": "b" }] }""", family: "x").Output);

    [Fact]
    public void Placeholders_are_texts() => Assert.Equal(
        "containers / app\n~ image: <IMAGE> -> nginx\n~ memory: ${MEMORY} -> 512\n",
        Diff("""{ "family": "x", "containerDefinitions": [{ "name": "app", "image": "<IMAGE>", "memory": "${MEMORY}" }] }""", """{ "family": "x", "containerDefinitions": [{ "name": "app", "image": "nginx", "memory": 512 }] }""").Output);

    [Fact]
    public void What_comes_from_a_file_can_not_speak_to_the_terminal()
    {
        var (_, output, _) = Diff(
            """{ "family": "x", "containerDefinitions": [{ "name": "a\u001b[31m", "image": "\u001b]0;x\u0007 " }] }""",
            """{ "family": "x", "containerDefinitions": [{ "name": "a\u001b[31m", "image": "a\rb\u202e" }] }""");
        Assert.Equal("containers / a\\u001b[31m\n~ image: \"\\u001b]0;x\\u0007 \" -> a\\u000db\\u202e\n", output);
    }

    private static string CorpusFolder => Path.Combine(Repository.Root, "tests", "TaskDefGen.Cli.Tests", "Corpus");

    private static bool IsTaskDefinition(string name)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(Path.Combine(CorpusFolder, name)), null, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip })
                is JsonObject json && (json["taskDefinition"] ?? json)["containerDefinitions"] is JsonArray { Count: > 0 };
        }
        catch (JsonException)
        {
            return false; // a template with placeholders that are no JSON
        }
    }

    /// <summary>As ECS answers: what it adds, what it fills in, and containers' lists that nobody wrote.</summary>
    private static JsonObject Described(JsonObject task)
    {
        task.Remove("tags");
        Fill(task, ("taskDefinitionArn", "arn:aws:ecs:eu-west-1:123456789012:task-definition/x:3"), ("revision", 3), ("status", "ACTIVE"), ("registeredBy", "me"), ("registeredAt", 1.5));
        Fill(task, ("volumes", new JsonArray()), ("placementConstraints", new JsonArray()), ("compatibilities", new JsonArray("EC2")));
        foreach (var volume in (task["volumes"] as JsonArray ?? []).Select(v => v!.AsObject()).Where(v => v.Count == 1))
            Fill(volume, ("host", new JsonObject()));
        var onFargate = task["requiresCompatibilities"] is JsonArray types && types.Any(t => t!.GetValue<string>() == "FARGATE");
        Fill(task, ("networkMode", onFargate ? "awsvpc" : "bridge"));
        foreach (var container in task["containerDefinitions"]!.AsArray().Select(c => c!.AsObject()))
        {
            Fill(container, ("cpu", 0), ("essential", true), ("environment", new JsonArray()), ("mountPoints", new JsonArray()), ("volumesFrom", new JsonArray()), ("portMappings", new JsonArray()), ("systemControls", new JsonArray()));
            foreach (var port in container["portMappings"]!.AsArray().Select(p => p!.AsObject()))
                Fill(port, ("protocol", "tcp"), ("hostPort", task["networkMode"]!.GetValue<string>() is "awsvpc" or "host" ? port["containerPort"]!.DeepClone() : 0));
            if (container["healthCheck"] is JsonObject check)
                Fill(check, ("interval", 30), ("timeout", 5), ("retries", 3));
            if (container["environment"] is JsonArray { Count: > 0 } variables)
                container["environment"] = new JsonArray([.. variables.Reverse().Select(v => v!.DeepClone())]);
        }

        return new JsonObject { ["taskDefinition"] = task, ["tags"] = new JsonArray() };
    }

    private static void Fill(JsonObject owner, params (string Name, JsonNode Value)[] members)
    {
        foreach (var (name, value) in members)
        {
            if (owner[name] is null)
                owner[name] = value;
        }
    }

    private static string Template(params (string Id, string Family, string Image)[] tasks) => new JsonObject
    {
        ["Resources"] = new JsonObject(tasks.Select(t => KeyValuePair.Create<string, JsonNode?>(t.Id, new JsonObject
        {
            ["Type"] = "AWS::ECS::TaskDefinition",
            ["Properties"] = new JsonObject
            {
                ["Family"] = t.Family,
                ["ContainerDefinitions"] = new JsonArray(new JsonObject { ["Name"] = "app", ["Image"] = t.Image }),
            },
        }))),
    }.ToJsonString();

    private (int Code, string Output, string Error) Diff(string before, string after, DiffFormat format = DiffFormat.Text, bool exitCode = false, string? family = null) =>
        Run(new DiffOptions(_folder.Write("a.json", before), _folder.Write("b.json", after), format, exitCode, family));

    private static (int Code, string Output, string Error) Run(DiffOptions options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = DiffCommand.Run(options, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
