using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG129Tests
{
    [Theory]
    [InlineData("FARGATE", "Fargate", "\"requiresCompatibilities\": [], ", "/requiresCompatibilities")]
    [InlineData("FARGATE", "Fargate", "", "")]
    [InlineData("EXTERNAL", "External", "", "")]
    public void Reports_what_ECS_has_no_reason_to_check(string launchType, string name, string list, string pointer)
    {
        var json = "{ " + list + "\"containerDefinitions\": [] }";
        var finding = Assert.Single(ServiceJudge.Run<TDG129>("{ \"launchType\": \"" + launchType + "\" }", json));
        Assert.Equal(pointer, finding.Pointer);
        Assert.Equal(
            "The service runs on " + launchType + ", and the task definition requires no launch type: ECS registers it unchecked, and what " + launchType
            + " does not take shows when the service is created. Write RequiresCompatibilities with Compatibility." + name + ".",
            finding.Message);
        Assert.Equal(["Set RequiresCompatibilities to " + launchType], Judge.Titles(finding));
        ServiceJudge.Accepts<TDG129>("{ \"launchType\": \"" + launchType + "\" }", JsonEditor.Apply(json, finding.Edits[0]));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("{ \"desiredCount\": 1 }", "")]
    [InlineData("{ \"launchType\": \"EC2\" }", "")]
    [InlineData("{ \"launchType\": \"EC2\" }", "\"requiresCompatibilities\": [], ")]
    [InlineData("{ \"launchType\": \"{LaunchType}\" }", "")]
    [InlineData("{ \"launchType\": \"FARGATE\" }", "\"requiresCompatibilities\": [\"EC2\"], ")] // TDG105
    public void Takes_the_rest(string? service, string list) => ServiceJudge.Accepts<TDG129>(service, "{ " + list + "\"containerDefinitions\": [] }");
}
