// The sample of the design, word for word: that this file compiles is the test.
#pragma warning disable CA1050, MA0047 // no namespace
#pragma warning disable CA1812 // not instantiated
#pragma warning disable IDE0051, CA1823, CA1852 // private, unused, not sealed
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
