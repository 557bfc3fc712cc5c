namespace TaskDefGen.Generator.Tests;

/// <summary>Sources that several tests use.</summary>
internal static class Samples
{
    /// <summary>The design's sample, word by word.</summary>
    public const string Design =
        """
        using TaskDefGen;

        [assembly: TaskDefinitionDefaults(Project = "myproject", Region = "ap-northeast-2", AccountId = "123456789012",
            ExecutionRole = "ecsTaskExecutionRole")]

        [TaskDefinition(Service = "user-service", Environments = new[] { "stg", "prod" }, Cpu = 1024, Memory = 2048)]
        [TaskSize(2048, 4096, Environment = "prod")]
        [Container(Image = "{AccountId}.dkr.ecr.{Region}.amazonaws.com/myproject/user-service:{ImageTag}")]
        [PortMapping(8080, Name = "user-service-tcp", AppProtocol = AppProtocol.Http)]
        [AwsLogs]                                                   // group, region and prefix from the conventions
        [HealthCheck("bash -c '</dev/tcp/localhost/8080'")]        // a shell command; .NET images have no curl
        [EnvironmentVariable("ENV", "production")]
        [EnvironmentVariable("LOG_LEVEL", "Warning", Environment = "prod")]
        [Secret("DB__PASSWORD", "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db")]
        [DependsOn(typeof(Envoy), ContainerCondition.Healthy)]
        public class UserService
        {
            [Container("envoy", Image = "public.ecr.aws/appmesh/aws-appmesh-envoy:v1.29.12.0-prod", Essential = false)]
            [HealthCheck("curl -s http://localhost:9901/ready | grep LIVE")]
            [AwsLogs]
            private class Envoy;
        }

        """;

    /// <summary>One class, no environments, nothing by convention but what Fargate implies.</summary>
    public const string Plain =
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("web", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(80)]
        public class MyApp;

        """;

    /// <summary>A container class for <c>[Sidecar]</c>, in a library of its own.</summary>
    public const string SharedAgent =
        """
        namespace Platform;

        [Container("agent", Image = "public.ecr.aws/x/agent:{AgentTag}", Essential = false)]
        [EnvironmentVariable("SERVICE", "{Service}")]
        [EnvironmentVariable("VERBOSE", "1", Environment = "dev")]
        public class Agent;

        """;

    public const string UsesAgent =
        """
        using Platform;

        [TaskDefinition(Project = "p", Service = "orders", Environments = new[] { "dev", "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/x/orders:1")]
        [DependsOn(typeof(Agent), ContainerCondition.Start)]
        [Sidecar(typeof(Agent))]
        [Sidecar(typeof(Outer.Tracer), Environment = "prod")]
        public class Orders;

        public class Outer
        {
            [Container(Image = "public.ecr.aws/x/tracer:2", Essential = false)]
            internal class Tracer;
        }

        """;
}
