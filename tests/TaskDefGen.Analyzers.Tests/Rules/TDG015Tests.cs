using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG015Tests
{
    [Fact]
    public Task A_number_that_is_no_port_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping({|TDG015:80800|})]
        [PortMapping(80, HostPort = {|TDG015:-1|}, Protocol = TransportProtocol.Udp)]
        [PortMapping(ContainerPort = {|TDG015:0|})]
        class MyApp;
        """,
        ("TDG015", "80800 is no container port: ports go from 1 to 65535. Write the port that the process listens on, such as 8080."),
        ("TDG015", "-1 is no host port: ports go from 0 to 65535, where 0 lets the host choose one. Write the port that the host opens, such as 8080."),
        ("TDG015", "0 is no container port: ports go from 1 to 65535. Write the port that the process listens on, such as 8080."));
}
