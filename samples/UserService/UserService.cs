using TaskDefGen;

namespace MyProject.UserService;

[TaskDefinition(Service = "user-service", Environments = new[] { "stg", "prod" }, Cpu = 1024, Memory = 2048)]
[TaskSize(2048, 4096, Environment = "prod")]
[Container(Image = "{AccountId}.dkr.ecr.{Region}.amazonaws.com/myproject/user-service:{ImageTag}", Essential = true)]
[PortMapping(8080, Protocol = TransportProtocol.Tcp, Name = "user-service-tcp", AppProtocol = AppProtocol.Http)]
[EnvironmentVariable("ENV", "production")]
[EnvironmentVariable("LOG_LEVEL", "Warning", Environment = "prod")]
[AwsLogs]
[HealthCheck("bash -c '</dev/tcp/localhost/8080'")]
public static class UserService;
