using TaskDefGen;

[TaskDefinition(
    "aws-otel-EC2",
    RequiresCompatibilities = [Compatibility.Ec2],
    Cpu = 256,
    Memory = 512,
    TaskRoleArn = "{{ecsTaskRoleArn}}",
    ExecutionRoleArn = "{{ecsExecutionRoleArn}}")]
[Container("prometheus-sample-app", Image = "{{sampleAppImage}}")]
[PortMapping(8080, HostPort = 8080, Protocol = TransportProtocol.Tcp)]
[AwsLogs("/ecs/ecs-aws-otel-sidecar-app", Region = "{{region}}")]
[LogOption("awslogs-create-group", "True")]
[JsonFragment("/networkMode", "\"default\"")]
public static class AwsOtelEc2
{
    [Container(Image = "public.ecr.aws/aws-observability/aws-otel-collector:latest", Links = ["prometheus-sample-app"], Essential = true)]
    [EnvironmentVariable("PROMETHEUS_SAMPLE_APP", "prometheus-sample-app:8080")]
    [DependsOn(typeof(AwsOtelEc2), ContainerCondition.Start)]
    [AwsLogs("/ecs/ecs-aws-otel-sidecar-collector", Region = "{{region}}")]
    [LogOption("awslogs-create-group", "True")]
    private static class AwsOtelCollector;
}
