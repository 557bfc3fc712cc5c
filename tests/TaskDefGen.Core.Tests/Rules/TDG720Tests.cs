using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG720Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"deploymentCircuitBreaker\": { \"enable\": true, \"rollback\": true } } }", null, null)]
    [InlineData("{ \"deploymentController\": { \"type\": \"ECS\" }, \"deploymentConfiguration\": { \"deploymentCircuitBreaker\": { \"enable\": true, \"rollback\": true } } }", null, null)]
    [InlineData("{ \"deploymentController\": { \"type\": \"CODE_DEPLOY\" }, \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1\" }] }", null, null)]
    [InlineData("{ \"deploymentController\": { \"type\": \"CODE_DEPLOY\" }, \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1\" }], \"deploymentConfiguration\": { \"deploymentCircuitBreaker\": { \"enable\": false } } }", null, null)]
    [InlineData("{ \"deploymentController\": { \"type\": \"EXTERNAL\" }, \"desiredCount\": 2 }", null, null)]
    [InlineData("{ \"deploymentController\": { \"type\": \"${CONTROLLER}\" }, \"deploymentConfiguration\": { \"deploymentCircuitBreaker\": { \"enable\": true, \"rollback\": true } } }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG720>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"deploymentController\": { \"type\": \"CODE_DEPLOY\" }, \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1\" }], \"deploymentConfiguration\": { \"deploymentCircuitBreaker\": { \"enable\": true, \"rollback\": true } } }", "/deploymentConfiguration/deploymentCircuitBreaker", "and here CodeDeploy does", "Remove the circuit breaker", null, null)]
    [InlineData("{ \"deploymentController\": { \"type\": \"EXTERNAL\" }, \"deploymentConfiguration\": { \"alarms\": { \"alarmNames\": [\"a\"], \"enable\": true } } }", "/deploymentConfiguration/alarms", "Deployment alarms watch deployments that ECS carries out itself", "Remove the alarms", null, null)]
    [InlineData("{ \"deploymentController\": { \"type\": \"CODE_DEPLOY\" } }", "/deploymentController/type", "requires an Application Load Balancer", "", null, null)]
    [InlineData("{ \"deploymentController\": { \"type\": \"EXTERNAL\" }, \"launchType\": \"FARGATE\" }", "/launchType", "task set has its own LaunchType", "Remove LaunchType", null, null)]
    [InlineData("{ \"deploymentController\": { \"type\": \"EXTERNAL\" }, \"platformVersion\": \"LATEST\" }", "/platformVersion", "its own PlatformVersion", "Remove PlatformVersion", null, null)]
    [InlineData("{ \"deploymentController\": { \"type\": \"EXTERNAL\" }, \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1\" }] }", "/loadBalancers/0", "LoadBalancers must be empty", "Remove the load balancer", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG720>(service, pointer, part, task ?? Task, environment))));
}
