using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG007Tests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "containerDefinitions": [{ "image": "nginx" }, { "image": "{Image}" }] }""")]
    public void Takes_whatever_is_written(string json) => Judge.Accepts<TDG007>(json);

    [Theory]
    [InlineData("""{ "containerDefinitions": [{ "name": "app" }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "app", "image": null }] }""")]
    public void Refuses_what_is_missing(string json) => Judge.Reports<TDG007>(
        json,
        "/containerDefinitions/0",
        "Container \"app\" has no image, so there is nothing to run. Write Image = \"{AccountId}.dkr.ecr.{Region}.amazonaws.com/app:v1.0.0\", or another reference with its tag.");

    [Theory]
    [InlineData("")]
    [InlineData(" \\t ")]
    public void Refuses_what_is_blank(string image) => Judge.Reports<TDG007>(
        "{ \"containerDefinitions\": [{ \"image\": \"" + image + "\" }] }",
        "/containerDefinitions/0/image",
        "Container number 1 has a blank image, so there is nothing to run. Write Image = \"{AccountId}.dkr.ecr.{Region}.amazonaws.com/my-app:v1.0.0\", or another reference with its tag.");

    [Fact]
    public void The_main_container_takes_the_image_of_the_service()
    {
        var identity = new TaskIdentity("p", "s", "stg", null, null, default, default, default);
        var finding = Judge.Reports<TDG007>(
            """{ "containerDefinitions": [{ "name": "app" }] }""",
            "/containerDefinitions/0",
            "Container \"app\" has no image, so there is nothing to run. Write Image = \"{AccountId}.dkr.ecr.{Region}.amazonaws.com/{Project}/{Service}:v1.0.0\", or another reference with its tag.",
            identity,
            hasMain: true);
        Assert.Equal(["Set Image to a first reference"], Judge.Titles(finding));
    }
}
