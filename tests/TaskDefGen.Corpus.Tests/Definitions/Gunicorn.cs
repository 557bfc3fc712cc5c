namespace TaskDefGen.Corpus.Tests.Definitions;

/// <summary>Runs on EC2; the original says so nowhere, so an empty list keeps FARGATE away, and the network mode must be written.</summary>
[TaskDefinition("gunicorn", NetworkMode = NetworkMode.Awsvpc, RequiresCompatibilities = new Compatibility[0], Cpu = 512, Memory = 1024)]
[Container("gunicorn", Image = "danriti/gunicorn-flask", Memory = 256, Essential = true)]
[PortMapping(5000, HostPort = 5000, Protocol = TransportProtocol.Tcp)]
[AwsLogs(Region = "us-east-1")]
public static class Gunicorn;
