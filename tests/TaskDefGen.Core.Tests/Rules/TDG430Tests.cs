using System;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG430Tests
{
    private const string Private = "\"subnets\": [{ \"id\": \"subnet-1\", \"public\": false }, { \"id\": \"subnet-2\", \"public\": false }]";

    [Theory]
    [InlineData("{ " + Private + " }")]
    [InlineData("{ \"network\": { \"vpcId\": \"vpc-1\" }, " + Private + " }")]
    public void Asks_for_what_leads_out(string service)
    {
        var finding = ServiceJudge.Reports<TDG430>(
            service,
            "/subnets/0/public",
            "The subnets are private, and nothing says what leads out of them, so that nobody can tell whether the tasks start. They need a NAT gateway, or the VPC endpoints "
            + "com.amazonaws.ap-northeast-2.ecr.api (for the sign-in to ECR), com.amazonaws.ap-northeast-2.ecr.dkr (for the image of \"app\") and "
            + "com.amazonaws.ap-northeast-2.s3 (for the image layers, which ECR keeps in S3). Declare what there is with [Network].",
            NetworkExamples.Task(NetworkExamples.Image));
        Assert.Equal("Declare that there is a NAT gateway", finding.Edits[0].Title);
        Assert.Equal("Declare the VPC endpoints ecr.api, ecr.dkr and s3", finding.Edits[1].Title);
    }

    [Fact]
    public void A_public_image_takes_a_gateway()
    {
        var finding = Assert.Single(ServiceJudge.Run<TDG430>("{ " + Private + " }", NetworkExamples.Task("nginx:1.27")));
        Assert.Contains("They need a NAT gateway, since no VPC endpoint leads to Docker Hub. Declare", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["Declare that there is a NAT gateway"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"subnets\": [{ \"id\": \"subnet-private-1\" }] }")]
    [InlineData("{ \"subnets\": [{ \"id\": \"subnet-1\", \"public\": false }, { \"id\": \"subnet-2\" }] }")]
    [InlineData("{ \"network\": { \"natGateway\": true }, " + Private + " }")]
    [InlineData("{ \"network\": { \"natGateway\": false }, " + Private + " }")]
    [InlineData("{ \"network\": { \"vpcEndpoints\": [] }, " + Private + " }")]
    [InlineData("{ \"launchType\": \"EC2\", " + Private + " }")]
    public void Is_silent_where_it_is_said_or_nothing_is(string service) => ServiceJudge.Accepts<TDG430>(service, NetworkExamples.Task(NetworkExamples.Image));

    [Fact]
    public void Is_silent_where_nothing_is_needed() => ServiceJudge.Accepts<TDG430>("{ " + Private + " }", NetworkExamples.Task("{Image}"));
}
