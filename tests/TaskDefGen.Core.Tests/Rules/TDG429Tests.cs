using System;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG429Tests
{
    private const string Exec = ", \"enableExecuteCommand\": true";

    [Fact]
    public void Names_the_endpoint_of_the_region()
    {
        var finding = ServiceJudge.Reports<TDG429>(
            NetworkExamples.Network("\"vpcEndpoints\": [\"ecr.api\", \"ssm\"]", Exec),
            "/enableExecuteCommand",
            "ECS Exec is enabled, but the tasks have neither a NAT gateway nor a public IP, and com.amazonaws.ap-northeast-2.ssmmessages (for the channels of a session) is not declared: "
            + "the tasks run, and \"aws ecs execute-command\" fails with \"TargetNotConnectedException\". Create the endpoint and declare it in VpcEndpoints of [Network].",
            NetworkExamples.Task(NetworkExamples.Image));
        Assert.Equal(
            ["Declare the VPC endpoint ssmmessages", "Declare the VPC endpoint ssmmessages with [VpcEndpoint]", "Declare that there is a NAT gateway"],
            Judge.Titles(finding));
    }

    [Fact]
    public void A_key_of_the_cluster_takes_kms() => Assert.Contains(
        "com.amazonaws.ap-northeast-2.kms (for their encryption) is not declared",
        Assert.Single(ServiceJudge.Run<TDG429>(
            NetworkExamples.Network("\"vpcEndpoints\": [\"ssmmessages\"]", Exec + ", \"clusterDescription\": { \"executeCommandConfiguration\": { \"kmsKeyId\": \"key\" } }"),
            NetworkExamples.Task(NetworkExamples.Image))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\"vpcEndpoints\": [\"ssmmessages\"]", Exec)]
    [InlineData("\"natGateway\": true", Exec)]
    [InlineData("\"vpcEndpoints\": [\"{Endpoints}\"]", Exec)]
    [InlineData("\"vpcId\": \"vpc-1\"", Exec)]
    [InlineData("\"vpcEndpoints\": [\"ecr.api\"]", ", \"enableExecuteCommand\": false")]
    [InlineData("\"vpcEndpoints\": [\"ecr.api\"]", "")]
    [InlineData("\"vpcEndpoints\": [\"ecr.api\"]", Exec + ", \"assignPublicIp\": true")]
    public void Takes_what_can_be_reached_or_is_not_wanted(string network, string members) =>
        ServiceJudge.Accepts<TDG429>(NetworkExamples.Network(network, members), NetworkExamples.Task(NetworkExamples.Image));
}
