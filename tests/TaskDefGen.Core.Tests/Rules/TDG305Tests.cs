using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG305Tests
{
    private const string Message =
        "Container \"app\" names no user, so its image decides, and most images run as root. Write User with one that the image is made for, such as \"1000\" or, in the images of .NET, \"app\".";

    [Theory]
    [InlineData("\"name\": \"app\"", "/containerDefinitions/0")]
    [InlineData("\"name\": \"app\", \"user\": \"\"", "/containerDefinitions/0/user")]
    public void Reports_a_container_that_leaves_it_to_the_image(string members, string pointer) =>
        Assert.Empty(Judge.Reports<TDG305>(Example.Container(members), pointer, Message).Edits);

    [Fact]
    public void Reports_each_container() => Assert.Equal(
        ["/containerDefinitions/0", "/containerDefinitions/2"],
        Judge.Pointers<TDG305>("""{ "containerDefinitions": [{ "name": "a" }, { "name": "b", "user": "1000" }, { "name": "c" }] }"""));

    [Theory]
    [InlineData("\"user\": \"1000\"")]
    [InlineData("\"user\": \"0\"")] // TDG304
    [InlineData("\"user\": \"{User}\"")]
    [InlineData("\"firelensConfiguration\": { \"type\": \"fluentbit\" }")]
    public void Takes_a_user_and_log_routers(string members) => Judge.Accepts<TDG305>(Example.Container(members));

    [Fact]
    public void Is_silent_on_windows() => Judge.Accepts<TDG305>(
        """{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "app" }] }""");
}
