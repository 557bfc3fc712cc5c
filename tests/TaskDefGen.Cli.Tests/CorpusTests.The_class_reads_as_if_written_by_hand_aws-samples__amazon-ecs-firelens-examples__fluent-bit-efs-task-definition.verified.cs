using TaskDefGen;

[TaskDefinition(
    "firelens-efs-example",
    Region = "us-east-2",
    RequiresCompatibilities = [],
    NetworkMode = NetworkMode.Awsvpc,
    Cpu = 512,
    Memory = 1024,
    TaskRoleArn = RoleArn,
    ExecutionRoleArn = RoleArn)]
[Container("nginx", Image = "nginx", Cpu = 0, Essential = true)]
[PortMapping(80, HostPort = 80, Protocol = TransportProtocol.Tcp)]
[LogConfiguration(LogDriver.Awsfirelens)]
[EfsVolume(
    "firelens-conf",
    "fs-c3c9bcbb",
    RootDirectory = "/",
    Iam = EfsAuthorizationConfigIam.Disabled,
    TransitEncryption = EfsTransitEncryption.Disabled)]
public static class FirelensEfsExample
{
    private const string RoleArn = "arn:aws:iam::11111111111:role/ecsTaskExecutionRole";

    [Container(
        "log_router",
        Image = "906394416424.dkr.ecr.us-east-2.amazonaws.com/aws-for-fluent-bit:stable",
        Cpu = 0,
        Essential = true,
        User = "0")]
    [MountPoint("firelens-conf", "/configs")]
    [AwsLogs("firelens-container", StreamPrefix = "firelens", CreateGroup = true)]
    [FirelensConfiguration(FirelensConfigurationType.Fluentbit)]
    [FirelensOption("config-file-type", "file")]
    [FirelensOption("config-file-value", "/configs/extra.conf")]
    private static class LogRouter;
}
