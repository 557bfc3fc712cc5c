using System;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG416Tests
{
    private const string Private = ", \"subnets\": [{ \"id\": \"subnet-1\", \"public\": false }]";

    [Theory]
    [InlineData("\"natGateway\": false", "", "/network/natGateway")]
    [InlineData("\"natGateway\": false", Private, "/network/natGateway")]
    [InlineData("\"vpcEndpoints\": []", Private, "/network/vpcEndpoints")]
    [InlineData("\"vpcEndpoints\": []", ", \"subnets\": [{ \"id\": \"subnet-public-1\" }]", "/network/vpcEndpoints")]
    public void Names_each_endpoint_and_what_it_is_for(string network, string members, string pointer)
    {
        var finding = ServiceJudge.Reports<TDG416>(
            NetworkExamples.Network(network, members),
            pointer,
            "The tasks have neither a NAT gateway nor a public IP, and no VPC endpoint is declared, so that they reach nothing of AWS. Before they start they need "
            + "com.amazonaws.ap-northeast-2.ecr.api (for the sign-in to ECR), com.amazonaws.ap-northeast-2.ecr.dkr (for the image of \"app\"), "
            + "com.amazonaws.ap-northeast-2.s3 (for the image layers, which ECR keeps in S3), com.amazonaws.ap-northeast-2.logs (for the logs of \"app\"), "
            + "com.amazonaws.ap-northeast-2.secretsmanager (for the secret \"PASSWORD\") and com.amazonaws.ap-northeast-2.ssm (for the secret \"KEY\"). "
            + "The deployment would retry for minutes and die with \"ResourceInitializationError: unable to pull secrets or registry auth\", \"CannotPullContainerError … i/o timeout\" "
            + "or \"ResourceInitializationError: failed to validate logger args\". "
            + "Create these endpoints and declare them in VpcEndpoints of [Network], or give the subnets a route to a NAT gateway and declare that.",
            NetworkExamples.Everything);
        Assert.Equal(
            [
                "Declare the VPC endpoints ecr.api, ecr.dkr, s3, logs, secretsmanager and ssm",
                "Declare the VPC endpoints ecr.api, ecr.dkr, s3, logs, secretsmanager and ssm with [VpcEndpoint]",
                "Declare that there is a NAT gateway",
            ],
            Judge.Titles(finding));
    }

    [Fact]
    public void A_public_IP_leads_nowhere_from_private_subnets() => Assert.StartsWith(
        "In private subnets the public IP of the tasks leads nowhere, and there is no NAT gateway, and no VPC endpoint is declared",
        Assert.Single(ServiceJudge.Run<TDG416>(NetworkExamples.Network("\"natGateway\": false", ", \"assignPublicIp\": true" + Private), NetworkExamples.Everything)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"subnets\": [{ \"id\": \"subnet-1\", \"public\": false }] }")]
    [InlineData("{ \"network\": { \"vpcId\": \"vpc-1\" } }")]
    [InlineData("{ \"network\": { \"natGateway\": true } }")]
    [InlineData("{ \"network\": { \"vpcEndpoints\": [\"s3\"] } }")]
    [InlineData("{ \"network\": { \"vpcEndpoints\": [\"{Endpoints}\"] } }")]
    [InlineData("{ \"network\": { \"natGateway\": false }, \"assignPublicIp\": true }")]
    [InlineData("{ \"network\": { \"natGateway\": false }, \"launchType\": \"EC2\" }")]
    [InlineData("{ \"network\": { \"natGateway\": false }, \"subnets\": [{ \"id\": \"subnet-1\", \"public\": true }] }")]
    public void Is_silent_where_there_is_a_way_out_or_nobody_says(string service) => ServiceJudge.Accepts<TDG416>(service, NetworkExamples.Everything);

    [Theory]
    [InlineData("nginx:1.27")]
    [InlineData("{Image}")]
    [InlineData("registry.example.com/app:1")]
    public void Is_silent_where_no_endpoint_is_needed(string image) =>
        ServiceJudge.Accepts<TDG416>(NetworkExamples.Network("\"natGateway\": false"), NetworkExamples.Task(image));

    [Theory]
    [InlineData("{AccountId}.dkr.ecr.{Region}.amazonaws.com/app:1", "com.amazonaws.<region>.ecr.api")]
    [InlineData("123456789012.dkr.ecr.us-gov-west-1.amazonaws.com/app:1", "com.amazonaws.us-gov-west-1.ecr.api")]
    [InlineData("123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/app:1", "ecr.api of cn-north-1")]
    public void Takes_the_region_of_the_image(string image, string endpoint) => Assert.Contains(
        "Before they start they need " + endpoint + " (for the sign-in to ECR)",
        Assert.Single(ServiceJudge.Run<TDG416>(NetworkExamples.Network("\"natGateway\": false"), NetworkExamples.Task(image))).Message,
        StringComparison.Ordinal);
}
