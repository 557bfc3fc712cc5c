using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG411Tests
{
    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("{ \"assignPublicIp\": null }")]
    [InlineData("{ \"assignPublicIp\": false }")]
    [InlineData("{ \"assignPublicIp\": true, \"publicIpJustification\": \"probes from outside\" }")]
    [InlineData("{ \"assignPublicIp\": true, \"launchType\": \"EC2\" }")]
    [InlineData("{ \"assignPublicIp\": true, \"launchType\": \"EXTERNAL\" }")]
    public void Takes_none_or_one_with_a_reason(string? service) => ServiceJudge.Accepts<TDG411>(service);

    [Theory]
    [InlineData("{ \"assignPublicIp\": true }")]
    [InlineData("{ \"assignPublicIp\": true, \"launchType\": \"FARGATE\" }")]
    [InlineData("{ \"assignPublicIp\": true, \"publicIpJustification\": \" \" }")]
    public void Reports_one_without(string service)
    {
        var finding = ServiceJudge.Reports<TDG411>(
            service,
            "/assignPublicIp",
            "Every task gets a public IP, so that the internet reaches it past the load balancer. Set AssignPublicIp to false and use private subnets with a NAT gateway "
            + "or VPC endpoints; where it must be, say why in PublicIpJustification.");
        Assert.Equal(["Set AssignPublicIp to false"], Judge.Titles(finding));
    }
}
