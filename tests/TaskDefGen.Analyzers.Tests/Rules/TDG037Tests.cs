using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG037Tests
{
    [Fact]
    public Task The_fragment_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(80)]
        [{|TDG037:JsonFragment("/containerDefinitions/0/portMappings/0/protocol", "\"TCP\"")|}]
        class MyApp;
        """,
        ("TDG037", "\"TCP\" is no value of protocol. Did you mean tcp? Write tcp or udp, in just this case."));

    [Fact]
    public Task A_value_of_tomorrow_is_taken_at_its_word() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [JsonFragment("/runtimePlatform", "{ \"cpuArchitecture\": \"RISCV64\" }")]
        class MyApp;
        """);

    [Fact]
    public Task Enums_are_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(80, Protocol = TransportProtocol.Udp)]
        class MyApp;
        """);
}
