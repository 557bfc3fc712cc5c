using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Comparison;

namespace TaskDefGen.Core.Tests.Comparison;

/// <summary>What makes another revision, and how it is said.</summary>
public class DifferentToEcsTests
{
    [Theory]
    [InlineData("", "\"essential\": false", "essential: (absent) -> false")]
    [InlineData("\"command\": [\"a\", \"b\"]", "\"command\": [\"b\", \"a\"]", "command: [\"a\", \"b\"] -> [\"b\", \"a\"]")]
    [InlineData("\"user\": \"app\"", "\"user\": \"app:app\"", "user: app -> app:app")]
    [InlineData("\"hostname\": \"\"", "", "hostname:  -> (absent)")]
    [InlineData("\"environment\": [{ \"name\": \"A\", \"value\": \"1\" }]", "\"environment\": [{ \"name\": \"A\", \"value\": \"2\" }]", "environment[A].value: 1 -> 2")]
    [InlineData("", "\"environment\": [{ \"name\": \"A\", \"value\": \"1\" }]", "environment[A]: (absent) -> { \"name\": \"A\", \"value\": \"1\" }")]
    [InlineData(
        "\"environment\": [{ \"name\": \"A\", \"value\": \"1\" }, { \"name\": \"A\", \"value\": \"2\" }]",
        "\"environment\": [{ \"name\": \"A\", \"value\": \"2\" }, { \"name\": \"A\", \"value\": \"1\" }]",
        "environment[A].value: 1 -> 2",
        "environment[A#2].value: 2 -> 1")]
    [InlineData(
        "\"secrets\": [{ \"name\": \"A\", \"valueFrom\": \"/db\" }]",
        "\"secrets\": [{ \"name\": \"A\", \"valueFrom\": \"arn:aws:ssm:eu-west-1:123456789012:parameter/db\" }]",
        "secrets[A].valueFrom: /db -> arn:aws:ssm:eu-west-1:123456789012:parameter/db")]
    [InlineData("\"dockerLabels\": { \"a.b\": \"1\" }", "\"dockerLabels\": { \"a.b\": \"2\" }", "dockerLabels[a.b]: 1 -> 2")]
    [InlineData("\"portMappings\": [{ \"containerPort\": 80 }]", "\"portMappings\": [{ \"containerPort\": 80, \"hostPort\": 80 }]", "portMappings[80/tcp].hostPort: (absent) -> 80")]
    [InlineData(
        "\"portMappings\": [{ \"containerPort\": 80 }]",
        "\"portMappings\": [{ \"containerPort\": 80, \"protocol\": \"udp\" }]",
        "portMappings[80/tcp]: { \"containerPort\": 80 } -> (absent)",
        "portMappings[80/udp]: (absent) -> { \"containerPort\": 80, \"protocol\": \"udp\" }")]
    [InlineData(
        "\"linuxParameters\": { \"capabilities\": { \"add\": [\"A\"] } }",
        "\"linuxParameters\": { \"capabilities\": { \"add\": [\"B\"] } }",
        "linuxParameters.capabilities.add[A]: A -> (absent)",
        "linuxParameters.capabilities.add[B]: (absent) -> B")]
    [InlineData(
        "\"environmentFiles\": [{ \"value\": \"a\", \"type\": \"s3\" }, { \"value\": \"b\", \"type\": \"s3\" }]",
        "\"environmentFiles\": [{ \"value\": \"b\", \"type\": \"s3\" }, { \"value\": \"a\", \"type\": \"s3\" }]",
        "environmentFiles[0].value: a -> b",
        "environmentFiles[1].value: b -> a")]
    [InlineData("\"tomorrow\": { \"a\": [1, 2] }", "\"tomorrow\": { \"a\": [2, 1] }", "tomorrow.a: [1, 2] -> [2, 1]")]
    [InlineData("\"tomorrow\": 12345678901234567890123456789.1", "\"tomorrow\": 12345678901234567890123456789.2", "tomorrow: 12345678901234567890123456789.1 -> 12345678901234567890123456789.2")]
    public void In_a_container(string before, string after, params string[] differences) =>
        Assert.Equal(differences.Select(d => "containerDefinitions[web]." + d), Tasks.Differences(Tasks.Task(container: before), Tasks.Task(container: after)));

    [Theory]
    [InlineData("\"cpu\": \"1024\"", "\"cpu\": \"1 vCPU \"", "cpu: 1024 -> 1 vCPU ")]
    [InlineData("\"cpu\": \"${CPU}\"", "\"cpu\": \"1024\"", "cpu: ${CPU} -> 1024")]
    [InlineData("", "\"networkMode\": \"host\"", "networkMode: (absent) -> host")]
    [InlineData("\"runtimePlatform\": { \"operatingSystemFamily\": \"WINDOWS_SERVER_2022_CORE\" }", "\"runtimePlatform\": { \"operatingSystemFamily\": \"WINDOWS_SERVER_2022_CORE\" }, \"networkMode\": \"bridge\"", "networkMode: (absent) -> bridge")]
    [InlineData("\"taskRoleArn\": \"app\"", "\"taskRoleArn\": \"arn:aws:iam::123456789012:role/app\"", "taskRoleArn: app -> arn:aws:iam::123456789012:role/app")]
    [InlineData("", "\"requiresCompatibilities\": [\"EC2\"]", "requiresCompatibilities[EC2]: (absent) -> EC2")]
    [InlineData("", "\"ephemeralStorage\": { \"sizeInGiB\": 20 }", "ephemeralStorage: (absent) -> { \"sizeInGiB\": 20 }")]
    [InlineData("\"volumes\": [{ \"name\": \"v\" }]", "\"volumes\": [{ \"name\": \"v\", \"dockerVolumeConfiguration\": { \"autoprovision\": false } }]", "volumes[v].dockerVolumeConfiguration: (absent) -> { \"autoprovision\": false }")]
    [InlineData("\"tags\": [{ \"key\": \"a\", \"value\": \"1\" }]", "\"tags\": [{ \"key\": \"A\", \"value\": \"1\" }]", "tags[a]: { \"key\": \"a\", \"value\": \"1\" } -> (absent)", "tags[A]: (absent) -> { \"key\": \"A\", \"value\": \"1\" }")]
    public void In_the_task(string before, string after, params string[] differences) =>
        Assert.Equal(differences, Tasks.Differences(Tasks.Task(before), Tasks.Task(after)));

    [Theory]
    [InlineData("\"entryPoint\": [{0}, {1}]")]
    [InlineData("\"command\": [{0}, {1}]")]
    [InlineData("\"dnsServers\": [{0}, {1}]")]
    [InlineData("\"dnsSearchDomains\": [{0}, {1}]")]
    [InlineData("\"dockerSecurityOptions\": [{0}, {1}]")]
    [InlineData("\"healthCheck\": {{ \"command\": [{0}, {1}] }}")]
    [InlineData("\"environmentFiles\": [{{ \"value\": {0} }}, {{ \"value\": {1} }}]")]
    [InlineData("\"volumesFrom\": [{{ \"sourceContainer\": {0} }}, {{ \"sourceContainer\": {1} }}]")]
    [InlineData("\"linuxParameters\": {{ \"tmpfs\": [{{ \"containerPath\": \"/t\", \"mountOptions\": [{0}, {1}] }}] }}")]
    public void The_order_of_what_has_no_name(string member)
    {
        var (before, after) = (string.Format(CultureInfo.InvariantCulture, member, "\"a\"", "\"b\""), string.Format(CultureInfo.InvariantCulture, member, "\"b\"", "\"a\""));
        Assert.NotEmpty(Tasks.Differences(Tasks.Task(container: before), Tasks.Task(container: after)));
    }

    [Fact]
    public void What_came_stands_where_it_came()
    {
        var differences = Tasks.Differences(
            """{ "containerDefinitions": [{ "name": "a" }, { "name": "c", "image": "1" }, { "name": "d" }] }""",
            """{ "containerDefinitions": [{ "name": "a" }, { "name": "b" }, { "name": "c", "image": "2" }, { "name": "e" }] }""");
        Assert.Equal(["containerDefinitions[b]", "containerDefinitions[c].image", "containerDefinitions[d]", "containerDefinitions[e]"], differences.Select(d => d.Split(':')[0]));
    }

    [Fact]
    public void A_difference_has_its_steps_and_its_values()
    {
        var difference = Assert.Single(RevisionComparison.Compare(
            ComparedValue.Parse(Tasks.Task(container: "\"environment\": [{ \"name\": \"A.B\", \"value\": \"1\" }]")),
            ComparedValue.Parse(Tasks.Task(container: "\"environment\": [{ \"name\": \"A.B\" }]"))));
        Assert.Equal("containerDefinitions[web].environment[A.B].value", difference.Path);
        Assert.Equal(["containerDefinitions", "web", "environment", "A.B", "value"], difference.Parts.Select(p => p.Text));
        Assert.Equal([false, true, false, true, false], difference.Parts.Select(p => p.IsKey));
        Assert.Equal(("1", null), (difference.Before, difference.After));
        Assert.Equal("\"1\"", difference.BeforeValue!.ToJson());
    }
}
