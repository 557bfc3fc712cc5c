namespace TaskDefGen.Corpus.Tests.Definitions;

/// <summary>Host network on EC2, without a size of the task and without ports.</summary>
[TaskDefinition(Name, NetworkMode = NetworkMode.Host, RequiresCompatibilities = new Compatibility[0])]
[Container(
    Name,
    Image = "consul",
    Cpu = 128,
    Memory = 256,
    MemoryReservation = 64,
    EntryPoint = ["/usr/local/bin/docker-entrypoint.sh"],
    Command = ["agent", "-client=0.0.0.0", "-server", "-data-dir=/consul/data", "-bootstrap", "-ui"])]
[EnvironmentVariable("CONSUL_BIND_INTERFACE", "eth0")]
[EnvironmentVariable("enable_debug", "true")]
[DockerLabel("Name", Name)]
[AwsLogs("consul", Region = "us-east-2", StreamPrefix = Name)]
public static class ConsulServer
{
    private const string Name = "consulServer";
}
