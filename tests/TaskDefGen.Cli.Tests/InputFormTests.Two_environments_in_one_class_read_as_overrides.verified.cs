using TaskDefGen;

[TaskDefinition(Project = "myproject", Service = "user-service", Memory = 4096, Environments = ["stg", "prod"])]
[TaskDefinition(Cpu = 1024, Environment = "stg")]
[TaskDefinition(Cpu = 2048, Environment = "prod")]
[Container(Image = "myproject/user-service:v1", Essential = true)]
[EnvironmentVariable("ENV", "stg", Environment = "stg")]
[EnvironmentVariable("ENV", "prod", Environment = "prod")]
[EnvironmentVariable("A", "1")]
public static class UserService
{
    [Container(Image = "envoy:1", Essential = false, Environment = "prod")]
    [HealthCheck("curl -s localhost")]
    private static class Envoy;
}
