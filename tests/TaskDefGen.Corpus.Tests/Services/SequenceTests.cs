using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using TaskDefGen.Corpus.Tests.Json;
using TaskDefGen.Testing;

namespace TaskDefGen.Corpus.Tests.Services;

/// <summary>The AWS CLI validates and sends each file that stands around a definition, in the order of a deployment; an endpoint describes it back.</summary>
public sealed class SequenceTests : IAsyncLifetime
{
    private readonly TempDirectory _folder = new();
    private readonly HashSet<string> _played = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private string _aws = "";
    private MotoServer? _moto;

    public async ValueTask InitializeAsync()
    {
        _aws = Peers.Require("aws");
        _moto = await MotoServer.StartAsync();

        // The endpoint looks up subnets and security groups, and gives them ids of its own.
        var vpc = (await AwsAsync("ec2", "create-vpc", "--cidr-block", "10.0.0.0/16"))!["Vpc"]!["VpcId"]!.GetValue<string>();
        await AwsAsync("ec2", "modify-vpc-attribute", "--vpc-id", vpc, "--enable-dns-hostnames"); // without, no task is started
        for (var i = 0; i < 2; i++)
        {
            _ids["subnet-0123456789abcdef" + i] = (await AwsAsync("ec2", "create-subnet", "--vpc-id", vpc, "--cidr-block", "10.0." + i + ".0/24"))!["Subnet"]!["SubnetId"]!.GetValue<string>();
        }

        _ids["sg-0123456789abcdef0"] = (await AwsAsync("ec2", "create-security-group", "--group-name", "orders", "--description", "d", "--vpc-id", vpc))!["GroupId"]!.GetValue<string>();
    }

    public async ValueTask DisposeAsync()
    {
        if (_moto is not null)
            await _moto.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("shop-order-service-stg", "shop-stg-cluster", 2, 6)]
    [InlineData("shop-order-service-prod", "shop-prod-cluster", 3, 12)]
    public async Task A_service_with_all_that_it_needs(string family, string cluster, int count, int most)
    {
        await PlayAsync(family, "cluster.json", "ecs", "create-cluster");
        await PlayAsync(family, "repository.json", "ecr", "create-repository");
        await PlayAsync(family, "repository-lifecycle.json", "ecr", "put-lifecycle-policy");
        await PlayAsync(family, "log-groups/ecs-" + family + ".json", "logs", "create-log-group");
        await PlayAsync(family, "log-groups/ecs-" + family + "-retention.json", "logs", "put-retention-policy");
        await RoleAsync(family, "shop-execution", "execution-role");
        await RoleAsync(family, "shop-orders", "task-role");
        await AwsAsync("ecs", "register-task-definition", "--cli-input-json", "file://" + EmittedFile.PathOf(family));
        await PlayAsync(family, "service.json", "ecs", "create-service");
        await PlayAsync(family, "autoscaling/target.json", "application-autoscaling", "register-scalable-target");
        foreach (var policy in new[] { "cpu", "requests", "queue", "burst" })
            await PlayAsync(family, "autoscaling/policy-" + policy + ".json", "application-autoscaling", "put-scaling-policy");
        await PlayAsync(family, "autoscaling/action-morning.json", "application-autoscaling", "put-scheduled-action");
        await PlayAsync(family, "update-service.json", "ecs", "update-service");
        AssertAllPlayed(family);

        var service = Single(await AwsAsync("ecs", "describe-services", "--cluster", cluster, "--services", family, "--include", "TAGS"), "services");
        Assert.Equal("ACTIVE", service["status"]!.GetValue<string>());
        Assert.Equal(count, service["desiredCount"]!.GetValue<int>());
        Assert.Contains(family, service["taskDefinition"]!.GetValue<string>(), StringComparison.Ordinal);
        AssertSame(Sent(family, "service.json"), service, "networkConfiguration", "loadBalancers", "capacityProviderStrategy");

        var described = Single(await AwsAsync("ecs", "describe-clusters", "--clusters", cluster, "--include", "SETTINGS"), "clusters");
        AssertSame(Sent(family, "cluster.json"), described, "settings");

        var target = Single(await AwsAsync("application-autoscaling", "describe-scalable-targets", "--service-namespace", "ecs"), "ScalableTargets");
        Assert.Equal((count, most), (target["MinCapacity"]!.GetValue<int>(), target["MaxCapacity"]!.GetValue<int>()));
        Assert.Equal("service/" + cluster + "/" + family, target["ResourceId"]!.GetValue<string>());
        var policies = (await AwsAsync("application-autoscaling", "describe-scaling-policies", "--service-namespace", "ecs"))!["ScalingPolicies"]!.AsArray();
        Assert.Equal(["burst", "cpu", "queue", "requests"], policies.Select(p => p!["PolicyName"]!.GetValue<string>()).Order(StringComparer.Ordinal));
        Single(await AwsAsync("application-autoscaling", "describe-scheduled-actions", "--service-namespace", "ecs"), "ScheduledActions");

        var repository = Single(await AwsAsync("ecr", "describe-repositories"), "repositories");
        Assert.Equal(("shop/order-service", "IMMUTABLE"), (repository["repositoryName"]!.GetValue<string>(), repository["imageTagMutability"]!.GetValue<string>()));
        var group = Single(await AwsAsync("logs", "describe-log-groups"), "logGroups");
        Assert.Equal(most == 12 ? 365 : 30, group["retentionInDays"]!.GetValue<int>());
        foreach (var (role, file) in new[] { ("shop-execution", "execution-role-policy.json"), ("shop-orders", "task-role-policy.json") })
        {
            var policy = await AwsAsync("iam", "get-role-policy", "--role-name", role, "--policy-name", "TaskDefGen");
            JsonComparer.AssertEqual(Sent(family, file), policy!["PolicyDocument"]!);
        }
    }

    [Fact]
    public async Task A_task_by_hand_and_by_schedule()
    {
        const string Family = "shop-nightly-report";
        await AwsAsync("ecs", "create-cluster", "--cluster-name", "shop-prod-cluster");
        await RoleAsync(Family, "shop-execution", "execution-role");
        await AwsAsync("ecs", "register-task-definition", "--cli-input-json", "file://" + EmittedFile.PathOf(Family));
        await PlayAsync(Family, "run-task.json", "ecs", "run-task");
        await PlayAsync(Family, "schedule.json", "scheduler", "create-schedule");
        await PlayAsync(Family, "schedule-weekly.json", "scheduler", "create-schedule");
        AssertAllPlayed(Family);

        var running = Single(await AwsAsync("ecs", "list-tasks", "--cluster", "shop-prod-cluster"), "taskArns").GetValue<string>();
        var task = Single(await AwsAsync("ecs", "describe-tasks", "--cluster", "shop-prod-cluster", "--tasks", running), "tasks");
        Assert.EndsWith(":task-definition/shop-nightly-report:1", task["taskDefinitionArn"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("operations", task["startedBy"]!.GetValue<string>());

        foreach (var (name, file) in new[] { (Family, "schedule.json"), ("weekly", "schedule-weekly.json") })
        {
            var schedule = (await AwsAsync("scheduler", "get-schedule", "--name", name))!;
            AssertSame(Sent(Family, file), schedule, "ScheduleExpression", "FlexibleTimeWindow", "Target");
        }
    }

    [Fact]
    public async Task A_file_that_AWS_does_not_know_is_refused()
    {
        var file = _folder.Write("broken.json", """{"serviceName":"s","desiredCount":"2","Cluster":"c"}""");

        var result = await RunAsync("ecs", "create-service", "--cli-input-json", "file://" + file);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("Unknown parameter in input: \"Cluster\"", result.StandardError, StringComparison.Ordinal);
        Assert.Contains("Invalid type for parameter desiredCount", result.StandardError, StringComparison.Ordinal);
    }

    private async Task RoleAsync(string family, string name, string file)
    {
        await AwsAsync("iam", "create-role", "--role-name", name, "--assume-role-policy-document", "file://" + PathOf(family, file + "-trust.json"));
        await AwsAsync("iam", "put-role-policy", "--role-name", name, "--policy-name", "TaskDefGen", "--policy-document", "file://" + PathOf(family, file + "-policy.json"));
    }

    private Task<JsonNode?> PlayAsync(string family, string path, string service, string command) =>
        AwsAsync(service, command, "--cli-input-json", "file://" + _folder.Write(Path.GetFileName(path), Sent(family, path).ToJsonString()));

    /// <summary>What is sent: the file, with the ids that the endpoint knows.</summary>
    private JsonNode Sent(string family, string path) =>
        JsonNode.Parse(_ids.Aggregate(File.ReadAllText(PathOf(family, path)), (text, id) => text.Replace(id.Key, id.Value, StringComparison.Ordinal)))!;

    private string PathOf(string family, string path)
    {
        _played.Add(path);
        return Path.Combine(EmittedFile.Folder, family, path);
    }

    /// <summary>No file may go unchecked.</summary>
    private void AssertAllPlayed(string family)
    {
        var folder = Path.Combine(EmittedFile.Folder, family);
        Assert.Equal(
            Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal),
            _played.Order(StringComparer.Ordinal));
    }

    private static void AssertSame(JsonNode sent, JsonNode described, params string[] members)
    {
        foreach (var member in members)
            Assert.DoesNotContain(JsonComparer.Compare(sent[member]!, described[member]!), d => d.Expected is not null);
    }

    private static JsonNode Single(JsonNode? answer, string list) => Assert.Single(answer![list]!.AsArray())!;

    private async Task<JsonNode?> AwsAsync(params string[] arguments)
    {
        var answer = (await RunAsync(arguments)).EnsureSuccess().StandardOutput;
        return string.IsNullOrWhiteSpace(answer) ? null : JsonNode.Parse(answer);
    }

    private Task<ProcessResult> RunAsync(params string[] arguments) => ProcessRunner.RunAsync(_aws, [.. arguments, "--output", "json"], environment: _moto!.Environment);
}
