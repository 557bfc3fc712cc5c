namespace TaskDefGen.Registration.Tests.Definitions;

/// <summary>Nothing is left open; one environment is written otherwise than the other.</summary>
[TaskDefinition(Project = "shop", Service = "billing", Environments = ["stg", "prod"], Region = "eu-central-1", Cpu = 1024, Memory = 2048)]
[TaskSize(2048, 4096, Environment = "prod")]
[Container(Image = "shop/billing:1")]
[PortMapping(8080, Name = "http", AppProtocol = AppProtocol.Http)]
[AwsLogs]
[EnvironmentVariable("LOG_LEVEL", "Warning", Environment = "prod")]
[Secret("DB", "arn:aws:secretsmanager:eu-central-1:123456789012:secret:db")]
[Ulimit(UlimitName.Nofile, 0, 1024)]
[HealthCheck("curl -f http://localhost:8080/health", Interval = 30)]
[Tag("team", "shop")]
public static class Billing;
