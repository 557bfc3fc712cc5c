using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG210Tests
{
    [Theory]
    [InlineData(Example.Registry + "myproject/user-service:v1")]
    [InlineData(Example.Registry + "{Project}/{Service}:v1")]
    [InlineData("210987654321.dkr.ecr.us-east-1.amazonaws.com/a/b:v1")] // another account
    [InlineData("public.ecr.aws/nginx/nginx:1.27")]
    [InlineData("nginx")]
    [InlineData(Example.Registry + "Other")] // malformed
    public void Takes_the_convention_and_what_is_not_own(string image) => Assert.Empty(Judge.Run<TDG210>(Example.Images(image), Example.Identity, hasMain: true));

    [Theory]
    [InlineData("123456789012", "myproject/order-service")]
    [InlineData("123456789012", "user-service")]
    [InlineData("123456789012", "myproject/user-service/stg")]
    [InlineData("{AccountId}", "myproject/order-service")]
    public void Reports_another_repository(string account, string repository)
    {
        var json = Example.Images(account + ".dkr.ecr.ap-northeast-2.amazonaws.com/" + repository + ":v1.0.0");
        var finding = Judge.Reports<TDG210>(
            json,
            "/containerDefinitions/0/image",
            "Repository \"" + repository + "\" doesn't follow the convention {project}/{service}, which gives \"myproject/user-service\". Push the image there, and write that.",
            Example.Identity,
            hasMain: true);
        Assert.Equal(["Set the repository to myproject/user-service"], Judge.Titles(finding));
        Assert.Contains(account + ".dkr.ecr.ap-northeast-2.amazonaws.com/myproject/user-service:v1.0.0", JsonEditor.Apply(json, finding.Edits[0]), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Sidecars_come_from_anywhere() => Assert.Empty(Judge.Run<TDG210>(
        Example.Images(Example.Registry + "myproject/user-service:v1", Example.Registry + "myproject/envoy:v1"),
        Example.Identity,
        hasMain: true));

    [Theory]
    [InlineData("906394416424.dkr.ecr.us-east-2.amazonaws.com/aws-for-fluent-bit:v1", "\"cpu\": 0")]
    [InlineData("012345678910.dkr.ecr.us-east-2.amazonaws.com/awsfluentd:v1", "\"firelensConfiguration\": { \"type\": \"fluentd\" }")]
    public void Images_of_aws_and_log_routers_are_taken_where_the_account_is_not_known(string image, string member) => Assert.Empty(Judge.Run<TDG210>(
        Example.Container("\"image\": \"" + image + "\", " + member),
        Example.Identity with { AccountId = null },
        hasMain: true));

    [Fact]
    public void Is_silent_without_project_or_service()
    {
        var json = Example.Images(Example.Registry + "a/b:v1");
        Assert.Empty(Judge.Run<TDG210>(json, null, hasMain: true));
        Assert.Empty(Judge.Run<TDG210>(json, Example.Identity with { Project = null }, hasMain: true));
        Assert.Empty(Judge.Run<TDG210>(json, Example.Identity with { Service = "User Service" }, hasMain: true));
        Assert.Empty(Judge.Run<TDG210>(json, Example.Identity));
    }
}
