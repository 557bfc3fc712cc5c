using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG306Tests
{
    [Theory]
    [InlineData("\"requiresCompatibilities\": [\"EC2\"]")]
    [InlineData("\"requiresCompatibilities\": [\"EXTERNAL\"]")]
    [InlineData("\"family\": \"a\"")]
    public void Reports_a_privileged_container(string task)
    {
        var finding = Judge.Reports<TDG306>(
            "{ " + task + ", \"containerDefinitions\": [{ \"name\": \"a\" }, { \"name\": \"b\", \"privileged\": true }] }",
            "/containerDefinitions/1/privileged",
            "Container \"b\" is privileged: it has every capability and every device of the container instance, so whoever breaks into it has the host and all tasks on it. "
            + "Remove Privileged, and add the one capability or device that the container needs.");
        Assert.Equal(["Remove Privileged"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("\"requiresCompatibilities\": [\"EC2\"]", "false")]
    [InlineData("\"requiresCompatibilities\": [\"EC2\"]", "null")]
    [InlineData("\"requiresCompatibilities\": [\"EC2\", \"FARGATE\"]", "true")]
    [InlineData("\"runtimePlatform\": { \"operatingSystemFamily\": \"WINDOWS_SERVER_2022_CORE\" }", "true")]
    public void Takes_others_and_what_is_refused(string task, string privileged) =>
        Judge.Accepts<TDG306>("{ " + task + ", \"containerDefinitions\": [{ \"name\": \"b\", \"privileged\": " + privileged + " }] }");
}
