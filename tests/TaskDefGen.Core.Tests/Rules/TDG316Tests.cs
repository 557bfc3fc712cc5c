using System;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG316Tests
{
    private const string Managed = "{ \"executionRole\": { \"managedPolicies\": [\"arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy\"] } }";

    private const string Pull = "ecr:BatchCheckLayerAvailability, ecr:GetDownloadUrlForLayer and ecr:BatchGetImage on \"arn:aws:ecr:eu-west-1:123456789012:repository/my-app\"";

    private const string End = ". Allow it with [RoleStatement], or let [ExecutionRole] without ManagedPolicies compute the policy.";

    [Fact]
    public void The_managed_policy_lacks_secrets()
    {
        var finding = ServiceJudge.Reports<TDG316>(
            Managed,
            "/executionRole/managedPolicies",
            "The execution role, as declared, lacks what this definition needs: ssm:GetParameters on \"arn:aws:ssm:eu-west-1:123456789012:parameter/key\". "
            + "The task would stop with \"ResourceInitializationError: unable to pull secrets or registry auth\"" + End,
            Task());
        Assert.Equal(["Allow ssm:GetParameters", "Remove ManagedPolicies, so that the policy is computed"], Judge.Titles(finding));
    }

    [Fact]
    public void Statements_alone_must_hold_all()
    {
        var finding = ServiceJudge.Reports<TDG316>(
            Statements("\"ssm:Get*\", \"logs:CreateLogStream\""),
            "/roleStatements/0/actions",
            "The execution role, as declared, lacks what this definition needs: ecr:GetAuthorizationToken; " + Pull + "; logs:PutLogEvents on \"arn:aws:logs:eu-west-1:{AccountId}:log-group:/ecs/app:*\". "
            + "The task would stop with \"ResourceInitializationError: unable to pull secrets or registry auth\", \"CannotPullContainerError\" or \"ResourceInitializationError: failed to validate logger args\"" + End,
            Task());
        Assert.Equal(["Allow what is missing"], Judge.Titles(finding));
    }

    [Fact]
    public void The_sign_in_takes_every_resource() => Assert.Contains(
        "lacks what this definition needs: ecr:GetAuthorizationToken. The task",
        Assert.Single(ServiceJudge.Run<TDG316>(Statements("\"ecr:*\", \"logs:*\", \"ssm:*\""), Task())).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(", \"environmentFiles\": [{ \"value\": \"arn:aws:s3:::bucket/f.env\", \"type\": \"s3\" }]", "s3:GetObject on \"arn:aws:s3:::bucket/f.env\"; s3:GetBucketLocation on \"arn:aws:s3:::bucket\"", "failed to download env files")]
    [InlineData(", \"repositoryCredentials\": { \"credentialsParameter\": \"arn:aws:secretsmanager:eu-west-1:123456789012:secret:hub-AbCdEf\" }", "secretsmanager:GetSecretValue on \"arn:aws:secretsmanager:eu-west-1:123456789012:secret:hub-AbCdEf\"", "registry auth")]
    public void Finds_files_and_credentials(string members, string needs, string error)
    {
        var message = Assert.Single(ServiceJudge.Run<TDG316>(Managed, NetworkExamples.Task("nginx:1.27", members))).Message;
        Assert.Contains("needs: " + needs + ". The task", message, StringComparison.Ordinal);
        Assert.Contains(error, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"executionRole\": {} }")]
    [InlineData("{ \"executionRole\": { \"roleName\": \"r\" }, \"roleStatements\": [{ \"role\": \"execution\", \"actions\": [\"s3:GetObject\"], \"resources\": [\"arn:aws:s3:::b/*\"] }] }")]
    [InlineData("{ \"executionRole\": { \"managedPolicies\": [\"AmazonECSTaskExecutionRolePolicy\", \"my-secrets\"] } }")]
    [InlineData("{ \"executionRole\": { \"managedPolicies\": [\"{Policies}\"] } }")]
    [InlineData("{ \"roleStatements\": [{ \"role\": \"task\", \"actions\": [\"s3:GetObject\"], \"resources\": [\"arn:aws:s3:::b/*\"] }] }")]
    [InlineData("{ \"roleStatements\": [{ \"role\": \"execution\", \"actions\": [\"{Actions}\"], \"resources\": [\"*\"] }] }")]
    public void Takes_what_is_computed_and_what_nobody_knows(string service) => ServiceJudge.Accepts<TDG316>(service, Task());

    [Fact]
    public void Takes_what_is_allowed() => ServiceJudge.Accepts<TDG316>(
        "{ \"executionRole\": { \"managedPolicies\": [\"AmazonECSTaskExecutionRolePolicy\"] }, \"roleStatements\": [{ \"role\": \"execution\", \"actions\": [\"SSM:getparameter?\"], \"resources\": [\"arn:aws:ssm:*:*:parameter/key\"] }] }",
        Task());

    [Fact]
    public void On_EC2_the_instance_pulls_and_logs() => Assert.Contains(
        "needs: ssm:GetParameters on",
        Assert.Single(ServiceJudge.Run<TDG316>(Statements("\"s3:GetObject\""), Task("EC2"))).Message,
        StringComparison.Ordinal);

    private static string Statements(string actions) =>
        "{ \"roleStatements\": [{ \"role\": \"execution\", \"actions\": [" + actions + "], \"resources\": [\"arn:aws:x:::y\"] }] }";

    private static string Task(string compatibility = "FARGATE") => """
        {
          "requiresCompatibilities": ["COMPATIBILITY"],
          "containerDefinitions": [{
            "name": "app",
            "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0",
            "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "/ecs/app", "awslogs-region": "eu-west-1", "awslogs-create-group": "true" } },
            "secrets": [{ "name": "KEY", "valueFrom": "arn:aws:ssm:eu-west-1:123456789012:parameter/key" }]
          }]
        }
        """.Replace("COMPATIBILITY", compatibility, StringComparison.Ordinal);
}
