using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using TaskDefGen.Cli.Lint;
using TaskDefGen.Core.Rules;
using TaskDefGen.Testing;

namespace TaskDefGen.Cli.Tests;

public sealed class LintTests : IDisposable
{
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
    public void A_finding_has_file_line_and_column()
    {
        var (code, output, error) = Lint(LintFormat.Text, FailOn.Error, ("bad.json", Bad));
        Assert.Equal(1, code);
        Assert.Empty(error);
        Assert.Contains(
            _folder.Combine("bad.json") + ":6:13: error TDG103: 1 vCPU (1024) allows 2048 to 8192 MiB in steps of 1024; 1536 is not one of them. Nearest: 2048.\n",
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_array_of_findings_in_the_order_of_their_places()
    {
        var (_, output, _) = Lint(LintFormat.Json, FailOn.None, ("bad.json", Bad));
        using var document = JsonDocument.Parse(output);
        var finding = document.RootElement.EnumerateArray().Single(f => f.GetProperty("rule").GetString() == "TDG202");
        Assert.Equal(["file", "rule", "severity", "message", "path", "line", "column", "helpUri"], finding.EnumerateObject().Select(p => p.Name));
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
        Assert.Equal("/containerDefinitions/0/image", finding.GetProperty("path").GetString());
        Assert.Equal((8, 31), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal(RuleDescriptor.Pages + "TDG202.md", finding.GetProperty("helpUri").GetString());
        var lines = document.RootElement.EnumerateArray().Select(f => f.GetProperty("line").GetInt32()).ToList();
        Assert.Equal(lines.Order(), lines);
    }

    [Fact]
    public void Json_of_nothing_is_an_empty_array() =>
        Assert.Equal("[]\n", Lint(LintFormat.Json, FailOn.Info, ("no.json", "no JSON")).Output);

    [Fact]
    public void Sarif_names_rules_and_places()
    {
        var (_, output, _) = Lint(LintFormat.Sarif, FailOn.None, ("bad.json", Bad));
        using var document = JsonDocument.Parse(output);
        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
        var run = document.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "TDG103");
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal(6, result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToList();
        Assert.All(run.GetProperty("results").EnumerateArray(), r => Assert.Contains(r.GetProperty("ruleId").GetString(), rules));
    }

    [Fact]
    public void An_annotation_can_neither_end_nor_start_another()
    {
        var (_, output, _) = Lint(LintFormat.Github, FailOn.None, ("a,b.json", Bad.Replace("my-app", "my%0Aapp\\n::error::x", StringComparison.Ordinal)));
        Assert.All(output.TrimEnd('\n').Split('\n'), line => Assert.Matches("^::(error|warning|notice) file=[^,]*%2Cb\\.json,line=[0-9]+,col=[0-9]+,title=TDG[0-9]{3}%3A ", line));
        Assert.Contains("%250A", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("None", 0)]
    [InlineData("Error", 0)]
    [InlineData("Warning", 1)]
    [InlineData("Info", 1)]
    public void The_exit_code_follows_what_it_should_fail_on(string failOn, int expected)
    {
        var warningOnly = Bad.Replace("1536", "2048", StringComparison.Ordinal);
        Assert.Equal(expected, Lint(LintFormat.Text, Enum.Parse<FailOn>(failOn), ("warning.json", warningOnly)).Code);
    }

    [Fact]
    public void An_input_that_cannot_be_read_does_not_keep_the_others_from_being_judged()
    {
        var (code, output, error) = Lint(LintFormat.Text, FailOn.None, ("no.json", "{ \"family\": }"), ("bad.json", Bad));
        Assert.Equal(2, code);
        Assert.Contains("TDG103", output, StringComparison.Ordinal);
        Assert.StartsWith(_folder.Combine("no.json") + ":1:13: error: A value is due here", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Naming_rules_speak_where_project_service_and_environment_are_given()
    {
        var path = _folder.Write("bad.json", Bad);
        Assert.DoesNotContain("TDG601", Run(new LintOptions([path], LintFormat.Text, FailOn.None, null, null, null, null)).Output, StringComparison.Ordinal);
        Assert.Contains("TDG601", Run(new LintOptions([path], LintFormat.Text, FailOn.None, "p", "s", "stg", null)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_import_takes_lint_takes()
    {
        var described = $$"""{ "taskDefinition": {{Bad}}, "tags": [] }""";
        var list = """[{ "name": "app", "image": "nginx:latest" }]""";
        Assert.Contains("TDG103", Lint(LintFormat.Text, FailOn.None, ("described.json", described)).Output, StringComparison.Ordinal);
        var path = _folder.Write("list.json", list);
        Assert.Contains("TDG202", Run(new LintOptions([path], LintFormat.Text, FailOn.None, null, null, null, "my-app")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_is_judged_with_its_task_definition()
    {
        const string Service = """
            {
              "serviceName": "my-app",
              "taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/my-app:3",
              "launchType": "FARGATE",
              "desiredCount": 2,
              "networkConfiguration": {
                "awsvpcConfiguration": { "subnets": ["subnet-0123456789abcdef0"], "assignPublicIp": "ENABLED" }
              }
            }
            """;
        var (_, output, _) = Lint(LintFormat.Json, FailOn.None, ("service.json", Service), ("bad.json", Bad));
        using var document = JsonDocument.Parse(output);
        var publicIp = document.RootElement.EnumerateArray().Single(f => f.GetProperty("rule").GetString() == "TDG411");
        Assert.Equal(_folder.Combine("service.json"), publicIp.GetProperty("file").GetString());
        Assert.Equal("/networkConfiguration/awsvpcConfiguration/assignPublicIp", publicIp.GetProperty("path").GetString());
        Assert.Equal((7, 89), (publicIp.GetProperty("line").GetInt32(), publicIp.GetProperty("column").GetInt32()));
        var oneSubnet = document.RootElement.EnumerateArray().Single(f => f.GetProperty("rule").GetString() == "TDG415");
        Assert.StartsWith("/networkConfiguration/awsvpcConfiguration/subnets", oneSubnet.GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.Contains(document.RootElement.EnumerateArray(), f => f.GetProperty("rule").GetString() == "TDG103");

        // A service of another family says nothing of this one.
        var other = Lint(LintFormat.Text, FailOn.None, ("service.json", Service.Replace("/my-app:3", "/other:3", StringComparison.Ordinal)), ("bad.json", Bad));
        Assert.DoesNotContain("TDG411", other.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"desiredCount\": 2", "TDG401", "")]
    [InlineData("\"networkConfiguration\": { \"awsvpcConfiguration\": { \"subnets\": [] } }", "TDG401", "")]
    [InlineData("\"networkConfiguration\": { \"awsvpcConfiguration\": { \"subnets\": [\"subnet-0123456789abcdef0\"] } }", "TDG420", "")]
    public void A_service_without_its_network_is_refused(string members, string rule, string path)
    {
        var service = "{ \"serviceName\": \"my-app\", \"taskDefinition\": \"my-app\", " + members + " }";
        var (_, output, _) = Lint(LintFormat.Json, FailOn.None, ("service.json", service), ("task.json", Bad));
        using var document = JsonDocument.Parse(output);
        var finding = document.RootElement.EnumerateArray().Single(f => f.GetProperty("rule").GetString() is "TDG401" or "TDG402" or "TDG420");
        Assert.Equal((rule, path), (finding.GetProperty("rule").GetString(), finding.GetProperty("path").GetString()));
        Assert.Equal(_folder.Combine("service.json"), finding.GetProperty("file").GetString());
    }

    [Fact]
    public void A_service_with_a_network_that_its_tasks_do_not_use_is_refused()
    {
        const string Service = """
            { "serviceName": "my-app", "taskDefinition": "my-app", "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-0123456789abcdef0"] } } }
            """;
        const string Task = """
            { "family": "my-app", "networkMode": "bridge", "requiresCompatibilities": ["EC2"], "containerDefinitions": [{ "name": "app", "image": "nginx:1.27", "memory": 128 }] }
            """;
        var (_, output, _) = Lint(LintFormat.Json, FailOn.None, ("service.json", Service), ("task.json", Task));
        using var document = JsonDocument.Parse(output);
        var finding = document.RootElement.EnumerateArray().Single(f => f.GetProperty("rule").GetString() is "TDG401" or "TDG402" or "TDG420");
        Assert.Equal("TDG402", finding.GetProperty("rule").GetString());
        Assert.Equal("/networkConfiguration/awsvpcConfiguration/subnets/0", finding.GetProperty("path").GetString());
    }

    [Fact]
    public void All_that_create_service_takes_is_judged_at_its_place()
    {
        const string Definition = """
            {
              "family": "my-app", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "256", "memory": "512",
              "containerDefinitions": [{ "name": "app", "image": "nginx:1.27", "portMappings": [{ "containerPort": 80, "name": "web-tcp" }] }]
            }
            """;
        const string Service = """
            {
              "serviceName": "my app",
              "taskDefinition": "my-app",
              "launchType": "FARGATE",
              "platformVersion": "1.3.0",
              "desiredCount": 2, "schedulingStrategy": "REPLICA", "propagateTags": "Service",
              "capacityProviderStrategy": [{ "capacityProvider": "FARGATE", "weight": 2000 }],
              "deploymentConfiguration": { "maximumPercent": 90 },
              "loadBalancers": [
                {
                  "targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef",
                  "containerName": "app",
                  "containerPort": 8080
                }
              ],
              "serviceConnectConfiguration": {
                "enabled": true,
                "services": [{ "portName": "web", "clientAliases": [{ "port": 80, "dnsName": "Web" }] }]
              }
            }
            """;
        var (_, output, _) = Lint(LintFormat.Json, FailOn.None, ("service.json", Service), ("definition.json", Definition));
        using var document = JsonDocument.Parse(output);
        var found = document.RootElement.EnumerateArray().Where(f => f.GetProperty("file").GetString() == _folder.Combine("service.json"))
            .Select(f => f.GetProperty("rule").GetString() + " " + f.GetProperty("path").GetString() + " " + f.GetProperty("line").GetInt32()).ToList();
        Assert.Equal(
            [
                "TDG401  1",
                "TDG719  1",
                "TDG701 /serviceName 2",
                "TDG708 /launchType 4",
                "TDG119 /platformVersion 5",
                "TDG120 /platformVersion 5",
                "TDG742 /propagateTags 6",
                "TDG709 /capacityProviderStrategy/0/weight 7",
                "TDG715 /deploymentConfiguration/maximumPercent 8",
                "TDG710 /loadBalancers/0/containerPort 13",
                "TDG731 /serviceConnectConfiguration/services/0/portName 18",
                "TDG731 /serviceConnectConfiguration/services/0/clientAliases/0/dnsName 18",
            ],
            found);
    }

    [Fact]
    public void What_create_service_can_not_say_is_not_missing()
    {
        var service = """{ "serviceName": "p-s-prod", "taskDefinition": "my-app", "desiredCount": 3, "launchType": "FARGATE" }""";
        var options = new LintOptions([_folder.Write("service.json", service), _folder.Write("bad.json", Bad)], LintFormat.Text, FailOn.None, "p", "s", "prod", null);
        var output = Run(options).Output;
        Assert.Contains("TDG719", output, StringComparison.Ordinal);
        Assert.DoesNotContain("TDG722", output, StringComparison.Ordinal); // autoscaling stands in requests of its own
    }

    [Fact]
    public void Many_files_are_told_as_if_they_came_one_by_one()
    {
        var texts = new[] { Bad, "no JSON", """{"family":"app","containerDefinitions":[{"name":"app","image":"nginx:latest"}]}""", """{"family":"app","cpu":{}}""" };
        var files = Enumerable.Range(0, 200).Select(i => _folder.Write("f" + i.ToString("000", CultureInfo.InvariantCulture) + ".json", texts[i * 7 % texts.Length])).ToList();
        var options = new LintOptions(files, LintFormat.Text, FailOn.Error, null, null, null, null);
        var alone = files.Select(file => Run(options with { Files = [file] })).ToList();
        var together = Run(options);
        Assert.Equal(2, together.Code);
        Assert.Equal(string.Concat(alone.Select(a => a.Output)), together.Output);

        // What can't be read at all comes before what reads, but is no task definition.
        Assert.Equal(string.Concat(alone.Select(a => a.Error).OrderBy(e => e.Contains(" /cpu: ", StringComparison.Ordinal))), together.Error);
    }

    private (int Code, string Output, string Error) Lint(LintFormat format, FailOn failOn, params (string Name, string Text)[] files) =>
        Run(new LintOptions([.. files.Select(f => _folder.Write(f.Name, f.Text))], format, failOn, null, null, null, null));

    private static (int Code, string Output, string Error) Run(LintOptions options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = LintCommand.Run(options, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
