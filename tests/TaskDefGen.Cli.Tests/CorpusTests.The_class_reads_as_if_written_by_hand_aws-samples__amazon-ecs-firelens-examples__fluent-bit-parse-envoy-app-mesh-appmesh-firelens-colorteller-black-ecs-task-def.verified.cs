using TaskDefGen;

[TaskDefinition(
    "appmesh-firelens-colorteller-black",
    Region = "us-east-1",
    Cpu = 1024,
    Memory = 2048,
    TaskRoleArn = "arn:aws:iam::012345678910:role/ecs_task_role",
    ExecutionRoleArn = "arn:aws:iam::012345678910:role/ecsExecutionRole")]
[ProxyConfiguration(typeof(Envoy))]
[ProxyProperty("IgnoredUID", "1337")]
[ProxyProperty("ProxyIngressPort", "15000")]
[ProxyProperty("ProxyEgressPort", "15001")]
[ProxyProperty("AppPorts", "9080")]
[ProxyProperty("EgressIgnoredIPs", "169.254.170.2,169.254.169.254")]
public static class AppmeshFirelensColortellerBlack
{
    [Container(
        "log_router",
        Image = "012345678910.dkr.ecr.us-east-1.amazonaws.com/aws-for-fluent-bit-custom-envoy:latest",
        MemoryReservation = 50,
        Essential = true)]
    [AwsLogs("appmesh-firelens", StreamPrefix = "fluentbit")]
    [FirelensConfiguration(FirelensConfigurationType.Fluentbit)]
    [FirelensOption("enable-ecs-log-metadata", "true")]
    [FirelensOption("config-file-type", "file")]
    [FirelensOption("config-file-value", "/fluent-bit/conf/parse_envoy.conf")]
    private static class LogRouter;

    [Container(Image = "012345678910.dkr.ecr.us-east-1.amazonaws.com/colorteller:latest", Essential = true)]
    [PortMapping(9080, HostPort = 9080, Protocol = TransportProtocol.Tcp)]
    [EnvironmentVariable("COLOR", "black")]
    [EnvironmentVariable("SERVER_PORT", "9080")]
    [DependsOn(typeof(Envoy), ContainerCondition.Healthy)]
    private static class App;

    [Container(Image = "840364872350.dkr.ecr.us-east-1.amazonaws.com/aws-appmesh-envoy:v1.12.2.1-prod", Essential = true, User = "1337")]
    [PortMapping(9901, HostPort = 9901, Protocol = TransportProtocol.Tcp)]
    [PortMapping(15000, HostPort = 15000, Protocol = TransportProtocol.Tcp)]
    [PortMapping(15001, HostPort = 15001, Protocol = TransportProtocol.Tcp)]
    [EnvironmentVariable("APPMESH_VIRTUAL_NODE_NAME", "mesh/color-mesh/virtualNode/colorteller-black-appmesh-demo")]
    [EnvironmentVariable("ENVOY_LOG_LEVEL", "info")]
    [Ulimit(UlimitName.Nofile, 15000, 15000)]
    [LogConfiguration(LogDriver.Awsfirelens)]
    [LogOption("Name", "cloudwatch")]
    [LogOption("region", "us-east-1")]
    [LogOption("log_group_name", "appmesh-firelens")]
    [LogOption("auto_create_group", "true")]
    [LogOption("log_stream_prefix", "envoy-black-")]
    [LogOption("retry_limit", "2")]
    [HealthCheck("curl -s http://localhost:9901/server_info | grep state | grep -q LIVE", Interval = 5, Timeout = 2, Retries = 3)]
    private static class Envoy;
}
