using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG024Tests
{
    [Fact]
    public Task The_variable_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable({|TDG024:"DB_HOST"|}, "localhost")]
        [Secret("DB_HOST", "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-AbCdEf:host::")]
        class MyApp;
        """,
        ("TDG024", "\"DB_HOST\" is a secret of container \"app\" too, and ECS takes a name once. Take this variable away, so that the value comes from the secret."));

    [Fact]
    public Task A_second_secret_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Secret("DB_HOST", "/db/host")]
        [Secret({|TDG024:"DB_HOST"|}, "/db/other")]
        class MyApp;
        """,
        ("TDG024", "Another secret of container \"app\" is called \"DB_HOST\" already, and ECS takes a name once. Give this one another name, or take one of them away."));

    [Fact]
    public Task Names_of_their_own_are_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("DB_PORT", "5432")]
        [Secret("DB_HOST", "/db/host")]
        class MyApp;
        """);

    [Fact]
    public Task The_variable_is_removed() => Verify.FixAsync(
        "TDG024",
        "Remove the variable DB_HOST",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable({|TDG024:"DB_HOST"|}, "localhost")]
        [Secret("DB_HOST", "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-AbCdEf:host::")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Secret("DB_HOST", "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-AbCdEf:host::")]
        class MyApp;
        """);

    [Fact]
    public Task The_second_secret_is_removed() => Verify.FixAsync(
        "TDG024",
        "Remove this secret DB_HOST",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Secret("DB_HOST", "/db/host")]
        [Secret({|TDG024:"DB_HOST"|}, "/db/other")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Secret("DB_HOST", "/db/host")]
        class MyApp;
        """);
}
