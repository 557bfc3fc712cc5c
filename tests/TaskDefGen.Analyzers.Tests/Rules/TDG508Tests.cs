using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG508Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs(CreateGroup = {|TDG508:true|})]
        class MyApp;
        """,
        ("TDG508", "Container \"app\" has its log group created when it starts, and ecsTaskExecutionRole, as the ECS console makes it, may not do that: AmazonECSTaskExecutionRolePolicy lacks logs:CreateLogGroup, and the task stops with ResourceInitializationError. Create the group beforehand and leave this out, or write an execution role that has the permission."));

    [Fact]
    public Task Another_role_may_be_allowed_to() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "my-app-execution")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs(CreateGroup = true)]
        class MyApp;
        """);

    [Fact]
    public Task A_group_that_is_there_needs_no_permission() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs]
        class MyApp;
        """);

    [Fact]
    public Task The_permission_is_added() => Verify.FixAsync(
        "TDG508",
        "Allow logs:CreateLogGroup",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-role")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs(CreateGroup = {|TDG508:true|})]
        [ExecutionRole(ManagedPolicies = new[] { "AmazonECSTaskExecutionRolePolicy" })]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-role")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs(CreateGroup = true)]
        [ExecutionRole(ManagedPolicies = new[] { "AmazonECSTaskExecutionRolePolicy" })]
        [RoleStatement(RoleKind.Execution, new[] { "logs:CreateLogGroup" }, new[] { "arn:aws:logs:eu-west-1:123456789012:log-group:/ecs/my-app:*" })]
        class MyApp;
        """);

    [Fact]
    public Task The_policy_that_the_assembly_has_computed_allows_it() => Verify.FindingsAsync(
        """
        [assembly: ExecutionRole]

        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs(CreateGroup = true)]
        class MyApp;
        """);

    [Fact]
    public Task The_policy_that_the_assembly_names_does_not() => Verify.FindingsAsync(
        """
        [assembly: ExecutionRole(ManagedPolicies = new[] { "AmazonECSTaskExecutionRolePolicy" })]

        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "my-role")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs(CreateGroup = {|TDG508:true|})]
        class MyApp;
        """);
}
