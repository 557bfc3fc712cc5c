using TaskDefGen;

// Declare in the project file, with the values that stand for what was a placeholder:
//   <TaskDefParameter Include="Command" Value="…" />  was {{command}}
[TaskDefinition(
    "aws-otel-EC2",
    RequiresCompatibilities = [Compatibility.Ec2],
    NetworkMode = NetworkMode.Bridge,
    Cpu = 1024,
    Memory = 2048,
    TaskRoleArn = "{{ecsTaskRoleArn}}",
    ExecutionRoleArn = "{{ecsTaskExecutionRoleArn}}")]
[Container("aws-otel-collector", Image = "amazon/aws-otel-collector", Command = ["{Command}"])]
[PortMapping(2000, HostPort = 2000, Protocol = TransportProtocol.Udp)]
[PortMapping(4317, HostPort = 4317, Protocol = TransportProtocol.Tcp)]
[PortMapping(8125, HostPort = 8125, Protocol = TransportProtocol.Udp)]
[AwsLogs(Region = "{{region}}")]
[LogOption("awslogs-create-group", "True")]
[HealthCheck(Command = ["/healthcheck"], Interval = 5, Timeout = 6, Retries = 5, StartPeriod = 1)]
public static class AwsOtelEc2
{
    [Container(Image = "public.ecr.aws/aws-otel-test/aws-otel-goxray-sample-app:latest", Links = ["aws-otel-collector"], Essential = false)]
    [PortMapping(5000, HostPort = 5000, Protocol = TransportProtocol.Tcp)]
    [EnvironmentVariable("AWS_XRAY_DAEMON_ADDRESS", "aws-otel-collector:2000")]
    [EnvironmentVariable("LISTEN_ADDRESS", "0.0.0.0:5000")]
    [DependsOn(typeof(AwsOtelEc2), ContainerCondition.Start)]
    [AwsLogs(Region = "{{region}}")]
    [LogOption("awslogs-create-group", "True")]
    private static class AwsOtelEmitter;

    [Container(
        Image = "curlimages/curl:latest",
        Links = ["aws-otel-emitter"],
        Essential = false,
        EntryPoint = [
            "/bin/sh",
            "-c",
            "while :; do curl http://aws-otel-emitter:5000/outgoing-http-call > /dev/null 2>&1; sleep 10s; curl http://aws-otel-emitter:5000/aws-sdk-call > /dev/null 2>&1; sleep 10s; done",
        ])]
    [DependsOn(typeof(AwsOtelEmitter), ContainerCondition.Start)]
    [AwsLogs("/ecs/traffic-generator-xray", Region = "{{region}}")]
    [LogOption("awslogs-create-group", "True")]
    private static class TrafficGeneratorXray;

    [Container(Image = "public.ecr.aws/nginx/nginx:latest", Essential = false)]
    [DependsOn(typeof(AwsOtelEc2), ContainerCondition.Start)]
    private static class Nginx;

    [Container(
        Image = "alpine/socat:latest",
        Essential = false,
        EntryPoint = ["/bin/sh", "-c", "while true; do echo 'statsdTestMetric:1|c' | socat -v -t 0 - UDP:127.0.0.1:8125; sleep 1; done"])]
    [DependsOn(typeof(AwsOtelEc2), ContainerCondition.Start)]
    [AwsLogs("/ecs/statsd-emitter", Region = "{{region}}")]
    [LogOption("awslogs-create-group", "True")]
    private static class AocStatsdEmitter;
}
