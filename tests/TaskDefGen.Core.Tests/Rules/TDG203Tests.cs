using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG203Tests
{
    [Theory]
    [InlineData("nginx:latest")]
    [InlineData("nginx:")]
    [InlineData("nginx@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("{Image}")]
    [InlineData("myproject/{Service}")]
    [InlineData("myproject/app{Tag}")]
    [InlineData("your-app-image")]
    [InlineData("{{sampleAppImage}}")]
    [InlineData("")]
    public void Takes_what_has_a_version_or_may_have_one(string image) => Judge.Accepts<TDG203>(Example.Images(image));

    [Theory]
    [InlineData("nginx", "nginx:v1.0.0")]
    [InlineData("localhost:5000/app", "/app:v1.0.0")]
    [InlineData("{Registry}/user-service", "/user-service:v1.0.0")]
    [InlineData("app/x/app/x", "/app/x:v1.0.0")]
    [InlineData("app/app/app", "/app/app:v1.0.0")]
    public void Reports_what_has_none(string image, string end)
    {
        var finding = Judge.Reports<TDG203>(
            Example.Images(image),
            "/containerDefinitions/0/image",
            "Image \"" + image + "\" has neither tag nor digest, so it means \"latest\": whatever was pushed last. Append a version such as :v1.0.0, a git SHA, or a digest.");
        Assert.Equal(["Add tag v1.0.0"], Judge.Titles(finding));
        Assert.Equal(end, Assert.IsType<Edit.Replace>(finding.Edits[0]).New);
    }

    [Fact]
    public void Offers_nothing_where_no_repository_stands() => Assert.Empty(Assert.Single(Judge.Run<TDG203>(Example.Images("a.b/"))).Edits);
}
