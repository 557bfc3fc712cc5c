using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG041Tests
{
    [Theory]
    [InlineData("\"healthCheck\": { \"command\": [\"CMD-SHELL\", \"true\"] }")]
    [InlineData("\"healthCheck\": { \"command\": [\"\"] }")]
    [InlineData("\"healthCheck\": { \"command\": [\"{Command}\"] }")]
    [InlineData("\"healthCheck\": null")]
    [InlineData("\"name\": \"app\"")]
    public void Takes_a_command_and_no_health_check(string members) => Judge.Accepts<TDG041>(Example.Container(members));

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"interval\": 30 }")]
    [InlineData("{ \"command\": null }")]
    public void Asks_for_one(string healthCheck)
    {
        var finding = Judge.Reports<TDG041>(
            Example.Container("\"name\": \"app\", \"healthCheck\": " + healthCheck),
            "/containerDefinitions/0/healthCheck",
            "The health check of container \"app\" has no command, which ECS asks for. Write the line to run, such as \"bash -c '</dev/tcp/localhost/8080'\", or take the health check away.");
        Assert.Equal(["Remove the health check"], Judge.Titles(finding));
    }

    [Fact]
    public void An_empty_one_is_none() => Assert.Equal(
        ["/containerDefinitions/0/healthCheck/command"], Judge.Pointers<TDG041>(Example.Container("\"healthCheck\": { \"command\": [] }")));
}
