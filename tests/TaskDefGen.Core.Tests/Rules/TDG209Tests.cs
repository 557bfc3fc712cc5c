using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG209Tests
{
    [Theory]
    [InlineData(Example.Registry + "ab")]
    [InlineData(Example.Registry + "a/b")]
    [InlineData(Example.Registry + "a__b/c--d:v1")]
    [InlineData(Example.Registry + "{Service}")]
    [InlineData(Example.Registry + "A")] // malformed in any registry
    [InlineData("a")]
    [InlineData("public.ecr.aws/a")]
    [InlineData("")]
    public void Takes_two_characters_and_more(string image) => Judge.Accepts<TDG209>(Example.Images(image));

    [Theory]
    [InlineData(Example.Registry + "a")]
    [InlineData(Example.Registry + "a:v1.0.0")]
    [InlineData("{AccountId}.dkr.ecr.{Region}.amazonaws.com/a:{Tag}")]
    public void Refuses_one(string image) => Judge.Reports<TDG209>(
        Example.Images(image),
        "/containerDefinitions/0/image",
        "Repository \"a\" has 1 character, and ECR takes 2 to 256. Write the name of one that is there, such as \"myproject/user-service\".");
}
