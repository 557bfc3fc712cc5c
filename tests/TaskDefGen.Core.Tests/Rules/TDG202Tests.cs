using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG202Tests
{
    [Theory]
    [InlineData("nginx")]
    [InlineData("nginx:1.27")]
    [InlineData("nginx:latest-alpine")]
    [InlineData("nginx:init-latest")]
    [InlineData("latest/latest:v1")]
    [InlineData("nginx:latest@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("nginx:latest@{Digest}")]
    [InlineData("nginx:{ImageTag}")]
    [InlineData("nginx:latest{Suffix}")]
    [InlineData("nginx:${TAG:-latest}")]
    [InlineData("nginx:{{ env `TAG` `latest` }}")]
    [InlineData("")]
    public void Takes_versions_digests_and_placeholders(string image) => Judge.Accepts<TDG202>(Example.Images(image));

    [Theory]
    [InlineData("nginx:latest")]
    [InlineData(Example.Registry + "myproject/user-service:latest")]
    [InlineData("{AccountId}.dkr.ecr.{Region}.amazonaws.com/myproject/user-service:latest")]
    [InlineData("{{ must_env `AWS_ACCOUNT_ID` }}.dkr.ecr.us-east-1.amazonaws.com/bash:latest")]
    [InlineData("{Image}:latest")]
    [InlineData("latest/latest:latest")]
    public void Reports_latest_whatever_stands_before_it(string image) => Judge.Reports<TDG202>(
        Example.Images(image),
        "/containerDefinitions/0/image",
        "Container \"c0\" runs the tag \"latest\", which is another image after the next push: one revision can run other code from one deployment to the next, "
        + "and a rollback may start what failed. Write a version such as v1.0.0, a git SHA, or a digest.");

    [Fact]
    public void Case_does_not_matter() => Assert.Contains("\"Latest\"", Assert.Single(Judge.Run<TDG202>(Example.Images("a:Latest"))).Message, System.StringComparison.Ordinal);

    [Fact]
    public void Replaces_the_tag_alone()
    {
        var finding = Assert.Single(Judge.Run<TDG202>(Example.Images("latest:latest")));
        Assert.Equal(["Replace tag latest with v1.0.0"], Judge.Titles(finding));
        Assert.Equal("latest:v1.0.0", ModelReader.Read(JsonEditor.Apply(Example.Images("latest:latest"), finding.Edits[0]))
            .Objects(Core.Schema.Ecs.TaskDefinition.ContainerDefinitions).First().Text(Core.Schema.Ecs.ContainerDefinition.Image));
    }
}
