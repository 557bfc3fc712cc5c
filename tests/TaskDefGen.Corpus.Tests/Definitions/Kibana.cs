namespace TaskDefGen.Corpus.Tests.Definitions;

[TaskDefinition("kibana", Cpu = 1024, Memory = 2048)]
[Container("kibana", Image = "docker.elastic.co/kibana/kibana:6.0.0", Cpu = 1024, Memory = 2048, Essential = true)]
[PortMapping(5601, HostPort = 5601, Protocol = TransportProtocol.Tcp)]
[EnvironmentVariable("ELASTICSEARCH_URL", "<ES-URL>")]
[AwsLogs(Region = "us-east-1")]
public static class Kibana;
