using System;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG314Tests
{
    private const string Task = """
        {
          "requiresCompatibilities": ["FARGATE"],
          "containerDefinitions": [{
            "name": "app",
            "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-app:v1.0.0",
            "secrets": [{ "name": "KEY", "valueFrom": "arn:aws:ssm:eu-west-1:123456789012:parameter/key" }]
          }]
        }
        """;

    [Theory]
    [InlineData("ssm:*", "arn:aws:ssm:eu-west-1:123456789012:parameter/key", "ssm:GetParameters on \"arn:aws:ssm:eu-west-1:123456789012:parameter/key\"")]
    [InlineData(
        "ecr:*",
        "*",
        "ecr:GetAuthorizationToken and ecr:BatchCheckLayerAvailability, ecr:GetDownloadUrlForLayer and ecr:BatchGetImage on \"arn:aws:ecr:eu-west-1:123456789012:repository/my-app\"")]
    public void An_action_that_is_all_of_a_service_gives_way_to_what_is_needed(string action, string resource, string needs)
    {
        var finding = ServiceJudge.Reports<TDG314>(
            Statement(action, resource),
            "/roleStatements/0/actions/0",
            "The execution role may do \"" + action + "\", far more than it takes to start this task. This definition needs " + needs + ": allow just that.",
            Task);
        Assert.Equal(["Allow what this definition needs"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("dynamodb:*", "arn:aws:dynamodb:eu-west-1:123456789012:table/orders")]
    [InlineData("dynamodb:*", "*")]
    public void What_is_not_needed_at_all_goes(string action, string resource)
    {
        var finding = ServiceJudge.Reports<TDG314>(
            Statement(action, resource),
            "/roleStatements/0/actions/0",
            "The execution role may do \"dynamodb:*\", far more than it takes to start this task. The definition needs nothing of it: remove the statement.",
            Task);
        Assert.Equal(["Remove the statement"], Judge.Titles(finding));
    }

    [Fact]
    public void Every_action_is_narrowed_to_all_that_is_needed() => Assert.Contains(
        "The execution role may do \"*\", far more than it takes to start this task. This definition needs ecr:GetAuthorizationToken, ",
        ServiceJudge.Reports<TDG314>(Statement("*", "*"), "/roleStatements/0/actions/0", Assert.Single(ServiceJudge.Run<TDG314>(Statement("*", "*"), Task)).Message, Task).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Every_resource_is_narrowed_to_those_that_are_needed() => ServiceJudge.Reports<TDG314>(
        Statement("ssm:GetParameters", "*"),
        "/roleStatements/0/resources/0",
        "The execution role may do \"ssm:GetParameters\" on \"*\", which is everything in the account. "
        + "This definition needs ssm:GetParameters on \"arn:aws:ssm:eu-west-1:123456789012:parameter/key\": allow just that.",
        Task);

    [Theory]
    [InlineData("ecr:GetAuthorizationToken", "*")]
    [InlineData("{Action}", "*")]
    [InlineData("ssm:Get*", "arn:aws:ssm:eu-west-1:123456789012:parameter/key")]
    [InlineData("ssm:GetParameters", "arn:aws:ssm:eu-west-1:123456789012:parameter/*")]
    public void Takes_what_is_scoped(string action, string resource) => ServiceJudge.Accepts<TDG314>(Statement(action, resource), Task);

    [Fact]
    public void Takes_what_is_denied_and_what_the_code_may_do()
    {
        ServiceJudge.Accepts<TDG314>(Statement("s3:*", "*", ", \"effect\": \"Deny\""), Task);
        ServiceJudge.Accepts<TDG314>(Statement("s3:*", "*").Replace("execution", "task", StringComparison.Ordinal), Task);
    }

    [Theory]
    [InlineData("AdministratorAccess", "AdministratorAccess")]
    [InlineData("arn:aws:iam::aws:policy/PowerUserAccess", "PowerUserAccess")]
    [InlineData("arn:aws-cn:iam::aws:policy/AmazonS3FullAccess", "AmazonS3FullAccess")]
    public void A_managed_policy_for_administrators_is_replaced(string policy, string name)
    {
        var finding = ServiceJudge.Reports<TDG314>(
            "{ \"executionRole\": { \"managedPolicies\": [\"" + policy + "\"] } }",
            "/executionRole/managedPolicies/0",
            "The execution role has the managed policy \"" + name + "\", far more than it takes to start a task. Leave the policy to be computed, or attach "
            + "AmazonECSTaskExecutionRolePolicy (pull from ECR, write logs) and allow the rest with [RoleStatement].",
            Task);
        Assert.Equal(["Replace " + name + " with AmazonECSTaskExecutionRolePolicy"], Judge.Titles(finding));
        Assert.Equal(
            policy.Replace("policy/" + name, "policy/service-role/AmazonECSTaskExecutionRolePolicy", StringComparison.Ordinal).Replace("AdministratorAccess", "AmazonECSTaskExecutionRolePolicy", StringComparison.Ordinal),
            Assert.IsType<Edit.ReplaceValue>(finding.Edits[0]).New);
    }

    [Fact]
    public void One_beside_the_right_one_is_removed() => Assert.Equal(
        ["Remove AdministratorAccess"],
        Judge.Titles(Assert.Single(ServiceJudge.Run<TDG314>("{ \"executionRole\": { \"managedPolicies\": [\"AmazonECSTaskExecutionRolePolicy\", \"AdministratorAccess\"] } }", Task))));

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"executionRole\": {} }")]
    [InlineData("{ \"executionRole\": { \"managedPolicies\": [\"AmazonECSTaskExecutionRolePolicy\", \"{Policy}\", \"my-policy\"] } }")]
    public void Takes_other_policies(string service) => ServiceJudge.Accepts<TDG314>(service, Task);

    private static string Statement(string action, string resource, string members = "") =>
        "{ \"roleStatements\": [{ \"role\": \"execution\", \"actions\": [\"" + action + "\"], \"resources\": [\"" + resource + "\"]" + members + " }] }";
}
