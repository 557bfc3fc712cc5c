using TaskDefGen;

[TaskDefinition("jetty", Region = "us-east-1", Cpu = 512, Memory = 1024)]
[Container(Image = "jetty", Cpu = 512, MemoryReservation = 1024, Essential = true)]
[PortMapping(8080, HostPort = 8080, Protocol = TransportProtocol.Tcp)]
[PortMapping(8443, HostPort = 8443, Protocol = TransportProtocol.Tcp)]
[AwsLogs]
public static class Jetty;
