using System.Threading.Tasks;
using TaskDefGen.AwsSdkEcs;

namespace TaskDefGen.Analyzers.Tests.Authoring;

public class TDG912Tests
{
    [Fact]
    public Task A_member_that_the_package_lacks_is_underlined() => Verify.FindingsAsync(
        SdkReferences.Without("RestartPolicy"),
        "",
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container("c", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG912:RestartPolicy(true)|}]
        class App;
        """,
        ("TDG912", "AWSSDK.ECS 3.7.201.32, which this project references, has no ContainerDefinition.RestartPolicy, so no RegisterAsync is generated for App and RegisterAllAsync leaves it out. Update the package, or leave restartPolicy out."));

    [Fact]
    public Task One_environment_is_enough_and_is_named() => Verify.FindingsAsync(
        SdkReferences.Without("EnableFaultInjection"),
        "",
        """
        [TaskDefinition("app-{Environment}", Cpu = 256, Memory = 512, Environments = new[] { "stg", "prod" })]
        [Container("c", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG912:JsonFragment("/enableFaultInjection", "true", Environment = "stg")|}]
        class App;
        """,
        ("TDG912", "AWSSDK.ECS 3.7.201.32, which this project references, has no RegisterTaskDefinitionRequest.EnableFaultInjection, so no RegisterAsync is generated for App and RegisterAllAsync leaves it out. Update the package, or leave enableFaultInjection out. (in stg)"));

    [Fact]
    public Task A_member_of_tomorrow_has_no_property() => Verify.FindingsAsync(
        SdkReferences.V4,
        "",
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container("c", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG912:JsonFragment("/newMember", "1")|}]
        class App;
        """,
        ("TDG912", "\"newMember\" is no member of RegisterTaskDefinitionRequest that TaskDefGen knows, so no RegisterAsync is generated for App and RegisterAllAsync leaves it out. Register the emitted JSON with the aws command line, or leave the member out."));

    [Fact]
    public Task A_number_can_t_be_said_when_it_is_registered() => Verify.FindingsAsync(
        SdkReferences.V4,
        "Port=",
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container("c", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG912:JsonFragment("/containerDefinitions/0/portMappings", "[{ \"containerPort\": {Port} }]")|}]
        class App;
        """,
        ("TDG912", "\"{Port}\" stands where the SDK takes a 32-bit integer, so no RegisterAsync is generated for App and RegisterAllAsync leaves it out. Write a 32-bit integer, or register the emitted JSON with the aws command line."));

    [Fact]
    public Task What_the_package_has_is_fine() => Verify.FindingsAsync(
        SdkReferences.V3,
        "",
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container("c", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [RestartPolicy(true)]
        class App;
        """);

    [Fact]
    public Task Without_the_SDK_nobody_registers() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container("c", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [JsonFragment("/newMember", "1")]
        class App;
        """);
}
