namespace TaskDefGen.Corpus.Tests.Definitions;

/// <summary>The collector and what sends to it. A template of another tool: what stands in double braces must come through as text.</summary>
[TaskDefinition("aws-otel-FARGATE", TaskRoleArn = "{{ecsTaskRoleArn}}", ExecutionRoleArn = "{{ecsTaskExecutionRoleArn}}", Cpu = 256, Memory = 512)]
[Container("aws-otel-collector", Image = "amazon/aws-otel-collector", Command = ["{{command}}"], Essential = true)]
[AwsLogs("/ecs/ecs-aws-otel-sidecar-collector", Region = Region)]
[LogOption(CreateGroup, "True")]
[HealthCheck(Command = ["/healthcheck"], Interval = 5, Timeout = 6, Retries = 5, StartPeriod = 1)]
public static class OtelCollector
{
    private const string Region = "{{region}}";

    /// <summary>Written out, since the original spells "True" and <c>AwsLogs.CreateGroup</c> writes "true".</summary>
    private const string CreateGroup = "awslogs-create-group";

    [Container(Image = "public.ecr.aws/aws-otel-test/aws-otel-goxray-sample-app:latest", Essential = false)]
    [AwsLogs("/ecs/ecs-aws-otel-sidecar-app", Region = Region)]
    [LogOption(CreateGroup, "True")]
    [DependsOn(typeof(OtelCollector), ContainerCondition.Start)]
    private static class AwsOtelEmitter;

    [Container(Image = "public.ecr.aws/nginx/nginx:latest", Essential = false)]
    [DependsOn(typeof(OtelCollector), ContainerCondition.Start)]
    private static class Nginx;

    [Container(Image = "alpine/socat:latest", Cpu = 256, Memory = 512, Essential = false, EntryPoint = ["/bin/sh", "-c", SendForever])]
    [AwsLogs("/ecs/statsd-emitter", Region = Region)]
    [LogOption(CreateGroup, "True")]
    [DependsOn(typeof(OtelCollector), ContainerCondition.Start)]
    private static class AocStatsdEmitter
    {
        private const string SendForever = "while true; do echo 'statsdTestMetric:1|c' | socat -v -t 0 - UDP:127.0.0.1:8125; sleep 1; done";
    }
}
