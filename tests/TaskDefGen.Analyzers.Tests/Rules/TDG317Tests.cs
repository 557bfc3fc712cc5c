using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG317Tests
{
    [Fact]
    public Task The_role_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, TaskRoleArn = {|TDG317:"arn:aws:iam::123456789012:user/bob"|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG317", "TaskRoleArn \"arn:aws:iam::123456789012:user/bob\" is no role: it ends with \"user/bob\", where role/ and a name are due. Write the ARN of a role, such as \"arn:aws:iam::123456789012:role/my-role\", or the name of one alone."));

    [Fact]
    public Task A_token_without_a_value_is_a_placeholder() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, TaskRoleArn = "arn:aws:iam::{AccountId}:role/my-app")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
