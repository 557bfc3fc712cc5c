namespace TaskDefGen.Corpus.Tests.Definitions;

[TaskDefinition("nginx", Cpu = 256, Memory = 512)]
[Container("nginx", Image = "nginx:latest", Cpu = 256, Memory = 256, Essential = true)]
[PortMapping(80, Protocol = TransportProtocol.Tcp)]
[AwsLogs("awslogs-nginx-ecs", Region = "us-east-1")]
public static class Nginx;
