using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG420Tests
{
    private const string Subnets = "\"serviceName\": \"s\", \"subnets\": [{ \"id\": \"subnet-1\" }]";

    [Theory]
    [InlineData("{ " + Subnets + " }", "")]
    [InlineData("{ " + Subnets + ", \"securityGroups\": [] }", "/securityGroups")]
    public void Reports_a_service_without_one(string service, string pointer)
    {
        var finding = ServiceJudge.Reports<TDG420>(
            service,
            pointer,
            "The service has no security group, so that its tasks get the default one of the VPC: it lets in whatever else has it, and nothing from a load balancer outside it. "
            + "Name one of its own with [SecurityGroup].");
        Assert.Equal(["Add a security group to fill in"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("{ " + Subnets + ", \"securityGroups\": [{ \"id\": \"sg-1\" }] }")]
    [InlineData("{ " + Subnets + ", \"securityGroups\": [{ \"id\": \"{Group}\" }] }")]
    [InlineData("{ \"serviceName\": \"s\" }")]
    [InlineData("{ \"subnets\": [{ \"id\": \"subnet-1\" }] }")]
    public void Takes_one_that_has_one_or_may(string service) => ServiceJudge.Accepts<TDG420>(service);

    [Fact]
    public void Takes_tasks_that_have_none() => ServiceJudge.Accepts<TDG420>("{ " + Subnets + " }", "{ \"networkMode\": \"bridge\" }");
}
