using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG747Tests
{
    private const string Group = "\"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1\"";

    private const string Second = "\"alternateTargetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/2\"";

    private const string Listener = "\"productionListenerRule\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener-rule/app/web/1/2/3\"";

    private const string Role = "\"roleArn\": \"arn:aws:iam::123456789012:role/shift\"";

    [Theory]
    [InlineData("BLUE_GREEN\", \"bakeTimeInMinutes\": \"${MINUTES}", Group + ", \"advancedConfiguration\": { " + Second + ", " + Listener + ", " + Role + " }")]
    [InlineData("CANARY", Group + ", \"advancedConfiguration\": { " + Second + ", " + Listener + ", " + Role + " }")]
    [InlineData("LINEAR", "\"loadBalancerName\": \"classic\"")]
    [InlineData("ROLLING", Group)]
    [InlineData("${STRATEGY}", Group)]
    [InlineData("LINEAR", Group + ", \"advancedConfiguration\": { " + Second + ", \"productionListenerRule\": \"${RULE}\", \"roleArn\": \"${ROLE}\" }")]
    public void Takes_what_is_complete(string strategy, string balancer) => ServiceJudge.Accepts<TDG747>(Service(strategy, balancer));

    [Theory]
    [InlineData(null)]
    [InlineData("{ \"serviceName\": \"app\" }")]
    [InlineData("{ \"serviceName\": \"app\", \"deploymentConfiguration\": { \"strategy\": \"CANARY\" } }")]
    [InlineData("{ \"serviceName\": \"app\", \"deploymentConfiguration\": { \"strategy\": \"BLUE_GREEN\", \"bakeTimeInMinutes\": 0 } }")]
    [InlineData("{ \"serviceName\": \"app\", \"deploymentController\": { \"type\": \"CODE_DEPLOY\" }, \"deploymentConfiguration\": { \"strategy\": \"BLUE_GREEN\" } }")]
    public void Leaves_others_alone(string? service) => ServiceJudge.Accepts<TDG747>(service);

    [Fact]
    public void Of_several_target_groups_one_with_a_second_is_enough() => ServiceJudge.Accepts<TDG747>(
        Service("CANARY", Group + " }, { " + Group + ", \"advancedConfiguration\": { " + Second + ", " + Listener + ", " + Role + " }"));

    [Theory]
    [InlineData("CANARY", Group, "/loadBalancers/0", "Strategy CANARY runs two versions side by side, and the load balancer has one target group")]
    [InlineData("LINEAR", Group + ", \"advancedConfiguration\": { " + Second + " }", "/loadBalancers/0/advancedConfiguration", "is not told of which rule, nor as whom. Write ProductionListenerRule, the ARN of the rule (or listener) with the traffic, and RoleArn")]
    [InlineData("LINEAR", Group + ", \"advancedConfiguration\": { " + Second + ", " + Listener + " }", "/loadBalancers/0/advancedConfiguration", "is not told as whom. Write RoleArn")]
    [InlineData("LINEAR", Group + ", \"advancedConfiguration\": { " + Second + ", " + Role + " }", "/loadBalancers/0/advancedConfiguration", "is not told of which rule. Write ProductionListenerRule")]
    public void Reports_what_a_load_balancer_lacks(string strategy, string balancer, string pointer, string part) =>
        Assert.Empty(ServiceJudge.Says<TDG747>(Service(strategy, balancer), pointer, part).Edits);

    [Fact]
    public void Blue_green_says_how_long_the_old_tasks_stay() => Assert.Equal(
        ["Set BakeTimeInMinutes to 10"],
        Judge.Titles(ServiceJudge.Says<TDG747>("{ \"serviceName\": \"app\", \"deploymentConfiguration\": { \"strategy\": \"BLUE_GREEN\" } }", "/deploymentConfiguration", "doesn't say how long the old tasks stay")));

    private static string Service(string strategy, string balancer) =>
        "{ \"serviceName\": \"app\", \"deploymentConfiguration\": { \"strategy\": \"" + strategy + "\" }, \"loadBalancers\": [{ " + balancer + " }] }";
}
