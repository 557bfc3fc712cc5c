namespace TaskDefGen.Corpus.Tests.Definitions;

/// <summary>A sidecar that reads its configuration from EFS. Cpu = 0 is written, so it reaches the JSON.</summary>
[TaskDefinition(
    "firelens-efs-example",
    TaskRoleArn = Role,
    ExecutionRoleArn = Role,
    NetworkMode = NetworkMode.Awsvpc,
    RequiresCompatibilities = new Compatibility[0],
    Cpu = 512,
    Memory = 1024)]
[EfsVolume(ConfigurationVolume, "fs-c3c9bcbb", RootDirectory = "/", TransitEncryption = EfsTransitEncryption.Disabled, Iam = EfsAuthorizationConfigIam.Disabled)]
[Container("nginx", Image = "nginx", Cpu = 0, Essential = true)]
[PortMapping(80, HostPort = 80, Protocol = TransportProtocol.Tcp)]
[LogConfiguration(LogDriver.Awsfirelens)]
public static class FirelensEfs
{
    private const string Role = "arn:aws:iam::11111111111:role/ecsTaskExecutionRole";
    private const string ConfigurationVolume = "firelens-conf";
    private const string ConfigurationFolder = "/configs";

    [Container("log_router", Image = "906394416424.dkr.ecr.us-east-2.amazonaws.com/aws-for-fluent-bit:stable", Cpu = 0, Essential = true, User = "0")]
    [MountPoint(ConfigurationVolume, ConfigurationFolder)]
    [AwsLogs("firelens-container", Region = "us-east-2", CreateGroup = true, StreamPrefix = "firelens")]
    [FirelensConfiguration(FirelensConfigurationType.Fluentbit)]
    [FirelensOption("config-file-type", "file")]
    [FirelensOption("config-file-value", ConfigurationFolder + "/extra.conf")]
    private static class LogRouter;
}
