using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG304Tests
{
    [Theory]
    [InlineData("root")]
    [InlineData(" Root ")]
    [InlineData("0")]
    [InlineData("00")]
    [InlineData("0:0")]
    [InlineData("root:1000")]
    public void Reports_root(string user)
    {
        var finding = Judge.Reports<TDG304>(
            Example.Container("\"name\": \"app\", \"user\": \"" + user + "\""),
            "/containerDefinitions/0/user",
            "Container \"app\" runs as \"" + user + "\", which is root: whoever breaks into the process may do anything in the container. Write User = \"1000\", or another user that the image is made for.");
        Assert.Equal(["Set User to 1000"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("\"user\": \"1000\"")]
    [InlineData("\"user\": \"1000:0\"")]
    [InlineData("\"user\": \"rooty\"")]
    [InlineData("\"user\": \"app\"")]
    [InlineData("\"user\": \"\"")]
    [InlineData("\"user\": \":0\"")]
    [InlineData("\"user\": \"{User}\"")]
    [InlineData("\"user\": null")]
    [InlineData("\"user\": \"ContainerAdministrator\"")]
    [InlineData("\"name\": \"app\"")]
    [InlineData("\"user\": \"0\", \"firelensConfiguration\": { \"type\": \"fluentbit\" }")]
    public void Takes_other_users_and_log_routers(string members) => Judge.Accepts<TDG304>(Example.Container(members));

    [Theory]
    [InlineData("ContainerAdministrator")]
    [InlineData("containeradministrator")]
    public void Reports_the_administrator_of_windows(string user) => Judge.Reports<TDG304>(
        Windows(user),
        "/containerDefinitions/0/user",
        "Container \"app\" runs as \"" + user + "\", the administrator: whoever breaks into the process may do anything in the container. Write User = \"ContainerUser\", or another user that the image is made for.");

    [Theory]
    [InlineData("ContainerUser")]
    [InlineData("root")]
    public void Takes_others_on_windows(string user) => Judge.Accepts<TDG304>(Windows(user));

    private static string Windows(string user) =>
        "{ \"runtimePlatform\": { \"operatingSystemFamily\": \"WINDOWS_SERVER_2022_CORE\" }, \"containerDefinitions\": [{ \"name\": \"app\", \"user\": \"" + user + "\" }] }";
}
