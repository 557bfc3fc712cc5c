using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG316Tests
{
    [Fact]
    public Task The_policies_are_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-app-execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        [ExecutionRole(ManagedPolicies = {|TDG316:new[] { "AmazonECSTaskExecutionRolePolicy" }|})]
        class MyApp;
        """,
        ("TDG316", "The execution role, as declared, lacks what this definition needs: ssm:GetParameters on \"arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key\". The task would stop with \"ResourceInitializationError: unable to pull secrets or registry auth\". Allow it with [RoleStatement], or let [ExecutionRole] without ManagedPolicies compute the policy."));

    [Fact]
    public Task The_actions_are_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-app-execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        [RoleStatement(RoleKind.Execution, {|TDG316:new[] { "ecr:GetAuthorizationToken", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:BatchCheckLayerAvailability" }|}, new[] { "{Everything}", "arn:aws:ecr:eu-west-1:123456789012:repository/my-app" })]
        class MyApp;
        """,
        ("TDG316", "The execution role, as declared, lacks what this definition needs: ssm:GetParameters on \"arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key\". The task would stop with \"ResourceInitializationError: unable to pull secrets or registry auth\". Allow it with [RoleStatement], or let [ExecutionRole] without ManagedPolicies compute the policy."));

    [Fact]
    public Task The_permission_is_added() => Verify.FixAsync(
        "TDG316",
        "Allow ssm:GetParameters",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-app-execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        [ExecutionRole(ManagedPolicies = {|TDG316:new[] { "AmazonECSTaskExecutionRolePolicy" }|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-app-execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        [ExecutionRole(ManagedPolicies = new[] { "AmazonECSTaskExecutionRolePolicy" })]
        [RoleStatement(RoleKind.Execution, new[] { "ssm:GetParameters" }, new[] { "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key" })]
        class MyApp;
        """);

    [Fact]
    public Task The_policy_is_computed() => Verify.FixAsync(
        "TDG316",
        "Remove ManagedPolicies, so that the policy is computed",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-app-execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        [ExecutionRole(ManagedPolicies = {|TDG316:new[] { "AmazonECSTaskExecutionRolePolicy" }|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-app-execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        [ExecutionRole]
        class MyApp;
        """);

    [Fact]
    public Task A_role_of_the_assembly_is_not_enough_for_one_of_two() => Verify.FindingsAsync(
        """
        [assembly: ExecutionRole(ManagedPolicies = new[] { "AmazonECSTaskExecutionRolePolicy" })]

        [{|TDG316:TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "execution")|}]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        class MyApp;

        [TaskDefinition("my-worker", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        class MyWorker;
        """,
        ("TDG316", "The execution role, as declared, lacks what this definition needs: ssm:GetParameters on \"arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key\". The task would stop with \"ResourceInitializationError: unable to pull secrets or registry auth\". Allow it with [RoleStatement], or let [ExecutionRole] without ManagedPolicies compute the policy."));

    [Fact]
    public Task The_class_allows_what_the_assembly_does_not() => Verify.FixAsync(
        "TDG316",
        "Allow ssm:GetParameters",
        """
        [assembly: ExecutionRole(ManagedPolicies = new[] { "AmazonECSTaskExecutionRolePolicy" })]

        [{|TDG316:TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "execution")|}]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        class MyApp;
        """,
        """
        [assembly: ExecutionRole(ManagedPolicies = new[] { "AmazonECSTaskExecutionRolePolicy" })]

        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        [RoleStatement(RoleKind.Execution, new[] { "ssm:GetParameters" }, new[] { "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key" })]
        class MyApp;
        """);
}
