using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG204Tests
{
    private const string Forms = "version (v1.2.3), git SHA (7 to 40 of 0-9a-f), environment and version (prod-v1.2.3), date and version (20240115-v1.2.3). ";

    [Theory]
    [InlineData("v1.2.3")]
    [InlineData("v10.20.30-rc.1")]
    [InlineData("abc1234")]
    [InlineData("1234567")]
    [InlineData("123456789")]
    [InlineData("2024011a")]
    [InlineData("0123456789abcdef0123456789abcdef01234567")]
    [InlineData("dev-v1.0.0")]
    [InlineData("stg-v1.0.0")]
    [InlineData("prod-v1.0.0")]
    [InlineData("20240115-v1.0.0")]
    [InlineData("latest")]
    [InlineData("{ImageTag}")]
    [InlineData("build-{Number}")]
    [InlineData("${TAG}")]
    [InlineData("1.0@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("a+b")]
    public void Takes_the_four_forms(string tag) => Judge.Accepts<TDG204>(Own(tag), Example.Identity);

    [Theory]
    [InlineData("docker-hub/library/nginx:1.27", 0)]
    [InlineData("ecr-public/nginx/nginx:1.27", 0)]
    [InlineData("docker-hub/nginx:1.27", 1)]
    [InlineData("myproject/library/nginx:1.27", 1)]
    public void Copies_that_ECR_keeps_of_public_images_have_the_tags_of_others(string image, int expected) => Assert.Equal(
        expected,
        Judge.Run<TDG204>("{ \"containerDefinitions\": [{ \"name\": \"app\", \"image\": \"123456789012.dkr.ecr.eu-west-1.amazonaws.com/" + image + "\" }] }").Count);

    [Theory]
    [InlineData("1.2.3", "v1.2.3")]
    [InlineData("1.2.3-rc.1", "v1.2.3-rc.1")]
    public void A_version_that_lacks_its_v_gets_it(string tag, string better)
    {
        var finding = Judge.Reports<TDG204>(
            Own(tag), "/containerDefinitions/0/image", "Tag \"" + tag + "\" follows none of the conventions: " + Forms + "Write \"" + better + "\".", Example.Identity);
        Assert.Equal(["Replace tag " + tag + " with " + better], Judge.Titles(finding));
    }

    [Fact]
    public void Eight_digits_are_a_date_and_no_sha()
    {
        var finding = Judge.Reports<TDG204>(
            Own("20240115"),
            "/containerDefinitions/0/image",
            "Tag \"20240115\" follows none of the conventions: " + Forms + "Write \"20240115-v1.0.0\".",
            Example.Identity);
        Assert.Empty(finding.Edits);
    }

    [Theory]
    [InlineData("v1")]
    [InlineData("v1.2")]
    [InlineData("v1.2.3.4")]
    [InlineData("stable")]
    [InlineData("abc123")]
    [InlineData("ABC1234")]
    [InlineData("0123456789abcdef0123456789abcdef012345678")]
    [InlineData("qa-v1.0.0")]
    [InlineData("stg-1.0.0")]
    [InlineData("stg-v1.0.0-rc1")]
    [InlineData("2024011-v1.0.0")]
    [InlineData("202401155-v1.0.0")]
    [InlineData("v१.२.३")]
    public void Reports_what_is_none_of_them(string tag) => Assert.All(
        Judge.Run<TDG204>(Own(tag), Example.Identity), f => Assert.EndsWith("Write one of them, or a digest.", f.Message, System.StringComparison.Ordinal));

    [Theory]
    [InlineData("v1")]
    [InlineData("qa-v1.0.0")]
    public void Reports_one_finding(string tag) => Assert.Single(Judge.Run<TDG204>(Own(tag), Example.Identity));

    [Fact]
    public void The_environment_of_the_task_counts_though_it_is_not_known() =>
        Judge.Accepts<TDG204>(Own("qa-v1.0.0"), Example.Identity with { Environment = "qa" });

    [Theory]
    [InlineData("nginx:stable")]
    [InlineData("public.ecr.aws/nginx/nginx:stable")]
    [InlineData("docker.elastic.co/kibana/kibana:6.0.0")]
    [InlineData("{Registry}/user-service:stable")]
    [InlineData("210987654321.dkr.ecr.ap-northeast-2.amazonaws.com/agent:stable")]
    public void Images_of_others_are_their_own_affair(string image) => Judge.Accepts<TDG204>(Example.Images(image), Example.Identity);

    [Theory]
    [InlineData("906394416424.dkr.ecr.us-east-2.amazonaws.com/aws-for-fluent-bit:stable", 0)]
    [InlineData("123456789012.dkr.ecr.eu-west-1.amazonaws.com/ecr-public/bitnami/redis:7.4", 0)]
    [InlineData("123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-docker-hub/library/redis:7.4", 1)]
    [InlineData("602401143452.dkr.ecr.us-west-2.amazonaws.com/eks/pause:3.5", 0)]
    [InlineData("210987654321.dkr.ecr.ap-northeast-2.amazonaws.com/agent:stable", 1)]
    public void Without_an_account_every_private_repository_is_own_but_those_of_AWS(string image, int count)
    {
        Assert.Equal(count, Judge.Run<TDG204>(Example.Images(image)).Count);
        Assert.Equal(count, Judge.Run<TDG204>(Example.Images(image), Example.Identity with { AccountId = "${ACCOUNT}" }).Count);
    }

    [Fact]
    public void An_account_that_is_filled_in_later_is_the_own() => Assert.Single(Judge.Run<TDG204>(
        Example.Images("{AccountId}.dkr.ecr.{Region}.amazonaws.com/myproject/user-service:stable"), Example.Identity with { AccountId = null }));

    [Fact]
    public void A_sidecar_of_ones_own_is_judged_too() =>
        Assert.Equal(["/containerDefinitions/1/image"], Judge.Pointers<TDG204>(Example.Images("nginx:1", Example.Registry + "myproject/envoy:1")).ToArray());

    private static string Own(string tag) => Example.Images(Example.Registry + "myproject/user-service:" + tag);
}
