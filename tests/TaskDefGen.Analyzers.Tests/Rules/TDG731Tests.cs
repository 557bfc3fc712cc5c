using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG731Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2)]
        [ServiceConnect("internal")]
        [ServiceConnectService({|TDG731:"web"|}, ClientPort = 80)]
        class MyApp;
        """,
        ("TDG731", "The task has no port called \"web\": its ports are \"web-tcp\". Write \"web-tcp\"."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2)]
        [ServiceConnect("internal")]
        [ServiceConnectService("web-tcp", ClientPort = 80)]
        class MyApp;
        """);

    [Fact]
    public Task It_becomes_a_port_of_the_task() => Verify.FixAsync(
        "TDG731",
        "Set PortName to \"web-tcp\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2)]
        [ServiceConnect("internal")]
        [ServiceConnectService({|TDG731:"web"|}, ClientPort = 80)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2)]
        [ServiceConnect("internal")]
        [ServiceConnectService("web-tcp", ClientPort = 80)]
        class MyApp;
        """);

    [Fact]
    public Task The_DNS_name_is_repaired() => Verify.FixAsync(
        "TDG731",
        "Set ClientDnsName to \"orders\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2)]
        [ServiceConnect("internal")]
        [ServiceConnectService("web-tcp", ClientPort = 80, ClientDnsName = {|TDG731:"Orders"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2)]
        [ServiceConnect("internal")]
        [ServiceConnectService("web-tcp", ClientPort = 80, ClientDnsName = "orders")]
        class MyApp;
        """);

    [Fact]
    public Task The_port_of_the_proxy_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2)]
        [ServiceConnect("internal")]
        [ServiceConnectService("web-tcp", ClientPort = 80, IngressPortOverride = {|TDG731:1024|})]
        class MyApp;
        """,
        ("TDG731", "IngressPortOverride 1024 is no port for the proxy: ECS refuses the service with \"IngressPortOverride cannot use ports <= 1024\". Write one from 1025 to 65535 that no container has, or leave it out."));

    [Fact]
    public Task A_higher_port_is_one() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2)]
        [ServiceConnect("internal")]
        [ServiceConnectService("web-tcp", ClientPort = 80, IngressPortOverride = 1025)]
        class MyApp;
        """);

    [Fact]
    public Task The_port_of_the_proxy_is_left_to_ECS() => Verify.FixAsync(
        "TDG731",
        "Remove IngressPortOverride",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2)]
        [ServiceConnect("internal")]
        [ServiceConnectService("web-tcp", ClientPort = 80, IngressPortOverride = {|TDG731:80|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2)]
        [ServiceConnect("internal")]
        [ServiceConnectService("web-tcp", ClientPort = 80)]
        class MyApp;
        """);
}
