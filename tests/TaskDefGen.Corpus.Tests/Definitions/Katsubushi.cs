namespace TaskDefGen.Corpus.Tests.Definitions;

/// <summary>Empty strings are values. The image is a template of another tool, and the proxy is a container that the original does not have.</summary>
[TaskDefinition("katsubushi", TaskRoleArn = Role, ExecutionRoleArn = Role, Cpu = 1024, Memory = 2048)]
[EphemeralStorage(25)]
[ProxyConfiguration("envoy")]
[ProxyProperty("IgnoredUID", "1337")]
[ProxyProperty("IgnoredGID", "")]
[ProxyProperty("AppPorts", "26571")]
[ProxyProperty("ProxyIngressPort", "15000")]
[ProxyProperty("ProxyEgressPort", "15001")]
[ProxyProperty("EgressIgnoredIPs", "169.254.170.2,169.254.169.254")]
[ProxyProperty("EgressIgnoredPorts", "")]
[Container(Name, Image = "katsubushi/katsubushi:{{ env `TAG` `latest` }}", Cpu = 256, Memory = 16, Essential = true)]
[PortMapping(11212, HostPort = 11212, Protocol = TransportProtocol.Tcp)]
[EnvironmentVariable("worker_id", "3")]
[DockerLabel("name", Name)]
[Ulimit(UlimitName.Nofile, 100000, 100000)]
[AwsLogs("fargate", Region = "us-east-1", StreamPrefix = Name)]
public static class Katsubushi
{
    private const string Name = "katsubushi";
    private const string Role = "arn:aws:iam::999999999999:role/ecsTaskRole";
}
