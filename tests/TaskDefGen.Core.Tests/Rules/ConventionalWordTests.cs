using TaskDefGen.Core.Naming;

namespace TaskDefGen.Core.Tests.Rules;

public class ConventionalWordTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("user-service")]
    [InlineData("a1-2-b3")]
    public void Takes_lower_case_words_and_hyphens(string name) => Assert.Null(ConventionalWord.Fault(name));

    [Theory]
    [InlineData("UserService", "has upper-case letters", "user-service")]
    [InlineData("user_service", "has an underscore", "user-service")]
    [InlineData("user service", "has white space", "user-service")]
    [InlineData("user.service", "has '.'", "user-service")]
    [InlineData("größe", "has 'ö'", "gr-e")]
    [InlineData("1user", "starts with a digit", null)]
    [InlineData("-user", "starts with a hyphen", "user")]
    [InlineData("user-", "ends with a hyphen", "user")]
    [InlineData("user--service", "has two hyphens in a row", "user-service")]
    [InlineData("日本", "has '日'", null)]
    [InlineData("👍", "has a character that no name has", null)]
    [InlineData("a\0", "has a character that no name has", "a")]
    [InlineData(" ", "is blank", null)]
    public void Says_what_is_wrong_and_what_to_write(string name, string fault, string? better) =>
        Assert.Equal((fault, better), (ConventionalWord.Fault(name), ConventionalWord.From(name)));
}
