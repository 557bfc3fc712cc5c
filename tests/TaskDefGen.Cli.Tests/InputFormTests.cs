using System;
using System.Linq;
using System.Text;
using TaskDefGen.Cli.Tests.Support;
using TaskDefGen.Testing;

namespace TaskDefGen.Cli.Tests;

/// <summary>The forms in which people keep task definitions.</summary>
public class InputFormTests
{
    private const string Minimal = """{"family":"app","containerDefinitions":[{"name":"app","image":"nginx"}]}""";

    [Fact]
    public void Register_input() => SameJson.Assert(Minimal, Compiled.From(Support.Cli.Import(Minimal).Source).Json);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_output_of_describe_wrapped_or_bare_loses_its_nine_members_and_says_so(bool isWrapped)
    {
        const string Describe = """
            "taskDefinitionArn": "arn:aws:ecs:eu-west-1:1:task-definition/app:3", "revision": 3, "status": "ACTIVE",
            "requiresAttributes": [{ "name": "ecs.capability.x" }], "compatibilities": ["EC2"], "registeredAt": "2024-01-01T00:00:00Z",
            "deregisteredAt": "2024-01-01T00:00:00Z", "deleteRequestedAt": "2024-01-01T00:00:00Z", "registeredBy": "arn:aws:iam::1:root"
            """;
        var described = Minimal[..^1] + "," + Describe + "}";
        var result = Support.Cli.Import(isWrapped ? "{\"taskDefinition\":" + described + ",\"tags\":[{\"key\":\"a\",\"value\":\"\"}]}" : described);
        var tags = isWrapped ? ",\"tags\":[{\"key\":\"a\",\"value\":\"\"}]}" : "}";
        SameJson.Assert(Minimal[..^1] + tags, Compiled.From(result.Source).Json);
        Assert.Equal(9, result.Lines.Count(l => l.Contains(": info: ", StringComparison.Ordinal) && l.EndsWith("describes a registered revision and can't be registered: left out.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Empty_things_are_dropped_and_told_empty_texts_are_kept()
    {
        var result = Support.Cli.Import("""
            {
              "family": "app", "tags": [], "pidMode": null,
              "containerDefinitions": [{ "name": "app", "image": "", "links": [null], "dockerLabels": {}, "environment": [{ "name": "A", "value": "" }, null],
                "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": null } } }]
            }
            """);
        SameJson.Assert(
            """{"family":"app","containerDefinitions":[{"name":"app","image":"","environment":[{"name":"A","value":""}],"logConfiguration":{"logDriver":"awslogs"}}]}""",
            Compiled.From(result.Source).Json);
        Assert.Equal(
            [
                "input.json:2:20: info: /tags: \"tags\" is an empty list: left out.",
                "input.json:2:32: info: /pidMode: \"pidMode\" is null: left out.",
                "input.json:3:68: info: /containerDefinitions/0/links/0: The element is null: left out.",
                "input.json:3:91: info: /containerDefinitions/0/dockerLabels: The map is empty: left out.",
                "input.json:3:141: info: /containerDefinitions/0/environment/1: The element is null: left out.",
                "input.json:4:64: info: /containerDefinitions/0/logConfiguration/options/awslogs-group: \"awslogs-group\" is null: left out.",
            ],
            result.Lines);
    }

    [Fact]
    public void A_bare_list_of_containers_takes_its_family_from_the_option()
    {
        const string Containers = """[{"name":"web","image":"nginx"},{"name":"log","image":"fluent"}]""";
        SameJson.Assert(
            """{"family":"web-site","containerDefinitions":[{"name":"web","image":"nginx"},{"name":"log","image":"fluent"}]}""",
            Compiled.From(Support.Cli.Import(Containers, o => o with { Family = "web-site" }).Source).Json);

        var without = Support.Cli.Import(Containers);
        Assert.Equal((2, ""), (without.Code, without.Output));
        Assert.Equal("input.json:1:1: error: A list of containers has no family. Give one with --family.\n", without.Error);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Encodings(string name, bool mark)
    {
        const string Json = """{"family":"app","containerDefinitions":[{"name":"app","image":"é漢😀"}]}""";
        var encoding = Encoding.GetEncoding(name);
        var result = Support.Cli.Import([.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Json)]);
        SameJson.Assert(Json, Compiled.From(result.Source).Json);
    }

    [Fact]
    public void Comments_and_trailing_commas() => SameJson.Assert(Minimal, Compiled.From(Support.Cli.Import("""
        // how we deploy
        { "family": "app", /* { */ "containerDefinitions": [{ "name": "app", "image": "nginx", }, ], }
        """).Source).Json);

    [Fact]
    public void Placeholders_without_quotes_become_tokens_to_declare()
    {
        var result = Support.Cli.Import("""
            {
              "family": "app",
              "containerDefinitions": [{ "name": "app", "image": <IMAGE1_NAME>, "memory": ${MEMORY}, "essential": {{ essential }}, "command": ["{Memory}", <IMAGE1_NAME>] }]
            }
            """);
        Assert.Equal(
            [
                "input.json:1:1: info: 2 parts are kept as raw JSON, since no attribute says it.",
                "input.json:3:103: info: The placeholder {{ essential }} became {Essential}: declare <TaskDefParameter Include=\"Essential\" Value=\"…\" />.",
                "input.json:3:54: info: The placeholder <IMAGE1_NAME> became {Image1Name}: declare <TaskDefParameter Include=\"Image1Name\" Value=\"…\" />.",
                "input.json:3:79: info: The placeholder ${MEMORY} became {Memory}: declare <TaskDefParameter Include=\"Memory\" Value=\"…\" />.",
            ],
            result.Lines);
        Snapshot.Verify(result.Source, "cs");
        SameJson.Assert(
            """{"family":"app","containerDefinitions":[{"name":"app","image":"nginx:1","memory":512,"essential":true,"command":["{Memory}","nginx:1"]}]}""",
            Compiled.From(result.Source, ("Image1Name", "nginx:1"), ("Memory", "512"), ("Essential", "true")).Json);
    }

    [Fact]
    public void Text_in_one_file_that_looks_like_the_token_of_another_stays_text()
    {
        using var folder = new TempDirectory();
        var text = folder.Write("text.json", """{"family":"text","containerDefinitions":[{"name":"{Image}","image":"{Image2}"}]}""");
        var first = folder.Write("first.json", """{"family":"first","containerDefinitions":[{"name":"a","image":<IMAGE>}]}""");
        var second = folder.Write("second.json", """{"family":"second","containerDefinitions":[{"name":"a","image":{{ image }}}]}""");
        var result = Support.Cli.Import(Support.Cli.Options(text, first, second) with { Output = folder.Combine("out") });
        Assert.True(result.Code == 0, result.Error);
        var compiled = Compiled.From(
            System.IO.Directory.EnumerateFiles(folder.Combine("out")).Select(System.IO.File.ReadAllText), ("Image", "one"), ("Image2", "two"));
        SameJson.Assert("""{"family":"text","containerDefinitions":[{"name":"{Image}","image":"{Image2}"}]}""", compiled.Documents("TextTaskDefinition")[""]);
        SameJson.Assert("""{"family":"first","containerDefinitions":[{"name":"a","image":"one"}]}""", compiled.Documents("FirstTaskDefinition")[""]);
        SameJson.Assert("""{"family":"second","containerDefinitions":[{"name":"a","image":"two"}]}""", compiled.Documents("SecondTaskDefinition")[""]);
    }

    [Fact]
    public void CloudFormation_properties()
    {
        const string Properties = """
            {
              "Family": "app", "Cpu": "256", "RequiresCompatibilities": ["FARGATE"],
              "ContainerDefinitions": [{
                "Name": "app", "Image": "nginx", "PortMappings": [{ "ContainerPort": "80" }], "DockerLabels": { "Some.Label": "x" },
                "LogConfiguration": { "LogDriver": "awslogs", "Options": { "awslogs-group": "g", "Other": "y" } } }],
              "Volumes": [{ "Name": "v", "EFSVolumeConfiguration": { "FilesystemId": "fs-1", "AuthorizationConfig": { "IAM": "ENABLED" } } }],
              "ProxyConfiguration": { "ContainerName": "app", "Type": "APPMESH", "ProxyConfigurationProperties": [{ "Name": "AppPorts", "Value": "80" }] },
              "Tags": [{ "Key": "K", "Value": "V" }], "TomorrowsMember": { "A": 1 }
            }
            """;
        var result = Support.Cli.Import(Properties);
        SameJson.Assert(
            """
            {
              "family": "app", "cpu": "256", "requiresCompatibilities": ["FARGATE"],
              "containerDefinitions": [{
                "name": "app", "image": "nginx", "portMappings": [{ "containerPort": 80 }], "dockerLabels": { "Some.Label": "x" },
                "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "g", "Other": "y" } } }],
              "volumes": [{ "name": "v", "efsVolumeConfiguration": { "fileSystemId": "fs-1", "authorizationConfig": { "iam": "ENABLED" } } }],
              "proxyConfiguration": { "containerName": "app", "type": "APPMESH", "properties": [{ "name": "AppPorts", "value": "80" }] },
              "tags": [{ "key": "K", "value": "V" }], "tomorrowsMember": { "A": 1 }
            }
            """,
            Compiled.From(result.Source).Json);
        Assert.Contains("\"tomorrowsMember\" is no member of RegisterTaskDefinitionRequest that this version knows: kept as it is.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void CloudFormation_template_with_functions()
    {
        using var folder = new TempDirectory();
        var template = folder.Write("template.json", """
            {
              "AWSTemplateFormatVersion": "2010-09-09",
              "Resources": {
                "Cluster": { "Type": "AWS::ECS::Cluster" },
                "Web": { "Type": "AWS::ECS::TaskDefinition", "Properties": {
                  "Family": { "Fn::Sub": "${AWS::StackName}-web" },
                  "TaskRoleArn": { "Fn::GetAtt": ["Role", "Arn"] },
                  "ExecutionRoleArn": { "Ref": "AWS::NoValue" },
                  "Cpu": { "Fn::If": ["IsLarge", "1024", "256"] },
                  "ContainerDefinitions": [{
                    "Name": "web",
                    "Image": { "Fn::Join": ["", [{ "Ref": "AWS::AccountId" }, ".dkr.ecr.", { "Ref": "AWS::Region" }, ".amazonaws.com/", { "Ref": "Image" }]] },
                    "Memory": { "Ref": "Memory" },
                    "Command": ["${Region}", "{Memory}", { "Fn::Sub": ["${Greeting} ${!Literal} ${Role.Arn}", { "Greeting": "hello {Image}" }] }],
                    "LogConfiguration": { "Fn::If": ["HasLogs", { "LogDriver": "awslogs", "Options": { "awslogs-group": { "Ref": "Group" } } }, { "Ref": "AWS::NoValue" }] } }] } },
                "Job": { "Type": "AWS::ECS::TaskDefinition", "Properties": {
                  "Family": "job", "Cpu": { "Fn::If": ["IsLarge", "512", "256"] },
                  "ContainerDefinitions": [{ "Name": "job", "Image": { "Fn::ImportValue": "shared-image" } }] } }
              }
            }
            """);
        var result = Support.Cli.Import(Support.Cli.Options(template) with { Output = folder.Combine("out") });
        Assert.True(result.Code == 0, result.Error);
        Assert.Contains("Fn::If: what holds where the condition \"HasLogs\" does is taken, and the other value is not.", result.Error, StringComparison.Ordinal);
        Assert.Contains("Ref AWS::NoValue: left out.", result.Error, StringComparison.Ordinal);

        var compiled = Compiled.From(
            System.IO.Directory.EnumerateFiles(folder.Combine("out")).Select(System.IO.File.ReadAllText),
            ("AwsStackName", "stack"), ("RoleArn", "arn:role"), ("Cpu", "1024"), ("Cpu2", "512"), ("Image", "app:1"), ("Image2", "shared:1"), ("Memory", "512"),
            ("Group", "/ecs/web"), ("Region", "eu-west-1"), ("AccountId", "123456789012"));
        SameJson.Assert(
            """
            {
              "family": "stack-web", "taskRoleArn": "arn:role", "cpu": "1024",
              "containerDefinitions": [{
                "name": "web", "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1", "memory": 512,
                "command": ["${Region}", "{Memory}", "hello {Image} ${Literal} arn:role"],
                "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "/ecs/web" } } }]
            }
            """,
            compiled.Documents("AwsStackNameWebTaskDefinition")[""]);
        SameJson.Assert(
            """{ "family": "job", "cpu": "512", "containerDefinitions": [{ "name": "job", "image": "shared:1" }] }""",
            compiled.Documents("JobTaskDefinition")[""]);

        // Standard output has room for one.
        var toOutput = Support.Cli.Import(Support.Cli.Options(template));
        Assert.Equal((2, ""), (toOutput.Code, toOutput.Output));
        Assert.Contains("There are 2 task definitions in it, which need a folder: --output DIR.", toOutput.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_follow_the_conventions_are_split_into_their_parts()
    {
        const string Json = """
            {
              "family": "myproject-user-service-prod", "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"], "cpu": "1024", "memory": "2048",
              "containerDefinitions": [{
                "name": "user-service-container", "image": "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/myproject/user-service:v1",
                "portMappings": [{ "containerPort": 8080, "name": "user-service-tcp" }, { "containerPort": 9090, "name": "user-service-9090-tcp" }],
                "logConfiguration": { "logDriver": "awslogs", "options": {
                  "awslogs-group": "/ecs/myproject/user-service/prod", "awslogs-region": "ap-northeast-2", "awslogs-stream-prefix": "ecs" } } }],
              "tags": [{ "key": "Environment", "value": "prod" }, { "key": "Project", "value": "myproject" }]
            }
            """;
        var result = Support.Cli.Import(Json, o => o with { Namespace = "MyProject.Services" });
        Snapshot.Verify(result.Source, "cs");
        SameJson.Assert(Json, Compiled.From(result.Source).Documents()["prod"]);
    }

    [Fact]
    public void An_environment_that_is_told_becomes_that_of_the_class()
    {
        var result = Support.Cli.Import(Minimal, o => o with { Environment = "qa" });
        SameJson.Assert(Minimal, Compiled.From(result.Source).Documents()["qa"]);
    }

    [Fact]
    public void Two_environments_in_one_class_read_as_overrides()
    {
        using var folder = new TempDirectory();
        var stg = folder.Write("stg.json", Environment("stg", "1024", ""));
        var prod = folder.Write("prod.json", Environment("prod", "2048", """,{"name":"envoy","image":"envoy:1","essential":false,"healthCheck":{"command":["CMD-SHELL","curl -s localhost"]}}"""));
        var result = Support.Cli.Import(Support.Cli.Options(stg, prod) with { Merge = true });
        Snapshot.Verify(result.Source, "cs");
        var documents = Compiled.From(result.Source).Documents();
        SameJson.Assert(System.IO.File.ReadAllText(stg), documents["stg"]);
        SameJson.Assert(System.IO.File.ReadAllText(prod), documents["prod"]);

        static string Environment(string name, string cpu, string sidecar) => $$"""
            {
              "family": "myproject-user-service-{{name}}", "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"], "cpu": "{{cpu}}", "memory": "4096",
              "containerDefinitions": [{
                "name": "user-service-container", "image": "myproject/user-service:v1", "essential": true,
                "environment": [{ "name": "ENV", "value": "{{name}}" }, { "name": "A", "value": "1" }] }{{sidecar}}]
            }
            """;
    }
}
