using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG025Tests
{
    [Fact]
    public Task The_ARN_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Secret("DB_PASSWORD", {|TDG025:"arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-AbCdEf:password"|})]
        class MyApp;
        """,
        ("TDG025", "ECS can't read this ARN: behind the secret's name stand either no fields or three (JSON key, version stage, version id; each may be empty), and here 1 stands. Write all colons, as in …:name:json-key::."));

    [Fact]
    public Task The_value_itself_is_underlined_and_not_shown() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Secret("DB_PASSWORD", {|TDG025:"p@ss word"|})]
        class MyApp;
        """,
        ("TDG025", "This is neither an ARN nor the name of an SSM parameter: it has \"@\" and \" \". Write the name or ARN of an SSM parameter, or the ARN of a secret in Secrets Manager; the value itself stays out of the task definition."));

    [Fact]
    public Task Names_and_ARNs_with_tokens_are_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Secret("DB_PASSWORD", "arn:aws:secretsmanager:{Region}:{AccountId}:secret:db:password::")]
        [Secret("DB_USER", "/myproject/db/user")]
        class MyApp;
        """);

    [Fact]
    public Task The_colons_are_added() => Verify.FixAsync(
        "TDG025",
        "Add the missing colons",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Secret("DB_PASSWORD", {|TDG025:"arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-AbCdEf:password"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Secret("DB_PASSWORD", "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-AbCdEf:password::")]
        class MyApp;
        """);
}
