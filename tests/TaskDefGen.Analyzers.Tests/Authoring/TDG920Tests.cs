using System.Linq;
using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Authoring;

/// <summary>Options of .editorconfig reach the rules; what can't be used is said once, at the first class.</summary>
public class TDG920Tests
{
    private const string Source = """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "dev" }, Cpu = 2048, Memory = 4096)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Team", "orders")]
        class UserService;
        """;

    private const string Second = """
        [TaskDefinition("other", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class Other;
        """;

    [Fact]
    public async Task Options_decide_what_rules_say()
    {
        Assert.Equal(["TDG609", "TDG801", "TDG801"], (await Verify.DiagnosticsAsync(Source)).Select(d => d.Id).Order());
        Assert.Empty(await Verify.DiagnosticsOfAsync(
            "",
            "taskdefgen.required_tags = Team\ntaskdefgen.max_cpu.dev = 2 vCPU\ntaskdefgen.max_memory.dev = none",
            Source));
    }

    [Fact]
    public async Task What_cannot_be_used_is_said_once_at_the_first_class()
    {
        var found = await Verify.DiagnosticsOfAsync("", "taskdefgen.max_cpu.dev = lots\ntaskdefgen.max_cpu.devv = 1", Second, Second.Replace("other", "another").Replace("Other", "Another"));
        Assert.Equal(["TDG920", "TDG920"], found.Select(d => d.Id));
        Assert.Equal(
            [
                "Option taskdefgen.max_cpu.dev: \"lots\" is no size. Write CPU units such as 1024, vCPU such as 1 vCPU, or none. Until then its default holds.",
                "There is no option taskdefgen.max_cpu.devv. Did you mean taskdefgen.max_cpu.dev?",
            ],
            found.Select(d => d.GetMessage(null)));
        Assert.Single(found.Select(d => d.Location).Distinct());
    }

    [Fact]
    public async Task The_names_that_the_rules_expect_are_those_that_the_build_writes()
    {
        const string Named = """
            [TaskDefinition("user-service-live", Project = "myproject", Service = "user-service", Environments = new[] { "live" }, Cpu = 256, Memory = 512,
                ExecutionRoleArn = "ecsTaskExecutionRole")]
            [Container("user-service", Image = "public.ecr.aws/nginx/nginx:1.27")]
            [AwsLogs("/user-service", Region = "eu-west-1")]
            [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
            class UserService;
            """;
        Assert.Empty(await Verify.DiagnosticsOfAsync(
            "",
            "taskdefgen.environments = test, live\ntaskdefgen.family_name = {service}-{environment}\ntaskdefgen.container_name = {service}\ntaskdefgen.log_group_name = /{service}",
            Named));
        Assert.Equal(["TDG601", "TDG602", "TDG606", "TDG608"], (await Verify.DiagnosticsAsync(Named)).Select(d => d.Id).Order());
    }
}
