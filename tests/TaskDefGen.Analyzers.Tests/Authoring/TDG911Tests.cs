using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Authoring;

public class TDG911Tests
{
    [Fact]
    public Task A_token_that_nobody_will_fill_in_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", {|TDG911:"{Environment}"|})]
        class App;
        """,
        ("TDG911", "{Environment} has no value for App, so it stays in the text as it is. Write Environments = new[] { \"stg\", \"prod\" } on [TaskDefinition] or [assembly: TaskDefinitionDefaults], or take the token away."));

    [Fact]
    public Task What_programs_read_may_hold_any_brace() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("LOG_TEMPLATE", "{Timestamp} {Environment} {Message}")]
        class App;
        """);

    [Fact]
    public Task What_another_attribute_replaces_harms_nobody() => Verify.FindingsAsync(
        """
        using TaskDefGen;

        [assembly: Tag("Environment", "{Environment}")]

        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "all")]
        class App;
        """);

    [Fact]
    public Task Where_it_is_deployed_may_be_said_later() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512, ExecutionRoleArn = "arn:aws:iam::{AccountId}:role/ecsTaskExecutionRole")]
        [Container(Image = "{AccountId}.dkr.ecr.{Region}.amazonaws.com/app:v1.0.0")]
        class App;
        """);
}
