using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG703Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"launchType\": \"FARGATE\" }", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"REPLICA\", \"launchType\": \"FARGATE\" }", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\", \"launchType\": \"EC2\" }", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\" }", null, "{ \"requiresCompatibilities\": [\"EC2\"], \"networkMode\": \"awsvpc\", \"containerDefinitions\": [] }")]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\", \"launchType\": \"${LAUNCH_TYPE}\" }", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"{Strategy}\", \"launchType\": \"FARGATE\" }", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\", \"capacityProviderStrategy\": [{ \"capacityProvider\": \"my-machines\" }] }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG703>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\", \"launchType\": \"FARGATE\" }", "/schedulingStrategy", "on launch type FARGATE; DAEMON keeps one task", "Set SchedulingStrategy to REPLICA", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\", \"capacityProviderStrategy\": [{ \"capacityProvider\": \"FARGATE_SPOT\" }] }", "/schedulingStrategy", "on capacity provider FARGATE_SPOT", "Set SchedulingStrategy to REPLICA", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\" }", "/schedulingStrategy", "requires FARGATE alone", "Set SchedulingStrategy to REPLICA", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\", \"launchType\": \"EC2\", \"deploymentController\": { \"type\": \"CODE_DEPLOY\" } }", "/schedulingStrategy", "controller CODE_DEPLOY knows REPLICA services only", "Set SchedulingStrategy to REPLICA", null, "{ \"requiresCompatibilities\": [\"EC2\"], \"networkMode\": \"awsvpc\", \"containerDefinitions\": [] }")]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG703>(service, pointer, part, task ?? Task, environment))));
}
