using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG746Tests
{
    [Fact]
    public Task The_count_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = {|TDG746:6000|})]
        class MyApp;
        """,
        ("TDG746", "6000 tasks are more than the quota \"Tasks per service\" allows, which is 5000 in each region until AWS raises it for the account. Write 5000 or less and spread the rest over other services, or ask for a higher quota before the deployment."));

    [Fact]
    public Task The_quota_itself_is_allowed() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 5000)]
        class MyApp;
        """);

    [Fact]
    public Task The_count_is_lowered() => Verify.FixAsync(
        "TDG746",
        "Set DesiredCount to 5000",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = {|TDG746:6000|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 5000)]
        class MyApp;
        """);
}
