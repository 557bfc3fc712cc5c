namespace TaskDefGen.Corpus.Tests.Definitions;

/// <summary>A service mesh: the proxy is named by its class, by the task and by the container that waits for it.</summary>
[TaskDefinition(
    "appmesh-firelens-colorteller-black",
    TaskRoleArn = RolePrefix + "ecs_task_role",
    ExecutionRoleArn = RolePrefix + "ecsExecutionRole",
    Cpu = 1024,
    Memory = 2048)]
[ProxyConfiguration(typeof(Envoy))]
[ProxyProperty("IgnoredUID", Envoy.User)]
[ProxyProperty("ProxyIngressPort", "15000")]
[ProxyProperty("ProxyEgressPort", "15001")]
[ProxyProperty("AppPorts", "9080")]
[ProxyProperty("EgressIgnoredIPs", "169.254.170.2,169.254.169.254")]
public static class AppMeshColorTeller
{
    private const string RolePrefix = "arn:aws:iam::012345678910:role/";
    private const string Registry = "012345678910.dkr.ecr.us-east-1.amazonaws.com/";
    private const string LogGroup = "appmesh-firelens";
    private const string Region = "us-east-1";

    [Container("log_router", Image = Registry + "aws-for-fluent-bit-custom-envoy:latest", Essential = true, MemoryReservation = 50)]
    [FirelensConfiguration(FirelensConfigurationType.Fluentbit)]
    [FirelensOption("enable-ecs-log-metadata", "true")]
    [FirelensOption("config-file-type", "file")]
    [FirelensOption("config-file-value", "/fluent-bit/conf/parse_envoy.conf")]
    [AwsLogs(LogGroup, Region = Region, StreamPrefix = "fluentbit")]
    private static class LogRouter;

    [Container(Image = Registry + "colorteller:latest", Essential = true)]
    [PortMapping(9080, HostPort = 9080, Protocol = TransportProtocol.Tcp)]
    [EnvironmentVariable("COLOR", "black")]
    [EnvironmentVariable("SERVER_PORT", "9080")]
    [DependsOn(typeof(Envoy), ContainerCondition.Healthy)]
    private static class App;

    [Container(Image = "840364872350.dkr.ecr.us-east-1.amazonaws.com/aws-appmesh-envoy:v1.12.2.1-prod", User = User, Essential = true)]
    [Ulimit(UlimitName.Nofile, 15000, 15000)]
    [PortMapping(9901, HostPort = 9901, Protocol = TransportProtocol.Tcp)]
    [PortMapping(15000, HostPort = 15000, Protocol = TransportProtocol.Tcp)]
    [PortMapping(15001, HostPort = 15001, Protocol = TransportProtocol.Tcp)]
    [EnvironmentVariable("APPMESH_VIRTUAL_NODE_NAME", "mesh/color-mesh/virtualNode/colorteller-black-appmesh-demo")]
    [EnvironmentVariable("ENVOY_LOG_LEVEL", "info")]
    [LogConfiguration(LogDriver.Awsfirelens)]
    [LogOption("Name", "cloudwatch")]
    [LogOption("region", Region)]
    [LogOption("log_group_name", LogGroup)]
    [LogOption("auto_create_group", "true")]
    [LogOption("log_stream_prefix", "envoy-black-")]
    [LogOption("retry_limit", "2")]
    [HealthCheck("curl -s http://localhost:9901/server_info | grep state | grep -q LIVE", Interval = 5, Timeout = 2, Retries = 3)]
    private static class Envoy
    {
        public const string User = "1337";
    }
}
