using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG412Tests
{
    [Theory]
    [InlineData(null)]
    [InlineData("{ \"launchType\": \"EC2\" }")]
    [InlineData("{ \"launchType\": \"EC2\", \"assignPublicIp\": false }")]
    [InlineData("{ \"launchType\": \"FARGATE\", \"assignPublicIp\": true }")]
    [InlineData("{ \"assignPublicIp\": true }")]
    public void Takes_what_ECS_takes(string? service) => ServiceJudge.Accepts<TDG412>(service);

    [Theory]
    [InlineData("EC2")]
    [InlineData("EXTERNAL")]
    public void Reports_what_ECS_refuses_though_somebody_justifies_it(string launchType)
    {
        var finding = ServiceJudge.Reports<TDG412>(
            "{ \"launchType\": \"" + launchType + "\", \"assignPublicIp\": true, \"publicIpJustification\": \"probes\" }",
            "/assignPublicIp",
            "Launch type " + launchType + " takes no public IP; ECS refuses the service with \"Assign public IP is not supported for this launch type\". "
            + "Set AssignPublicIp to false, or run the service on Fargate.");
        Assert.Equal(["Set AssignPublicIp to false"], Judge.Titles(finding));
    }
}
