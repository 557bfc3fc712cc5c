using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG742Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"launchType\": \"EXTERNAL\", \"schedulingStrategy\": \"REPLICA\", \"propagateTags\": \"NONE\", \"availabilityZoneRebalancing\": \"ENABLED\", \"deploymentController\": { \"type\": \"ECS\" }, \"deploymentConfiguration\": { \"strategy\": \"LINEAR\" } }", null, null)]
    [InlineData("{ \"launchType\": \"${LAUNCH_TYPE}\", \"deploymentController\": { \"type\": \"{Controller}\" } }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG742>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"launchType\": \"Fargate\" }", "/launchType", "\"Fargate\" is no value of launchType. Did you mean FARGATE? Write EC2, FARGATE or EXTERNAL, in just this case.", "Set launchType to FARGATE", null, null)]
    [InlineData("{ \"launchType\": \"MANAGED_INSTANCES\" }", "/launchType", "managed instances are chosen by a capacity provider", "Remove LaunchType", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"Deamon\" }", "/schedulingStrategy", "Did you mean DAEMON?", "Set schedulingStrategy to DAEMON", null, null)]
    [InlineData("{ \"propagateTags\": \"\" }", "/propagateTags", "A blank text is no value of propagateTags", "", null, null)]
    [InlineData("{ \"deploymentController\": { \"type\": \"CODEDEPLOY\" } }", "/deploymentController/type", "no value of deploymentController. Did you mean CODE_DEPLOY?", "Set deploymentController to CODE_DEPLOY", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"strategy\": \"blue-green\" } }", "/deploymentConfiguration/strategy", "Did you mean BLUE_GREEN?", "Set strategy to BLUE_GREEN", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG742>(service, pointer, part, task ?? Task, environment))));
}
