using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Authoring;

public class TDG901Tests
{
    [Fact]
    public Task A_near_miss_in_a_name_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512, TaskRoleArn = {|TDG901:"arn:aws:iam::{AccuontId}:role/app"|})]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class App;
        """,
        ("TDG901", "{AccuontId} is no known token, so it stays as it is. Did you mean {AccountId}? Known are {Project}, {Service}, {Environment}, {Region} and {AccountId}; declare more with <TaskDefParameter Include=\"AccuontId\" Value=\"…\" /> in the project file."));

    [Fact]
    public Task In_free_text_only_a_near_miss_is_one() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("JSON", "{\"a\": {Count}}")]
        [EnvironmentVariable("TEMPLATE", "{Message} {Level}")]
        [EnvironmentVariable("REGION", {|TDG901:"{region}"|})]
        class App;
        """);

    [Fact]
    public Task The_forms_of_other_tools_are_text() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512, TaskRoleArn = "arn:aws:iam::${AccuontId}:role/app", ExecutionRoleArn = "{{role}}")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class App;
        """);
}
