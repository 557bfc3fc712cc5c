using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG104Tests
{
    [Theory]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc" }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "networkMode": "{Mode}" }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2"], "networkMode": "bridge" }""")]
    [InlineData("""{ "requiresCompatibilities": [] }""")]
    [InlineData("{}")]
    public void Takes_awsvpc_and_anything_elsewhere(string json) => Judge.Accepts<TDG104>(json);

    [Theory]
    [InlineData("bridge", "\"bridge\"")]
    [InlineData("host", "\"host\"")]
    [InlineData("AWSVPC", "\"AWSVPC\"")]
    [InlineData("", "a blank one")]
    public void Refuses_another_mode(string mode, string shown)
    {
        var finding = Judge.Reports<TDG104>(
            "{ \"requiresCompatibilities\": [\"EC2\", \"FARGATE\"], \"networkMode\": \"" + mode + "\" }",
            "/networkMode",
            "Fargate runs tasks in network mode awsvpc only, and this one asks for " + shown + ". Write NetworkMode = Awsvpc.");
        Assert.Equal(["Set NetworkMode to awsvpc"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "networkMode": null }""")]
    public void Refuses_none(string json) => Judge.Reports<TDG104>(
        json,
        "",
        "Fargate runs tasks in network mode awsvpc only, and a task definition that names none gets bridge. Write NetworkMode = Awsvpc.");
}
