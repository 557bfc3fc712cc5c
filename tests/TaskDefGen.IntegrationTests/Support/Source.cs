namespace TaskDefGen.IntegrationTests.Support;

/// <summary>What users write.</summary>
internal static class Source
{
    /// <summary>The class that the attributes were designed after, word for word: two environments, a sidecar, a secret. With the tags that everything should have.</summary>
    public const string WithSidecar = """
        using TaskDefGen;

        [assembly: TaskDefinitionDefaults(Project = "myproject", Region = "ap-northeast-2", AccountId = "123456789012",
            ExecutionRole = "ecsTaskExecutionRole")]
        [assembly: Tag("Environment", "{Environment}")]
        [assembly: Tag("Project", "{Project}")]
        [assembly: Tag("ManagedBy", "terraform")]

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

    /// <summary>The project file that goes with it.</summary>
    public const string ImageTagProperty = """<ImageTag Condition="'$(ImageTag)' == ''">v1.0.0</ImageTag>""";

    public const string ImageTagItem = """<TaskDefParameter Include="ImageTag" Value="$(ImageTag)" />""";

    /// <summary>A definition without environments that no rule has anything to say about, in C# 7.3.</summary>
    public static string Definition(string family, string className = "Service", string value = "1") => $$"""
        using TaskDefGen;

        [TaskDefinition({{Literal(family)}}, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("web", Image = "nginx:1.27.3")]
        [PortMapping(8080)]
        [EnvironmentVariable("VALUE", {{Literal(value)}})]
        [AwsLogs("/ecs/app", Region = "ap-northeast-2", StreamPrefix = "ecs")]
        [HealthCheck("true")]
        public partial class {{className}}
        {
        }

        """;

    private static string Literal(string text) => "@\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
