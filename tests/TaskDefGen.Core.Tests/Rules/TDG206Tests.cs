using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG206Tests
{
    [Theory]
    [InlineData("stg-v1.0.0")]
    [InlineData("staging-v1.0.0")] // the same environment, which another rule wants written otherwise
    [InlineData("v1.0.0")]
    [InlineData("20240115-v1.0.0")]
    [InlineData("alpine-v1.0.0")]
    [InlineData("prod-1.0.0")]
    [InlineData("prod")]
    [InlineData("{Env}-v1.0.0")]
    [InlineData("prod-v1.0.0@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public void Takes_the_environment_and_tags_without_one(string tag) => Judge.Accepts<TDG206>(Example.Images(Example.Registry + "a/b:" + tag), Example.Identity);

    [Fact]
    public void Is_silent_without_an_environment_and_for_other_registries()
    {
        Judge.Accepts<TDG206>(Example.Images(Example.Registry + "a/b:prod-v1.0.0"));
        Judge.Accepts<TDG206>(Example.Images(Example.Registry + "a/b:prod-v1.0.0"), Example.Identity with { Environment = "{Environment}" });
        Judge.Accepts<TDG206>(Example.Images("nginx:prod-v1.0.0"), Example.Identity);
    }

    [Theory]
    [InlineData("stg", "prod")]
    [InlineData("stg", "dev")]
    [InlineData("stg", "production")]
    [InlineData("prod", "stg")]
    [InlineData("qa", "prod")]
    public void Reports_another_environment(string environment, string prefix)
    {
        var json = Example.Images(Example.Registry + "a/b:" + prefix + "-v1.2.3");
        var finding = Judge.Reports<TDG206>(
            json,
            "/containerDefinitions/0/image",
            "Tag \"" + prefix + "-v1.2.3\" says \"" + prefix + "\", and the task runs in \"" + environment + "\". Write \"" + environment + "-v1.2.3\", or a tag without an environment, such as \"v1.2.3\".",
            Example.Identity with { Environment = environment });
        Assert.Equal(["Replace " + prefix + " with " + environment], Judge.Titles(finding));
    }
}
