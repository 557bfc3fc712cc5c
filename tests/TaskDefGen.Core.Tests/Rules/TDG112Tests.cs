using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG112Tests
{
    [Theory]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "logConfiguration": { "logDriver": "awslogs" } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "logConfiguration": { "logDriver": "splunk" } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "logConfiguration": { "logDriver": "awsfirelens" } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "logConfiguration": { "logDriver": "{Driver}" } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2"], "containerDefinitions": [{ "name": "app", "logConfiguration": { "logDriver": "json-file" } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app" }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "logConfiguration": null }] }""")]
    public void Leaves_what_ECS_takes_alone(string json) => Judge.Accepts<TDG112>(json);

    [Fact]
    public void Refuses_json_file()
    {
        var finding = Judge.Reports<TDG112>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "logConfiguration": { "logDriver": "json-file" } }] }""",
            "/containerDefinitions/0/logConfiguration/logDriver",
            "Container \"app\" logs with json-file, and Fargate has the log drivers awslogs, splunk and awsfirelens only. Use awslogs with awslogs-group, awslogs-region and awslogs-stream-prefix.");
        Assert.Equal(["Set LogDriver to awslogs"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_syslog()
    {
        var finding = Judge.Reports<TDG112>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "logConfiguration": { "logDriver": "syslog" } }] }""",
            "/containerDefinitions/0/logConfiguration/logDriver",
            "Container \"app\" logs with syslog, and Fargate has the log drivers awslogs, splunk and awsfirelens only. Use awslogs with awslogs-group, awslogs-region and awslogs-stream-prefix.");
        Assert.Equal(["Set LogDriver to awslogs"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_journald()
    {
        var finding = Judge.Reports<TDG112>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "logConfiguration": { "logDriver": "journald" } }] }""",
            "/containerDefinitions/0/logConfiguration/logDriver",
            "Container \"app\" logs with journald, and Fargate has the log drivers awslogs, splunk and awsfirelens only. Use awslogs with awslogs-group, awslogs-region and awslogs-stream-prefix.");
        Assert.Equal(["Set LogDriver to awslogs"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_gelf()
    {
        var finding = Judge.Reports<TDG112>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "logConfiguration": { "logDriver": "gelf" } }] }""",
            "/containerDefinitions/0/logConfiguration/logDriver",
            "Container \"app\" logs with gelf, and Fargate has the log drivers awslogs, splunk and awsfirelens only. Use awslogs with awslogs-group, awslogs-region and awslogs-stream-prefix.");
        Assert.Equal(["Set LogDriver to awslogs"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_fluentd()
    {
        var finding = Judge.Reports<TDG112>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "logConfiguration": { "logDriver": "fluentd" } }] }""",
            "/containerDefinitions/0/logConfiguration/logDriver",
            "Container \"app\" logs with fluentd, and Fargate has the log drivers awslogs, splunk and awsfirelens only. Use awslogs with awslogs-group, awslogs-region and awslogs-stream-prefix.");
        Assert.Equal(["Set LogDriver to awslogs"], Judge.Titles(finding));
    }
}
