using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG711Tests
{
    private const string Task = "{ \"networkMode\": \"awsvpc\", \"requiresCompatibilities\": [\"FARGATE\"], \"containerDefinitions\": [] }";

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\" }] }", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\", \"targetType\": \"ip\" }] }", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\", \"targetType\": \"instance\" }] }", null, "{ \"networkMode\": \"bridge\", \"requiresCompatibilities\": [\"EC2\"], \"containerDefinitions\": [] }")]
    [InlineData("{ \"loadBalancers\": [{ \"loadBalancerName\": \"web\" }] }", null, "{ \"networkMode\": \"bridge\", \"requiresCompatibilities\": [\"EC2\"], \"containerDefinitions\": [] }")]
    [InlineData("{ \"loadBalancers\": [{ \"targetGroupArn\": \"${TARGET_GROUP}\" }] }", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws-cn:elasticloadbalancing:cn-north-1:123456789012:targetgroup/web/1\" }] }", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\" }, { \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\" }, { \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\" }, { \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\" }, { \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\" }] }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG711>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\", \"targetType\": \"instance\" }] }", "/loadBalancers/0/targetType", "incompatible with the awsvpc network mode", "Set TargetType to ip", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\", \"targetType\": \"ip\" }] }", "/loadBalancers/0/targetType", "incompatible with the bridge network mode", "Set TargetType to instance", null, "{ \"networkMode\": \"bridge\", \"requiresCompatibilities\": [\"EC2\"], \"containerDefinitions\": [] }")]
    [InlineData("{ \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\", \"loadBalancerName\": \"web\" }] }", "/loadBalancers/0/loadBalancerName", "ECS takes one of them", "Remove LoadBalancerName", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"loadBalancerName\": \"web\" }] }", "/loadBalancers/0/loadBalancerName", "tasks on Fargate have an address of their own", "", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"containerName\": \"app\" }] }", "/loadBalancers/0", "has no target group", "", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"targetGroupArn\": \"web\" }] }", "/loadBalancers/0/targetGroupArn", "\"web\" is no target group. Write the ARN", "", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/1\" }] }", "/loadBalancers/0/targetGroupArn", "is no target group, but a load balancer", "", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\" }, { \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\" }, { \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\" }, { \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\" }, { \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\" }, { \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\" }] }", "/loadBalancers/5", "has 6 target groups", "", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG711>(service, pointer, part, task ?? Task, environment))));
}
