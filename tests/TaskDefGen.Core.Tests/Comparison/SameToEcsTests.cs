namespace TaskDefGen.Core.Tests.Comparison;

/// <summary>What is written differently and registers the same.</summary>
public class SameToEcsTests
{
    [Theory]
    [InlineData("", "\"essential\": true")]
    [InlineData("", "\"cpu\": 0")]
    [InlineData("", "\"versionConsistency\": \"enabled\"")]
    [InlineData("", "\"privileged\": false, \"readonlyRootFilesystem\": false, \"disableNetworking\": false, \"interactive\": false, \"pseudoTerminal\": false")]
    [InlineData("", "\"environment\": [], \"mountPoints\": [], \"volumesFrom\": [], \"portMappings\": [], \"systemControls\": []")]
    [InlineData("", "\"dockerLabels\": {}, \"command\": null, \"linuxParameters\": { \"capabilities\": { \"add\": [], \"drop\": null }, \"initProcessEnabled\": false }")]
    [InlineData("\"healthCheck\": { \"command\": [\"CMD\"] }", "\"healthCheck\": { \"command\": [\"CMD\"], \"interval\": 30, \"timeout\": 5, \"retries\": 3, \"startPeriod\": 0 }")]
    [InlineData("\"restartPolicy\": { \"enabled\": true }", "\"restartPolicy\": { \"enabled\": true, \"restartAttemptPeriod\": 300 }")]
    [InlineData("", "\"restartPolicy\": { \"enabled\": false }")]
    [InlineData("\"portMappings\": [{ \"containerPort\": 80 }]", "\"portMappings\": [{ \"containerPort\": 80, \"hostPort\": 0, \"protocol\": \"tcp\" }]")]
    [InlineData(
        "\"portMappings\": [{ \"containerPort\": 80 }, { \"containerPort\": 53, \"protocol\": \"udp\" }, { \"containerPort\": 53 }, { \"containerPortRange\": \"90-95\" }]",
        "\"portMappings\": [{ \"containerPortRange\": \"90-95\" }, { \"containerPort\": 53, \"protocol\": \"tcp\" }, { \"containerPort\": 80 }, { \"containerPort\": 53, \"protocol\": \"udp\" }]")]
    [InlineData("\"environment\": [{ \"name\": \"A\", \"value\": \"1\" }, { \"name\": \"B\", \"value\": \"2\" }]", "\"environment\": [{ \"value\": \"2\", \"name\": \"B\" }, { \"name\": \"A\", \"value\": \"1\" }]")]
    [InlineData("\"secrets\": [{ \"name\": \"A\", \"valueFrom\": \"a\" }, { \"name\": \"B\", \"valueFrom\": \"b\" }]", "\"secrets\": [{ \"name\": \"B\", \"valueFrom\": \"b\" }, { \"name\": \"A\", \"valueFrom\": \"a\" }]")]
    [InlineData("\"mountPoints\": [{ \"sourceVolume\": \"v\", \"containerPath\": \"/a\" }]", "\"mountPoints\": [{ \"sourceVolume\": \"v\", \"containerPath\": \"/a\", \"readOnly\": false }]")]
    [InlineData("\"linuxParameters\": { \"capabilities\": { \"drop\": [\"A\", \"B\"] } }", "\"linuxParameters\": { \"capabilities\": { \"drop\": [\"B\", \"A\"] } }")]
    [InlineData("\"dockerLabels\": { \"a\": \"1\", \"b\": \"2\" }", "\"dockerLabels\": { \"b\": \"2\", \"a\": \"1\" }")]
    [InlineData("\"memory\": 512", "\"memory\": 5.12e2")]
    public void In_a_container(string one, string other) => AreTheSame(Tasks.Task(container: one), Tasks.Task(container: other));

    [Theory]
    [InlineData("\"cpu\": \"1 vCPU\", \"memory\": \"2GB\"", "\"cpu\": \"1024\", \"memory\": \"2048\"")]
    [InlineData("\"cpu\": \".25 vcpu\", \"memory\": \"0.5 gb\"", "\"cpu\": \"256\", \"memory\": \"512\"")]
    [InlineData("", "\"networkMode\": \"bridge\"")]
    [InlineData("\"requiresCompatibilities\": [\"FARGATE\"]", "\"requiresCompatibilities\": [\"FARGATE\"], \"networkMode\": \"awsvpc\"")]
    [InlineData("\"requiresCompatibilities\": [\"FARGATE\", \"EC2\"]", "\"requiresCompatibilities\": [\"EC2\", \"FARGATE\"]")]
    [InlineData("\"requiresCompatibilities\": [\"FARGATE\"]", "\"requiresCompatibilities\": [\"FARGATE\"], \"ephemeralStorage\": { \"sizeInGiB\": 20 }")]
    [InlineData("", "\"volumes\": [], \"placementConstraints\": [], \"tags\": [], \"enableFaultInjection\": false")]
    [InlineData("\"volumes\": [{ \"name\": \"v\" }]", "\"volumes\": [{ \"name\": \"v\", \"host\": {}, \"configuredAtLaunch\": false }]")]
    [InlineData(
        "\"volumes\": [{ \"name\": \"v\", \"efsVolumeConfiguration\": { \"fileSystemId\": \"fs-1\" } }]",
        "\"volumes\": [{ \"name\": \"v\", \"efsVolumeConfiguration\": { \"fileSystemId\": \"fs-1\", \"rootDirectory\": \"/\", \"transitEncryption\": \"DISABLED\", \"authorizationConfig\": { \"iam\": \"DISABLED\" } } }]")]
    [InlineData("\"tags\": [{ \"key\": \"a\", \"value\": \"1\" }, { \"key\": \"b\", \"value\": \"2\" }]", "\"tags\": [{ \"key\": \"b\", \"value\": \"2\" }, { \"key\": \"a\", \"value\": \"1\" }]")]
    [InlineData(
        "",
        "\"taskDefinitionArn\": \"arn:aws:ecs:eu-west-1:123456789012:task-definition/app:7\", \"revision\": 7, \"status\": \"ACTIVE\", \"compatibilities\": [\"EC2\"], \"requiresAttributes\": [{ \"name\": \"a\" }], \"registeredAt\": 1.5, \"registeredBy\": \"me\", \"deregisteredAt\": 2, \"deleteRequestedAt\": 3")]
    public void In_the_task(string one, string other) => AreTheSame(Tasks.Task(one), Tasks.Task(other));

    [Theory]
    [InlineData("\"networkMode\": \"awsvpc\"")]
    [InlineData("\"networkMode\": \"host\"")]
    [InlineData(Tasks.Fargate)]
    public void A_port_of_the_host_that_can_only_be_the_containers(string network)
    {
        var given = Tasks.Task(network, "\"portMappings\": [{ \"containerPort\": 8080, \"hostPort\": 8080 }]");
        AreTheSame(given, Tasks.Task(network, "\"portMappings\": [{ \"containerPort\": 8080 }]"));
        AreTheSame(given, Tasks.Task(network, "\"portMappings\": [{ \"containerPort\": 8080, \"hostPort\": 0 }]"));
    }

    [Fact]
    public void Containers_in_another_order() => AreTheSame(
        """{ "containerDefinitions": [{ "name": "a", "image": "x" }, { "name": "b", "image": "y" }] }""",
        """{ "containerDefinitions": [{ "image": "y", "name": "b" }, { "name": "a", "image": "x" }] }""");

    private static void AreTheSame(string one, string other)
    {
        Assert.Empty(Tasks.Differences(one, other));
        Assert.Empty(Tasks.Differences(other, one));
    }
}
