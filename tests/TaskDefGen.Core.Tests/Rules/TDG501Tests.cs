using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG501Tests
{
    [Theory]
    [InlineData("""{ "logConfiguration": { "logDriver": "awslogs" } }""")]
    [InlineData("""{ "logConfiguration": { "logDriver": "json-file" } }""")]
    [InlineData("""{ "logConfiguration": {} }""")]
    [InlineData("""{ "firelensConfiguration": { "type": "fluentbit" } }""")]
    public void Takes_any_log_configuration_and_the_router(string container) => Judge.Accepts<TDG501>("{ \"containerDefinitions\": [" + container + "] }");

    [Fact]
    public void Takes_no_containers_at_all() => Judge.Accepts<TDG501>("{}");

    [Fact]
    public void Reports_a_container_without_on_EC2()
    {
        var finding = Judge.Reports<TDG501>(
            """{ "family": "web", "containerDefinitions": [{ "name": "a", "logConfiguration": { "logDriver": "syslog" } }, { "name": "b" }] }""",
            "/containerDefinitions/1",
            "Container \"b\" has no log configuration, so what it writes stays on its instance, and goes with it. Write [AwsLogs], which sends it to the log group \"/ecs/web\".");
        Assert.Equal(["Send the output to CloudWatch Logs"], Judge.Titles(finding));
    }

    [Fact]
    public void Reports_null_on_Fargate_and_proposes_the_conventional_group() => Judge.Reports<TDG501>(
        """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "a", "logConfiguration": null }] }""",
        "/containerDefinitions/0",
        "Container \"a\" has no log configuration, so nobody can read what it writes: Fargate keeps none of it. "
        + "Write [AwsLogs], which sends it to the log group \"/ecs/myproject/user-service/stg\".",
        Example.Identity);

    [Fact]
    public void A_family_that_is_no_name_gives_no_group() => Assert.Contains(
        "\"/ecs/my-app\"",
        Assert.Single(Judge.Run<TDG501>("""{ "family": "a b", "containerDefinitions": [{ "name": "a" }] }""")).Message,
        System.StringComparison.Ordinal);
}
