using TaskDefGen.Core.Options;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG218Tests
{
    private static readonly RuleOptions Allowed = ServiceJudge.Options("taskdefgen.allowed_registries", "123456789012.dkr.ecr.eu-west-1.amazonaws.com, public.ecr.aws/docker, docker.io/grafana");

    [Theory]
    [InlineData("123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1")]
    [InlineData("123456789012.DKR.ecr.eu-west-1.amazonaws.com/app:1")]
    [InlineData("public.ecr.aws/docker/library/nginx:1")]
    [InlineData("grafana/loki:3")]
    [InlineData("docker.io/grafana/loki:3")]
    [InlineData("${REGISTRY}/app:1")]
    [InlineData("{Registry}/app:1")]
    [InlineData("not an image")] // TDG201
    public void Takes_what_is_allowed_and_what_is_not_known(string image) => Assert.Empty(Judge.Run([new TDG218()], Json(image), options: Allowed));

    [Theory]
    [InlineData("nginx:1", "docker.io/library/nginx")]
    [InlineData("other/nginx:1", "docker.io/other/nginx")]
    [InlineData("grafanalabs/loki:1", "docker.io/grafanalabs/loki")]
    [InlineData("quay.io/x/y@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "quay.io/x/y")]
    [InlineData("public.ecr.aws/docker-of-others/x:1", "public.ecr.aws/docker-of-others/x")]
    [InlineData("999999999999.dkr.ecr.eu-west-1.amazonaws.com/app:1", "999999999999.dkr.ecr.eu-west-1.amazonaws.com/app")]
    public void Reports_another(string image, string repository)
    {
        var finding = Assert.Single(Judge.Run([new TDG218()], Json(image), options: Allowed));
        Assert.Equal("/containerDefinitions/0/image", finding.Pointer);
        Assert.Equal(
            "Container \"app\" takes its image from \"" + repository + "\", which is in none of the registries that are allowed: "
            + "123456789012.dkr.ecr.eu-west-1.amazonaws.com, public.ecr.aws/docker and docker.io/grafana. "
            + "Push the image to one of them, or let taskdefgen.allowed_registries in .editorconfig name this one.",
            finding.Message);
    }

    [Fact]
    public void Says_nothing_until_a_team_has_chosen() => Judge.Accepts<TDG218>(Json("nginx:1"));

    private static string Json(string image) => "{ \"containerDefinitions\": [{ \"name\": \"app\", \"image\": \"" + image + "\" }] }";
}
