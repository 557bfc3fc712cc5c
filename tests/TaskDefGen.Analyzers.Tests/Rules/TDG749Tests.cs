using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG749Tests
{
    [Fact]
    public Task The_task_size_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = {|TDG749:512|}, Memory = 1024)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Cpu = 512, Memory = 1024), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2)]
        [ServiceConnect("internal")]
        [ServiceConnectService("web-tcp", ClientPort = 80)]
        class MyApp;
        """,
        ("TDG749", "Service Connect adds a proxy to each task, for which AWS recommends 256 CPU units and 64 MiB, and the containers leave it 0 of 512 CPU units and 0 of 1024 MiB: under load it is the proxy that is slow, or killed. Write Cpu = 1024, Memory = 2048, or give the containers less."));

    [Fact]
    public Task Room_for_the_proxy_is_enough() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 512, Memory = 1024)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Cpu = 256, Memory = 896), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2)]
        [ServiceConnect("internal")]
        [ServiceConnectService("web-tcp", ClientPort = 80)]
        class MyApp;
        """);

    [Fact]
    public Task The_task_becomes_larger() => Verify.FixAsync(
        "TDG749",
        "Set Cpu to 1024 and Memory to 2048",
        """
        [TaskDefinition("my-app", Cpu = {|TDG749:512|}, Memory = 1024)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Cpu = 512, Memory = 1024), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2)]
        [ServiceConnect("internal")]
        [ServiceConnectService("web-tcp", ClientPort = 80)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 1024, Memory = 2048)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Cpu = 512, Memory = 1024), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2)]
        [ServiceConnect("internal")]
        [ServiceConnectService("web-tcp", ClientPort = 80)]
        class MyApp;
        """);
}
