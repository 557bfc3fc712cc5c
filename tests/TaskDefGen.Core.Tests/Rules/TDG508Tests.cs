using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG508Tests
{
    [Theory]
    [InlineData("ecsTaskExecutionRole", "true")]
    [InlineData("arn:aws:iam::123456789012:role/ecsTaskExecutionRole", "true")]
    [InlineData("arn:aws:iam::{AccountId}:role/ecsTaskExecutionRole", "True")]
    public void Reports_the_role_that_the_console_makes(string role, string create) => Judge.Reports<TDG508>(
        Json(role, "\"awslogs-create-group\": \"" + create + "\""),
        "/containerDefinitions/0/logConfiguration/options/awslogs-create-group",
        "Container \"app\" has its log group created when it starts, and ecsTaskExecutionRole, as the ECS console makes it, may not do that: "
        + "AmazonECSTaskExecutionRolePolicy lacks logs:CreateLogGroup, and the task stops with ResourceInitializationError. "
        + "Create the group beforehand and leave this out, or write an execution role that has the permission.");

    [Theory]
    [InlineData("ecsTaskExecutionRole", "\"awslogs-create-group\": \"false\"")]
    [InlineData("ecsTaskExecutionRole", "\"awslogs-create-group\": \"{Create}\"")]
    [InlineData("ecsTaskExecutionRole", "\"awslogs-group\": \"/ecs/app\"")]
    [InlineData("my-ecsTaskExecutionRole", "\"awslogs-create-group\": \"true\"")]
    [InlineData("ecsTaskExecutionRoleForLogs", "\"awslogs-create-group\": \"true\"")]
    [InlineData("arn:aws:iam::123456789012:role/team/ecsTaskExecutionRole", "\"awslogs-create-group\": \"true\"")]
    [InlineData("arn:aws:iam::123456789012:role/app-execution", "\"awslogs-create-group\": \"true\"")]
    [InlineData("{Role}", "\"awslogs-create-group\": \"true\"")]
    [InlineData("", "\"awslogs-create-group\": \"true\"")]
    public void Takes_what_may_be_right(string role, string option) => Judge.Accepts<TDG508>(Json(role, option));

    [Theory]
    [InlineData("EC2", "awslogs")]
    [InlineData("FARGATE", "splunk")]
    public void Asks_nobody_but_awslogs_on_Fargate(string compatibility, string driver) =>
        Judge.Accepts<TDG508>(Json("ecsTaskExecutionRole", "\"awslogs-create-group\": \"true\"", compatibility, driver));

    [Theory]
    [InlineData("{ \"executionRole\": { \"managedPolicies\": [\"AmazonECSTaskExecutionRolePolicy\"] } }")]
    [InlineData("{ \"roleStatements\": [{ \"role\": \"execution\", \"actions\": [\"logs:Put*\"], \"resources\": [\"*\"] }] }")]
    public void A_role_that_is_declared_is_judged_by_what_it_may_do_whatever_its_name(string service)
    {
        var finding = ServiceJudge.Reports<TDG508>(
            service,
            "/containerDefinitions/0/logConfiguration/options/awslogs-create-group",
            "Container \"app\" has its log group created when it starts, and the execution role, as declared, may not do that: it lacks logs:CreateLogGroup, and the task stops with "
            + "ResourceInitializationError. Create the group beforehand and leave this out, or allow it with [RoleStatement].",
            Json("my-role", "\"awslogs-create-group\": \"true\", \"awslogs-group\": \"/ecs/app\""));
        Assert.Equal(["Allow logs:CreateLogGroup"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("{ \"executionRole\": {} }")]
    [InlineData("{ \"executionRole\": { \"managedPolicies\": [\"AmazonECSTaskExecutionRolePolicy\", \"my-logs\"] } }")]
    [InlineData("{ \"roleStatements\": [{ \"role\": \"execution\", \"actions\": [\"logs:*\"], \"resources\": [\"*\"] }] }")]
    public void The_role_of_the_console_may_have_got_it(string service) =>
        ServiceJudge.Accepts<TDG508>(service, Json("ecsTaskExecutionRole", "\"awslogs-create-group\": \"true\", \"awslogs-group\": \"/ecs/app\""));

    private static string Json(string role, string option, string compatibility = "FARGATE", string driver = "awslogs") =>
        "{ \"requiresCompatibilities\": [\"" + compatibility + "\"], \"executionRoleArn\": \"" + role
        + "\", \"containerDefinitions\": [{ \"name\": \"app\", \"logConfiguration\": { \"logDriver\": \"" + driver + "\", \"options\": { " + option + " } } }] }";
}
