using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG314Tests
{
    [Fact]
    public Task The_action_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-app-execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        [RoleStatement(RoleKind.Execution, new[] { {|TDG314:"ssm:*"|} }, new[] { "*" })]
        [ExecutionRole]
        class MyApp;
        """,
        ("TDG314", "The execution role may do \"ssm:*\", far more than it takes to start this task. This definition needs ssm:GetParameters on \"arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key\": allow just that."));

    [Fact]
    public Task The_policy_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-app-execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        [ExecutionRole(ManagedPolicies = new[] { {|TDG314:"AdministratorAccess"|} })]
        class MyApp;
        """,
        ("TDG314", "The execution role has the managed policy \"AdministratorAccess\", far more than it takes to start a task. Leave the policy to be computed, or attach AmazonECSTaskExecutionRolePolicy (pull from ECR, write logs) and allow the rest with [RoleStatement]."));

    [Fact]
    public Task The_statement_is_narrowed() => Verify.FixAsync(
        "TDG314",
        "Allow what this definition needs",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-app-execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        [ExecutionRole]
        [RoleStatement(RoleKind.Execution, new[] { {|TDG314:"ssm:*"|} }, new[] { "*" })]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-app-execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        [ExecutionRole]
        [RoleStatement(RoleKind.Execution, new[] { "ssm:GetParameters" }, new[] { "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key" })]
        class MyApp;
        """);

    [Fact]
    public Task What_is_needed_of_several_services_becomes_several_statements() => Verify.FixAsync(
        "TDG314",
        "Allow what this definition needs",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-app-execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        [ExecutionRole]
        [RoleStatement(RoleKind.Execution, new[] { {|TDG314:"ssm:*"|}, "ecr:GetAuthorizationToken" }, new[] { "*" })]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-app-execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        [ExecutionRole]
        [RoleStatement(RoleKind.Execution, new[] { "ecr:GetAuthorizationToken" }, new[] { "*" })]
        [RoleStatement(RoleKind.Execution, new[] { "ssm:GetParameters" }, new[] { "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key" })]
        class MyApp;
        """);

    [Fact]
    public Task A_statement_that_is_not_needed_goes() => Verify.FixAsync(
        "TDG314",
        "Remove the statement",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-app-execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        [ExecutionRole]
        [RoleStatement(RoleKind.Execution, new[] { {|TDG314:"s3:*"|} }, new[] { "*" })]
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
    public Task The_policy_is_replaced() => Verify.FixAsync(
        "TDG314",
        "Replace AdministratorAccess with AmazonECSTaskExecutionRolePolicy",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-app-execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [ExecutionRole(ManagedPolicies = new[] { {|TDG314:"AdministratorAccess"|} })]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "my-app-execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [ExecutionRole(ManagedPolicies = new[] { "AmazonECSTaskExecutionRolePolicy" })]
        class MyApp;
        """);

    [Fact]
    public Task What_the_assembly_allows_is_said_once() => Verify.FindingsAsync(
        """
        [assembly: ExecutionRole]
        [assembly: RoleStatement(RoleKind.Execution, new[] { {|TDG314:"ssm:*"|} }, new[] { "*" })]

        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        class MyApp;

        [TaskDefinition("my-worker", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        class MyWorker;
        """,
        ("TDG314", "The execution role of every definition here may do \"ssm:*\", far more than it takes to start their tasks. [ExecutionRole] gives each of them what it needs: remove the statement."));

    [Fact]
    public Task A_policy_of_the_assembly_is_said_once() => Verify.FindingsAsync(
        """
        [assembly: ExecutionRole(ManagedPolicies = new[] { {|TDG314:"AdministratorAccess"|} })]

        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        class MyApp;

        [TaskDefinition("my-worker", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        class MyWorker;
        """);

    [Fact]
    public Task What_the_assembly_allows_on_everything_is_said_once() => Verify.FindingsAsync(
        """
        [assembly: RoleStatement(RoleKind.Execution, new[] { "ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage" }, new[] { {|TDG314:"*"|} })]

        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        class MyApp;

        [TaskDefinition("my-worker", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        class MyWorker;
        """,
        ("TDG314", "The execution role of every definition here may do \"ecr:BatchCheckLayerAvailability\" on \"*\", which is everything in the account. Remove the statement and let [assembly: ExecutionRole] compute for each of them what it needs."));

    [Fact]
    public Task What_the_assembly_has_computed_is_right() => Verify.FindingsAsync(
        """
        [assembly: ExecutionRole]

        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        [Secret("API_KEY", "arn:aws:ssm:eu-west-1:123456789012:parameter/my-app/key")]
        class MyApp;

        [TaskDefinition("my-worker", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "execution")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0")]
        class MyWorker;
        """);
}
