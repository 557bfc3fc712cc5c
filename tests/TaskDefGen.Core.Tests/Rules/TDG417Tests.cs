using System;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG417Tests
{
    private const string All = "\"ecr.api\", \"ecr.dkr\", \"s3\", \"logs\", \"secretsmanager\", \"ssm\"";

    [Theory]
    [InlineData("ecr.api", "the sign-in to ECR", "ResourceInitializationError: unable to pull secrets or registry auth")]
    [InlineData("ecr.dkr", "the image of \"app\"", "CannotPullContainerError … i/o timeout")]
    [InlineData("s3", "the image layers, which ECR keeps in S3", "CannotPullContainerError … i/o timeout")]
    [InlineData("logs", "the logs of \"app\"", "ResourceInitializationError: failed to validate logger args")]
    [InlineData("secretsmanager", "the secret \"PASSWORD\"", "ResourceInitializationError: unable to pull secrets or registry auth")]
    [InlineData("ssm", "the secret \"KEY\"", "ResourceInitializationError: unable to pull secrets or registry auth")]
    public void Names_the_one_that_is_missing(string endpoint, string purpose, string error)
    {
        var declared = All.Replace("\"" + endpoint + "\"", "\"dynamodb\"", StringComparison.Ordinal);
        var finding = ServiceJudge.Reports<TDG417>(
            NetworkExamples.Network("\"vpcEndpoints\": [" + declared + "]"),
            "/network/vpcEndpoints",
            "The tasks have neither a NAT gateway nor a public IP, so that they reach AWS through VPC endpoints alone, and of those that they need before they start one is missing: "
            + "com.amazonaws.ap-northeast-2." + endpoint + " (for " + purpose + "). The deployment would retry for minutes and die with \"" + error
            + "\". Create it and declare it in VpcEndpoints of [Network], or give the subnets a route to a NAT gateway and declare that.",
            NetworkExamples.Everything);
        Assert.Equal(
            ["Declare the VPC endpoint " + endpoint, "Declare the VPC endpoint " + endpoint + " with [VpcEndpoint]", "Declare that there is a NAT gateway"],
            Judge.Titles(finding));
    }

    [Fact]
    public void Names_several_and_reads_endpoints_that_stand_by_themselves()
    {
        var finding = Assert.Single(ServiceJudge.Run<TDG417>(
            NetworkExamples.Network("\"endpoints\": [{ \"service\": \"ecr.api\" }, { \"service\": \"ecr.dkr\" }, { \"service\": \"logs\" }, { \"service\": \"secretsmanager\" }]"),
            NetworkExamples.Everything));
        Assert.Equal("/network/endpoints/0/service", finding.Pointer);
        Assert.Contains(
            "2 are missing: com.amazonaws.ap-northeast-2.s3 (for the image layers, which ECR keeps in S3) and com.amazonaws.ap-northeast-2.ssm (for the secret \"KEY\")",
            finding.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"vpcEndpoints\": [" + All + "]")]
    [InlineData("\"natGateway\": true, \"vpcEndpoints\": [\"s3\"]")]
    [InlineData("\"vpcEndpoints\": [\"s3\", \"{More}\"]")]
    [InlineData("\"vpcEndpoints\": [\"ecr.api\", \"ecr.dkr\", \"S3\"], \"endpoints\": [{ \"service\": \"logs\" }, { \"service\": \"secretsmanager\" }, { \"service\": \"ssm\" }]")]
    [InlineData("\"vpcEndpoints\": [\"com.amazonaws.{Region}.ecr.api\", \"com.amazonaws.ap-northeast-2.ecr.dkr\", \"com.amazonaws.ap-northeast-2.s3\", \"logs\", \"secretsmanager\", \"ssm\"]")]
    public void Takes_all_that_is_needed(string network) => ServiceJudge.Accepts<TDG417>(NetworkExamples.Network(network), NetworkExamples.Everything);

    [Fact]
    public void An_endpoint_of_another_region_leads_elsewhere_and_the_fix_writes_names_as_they_are_written()
    {
        const string Service = "{ \"network\": { \"vpcEndpoints\": [\"com.amazonaws.us-east-1.ecr.api\", \"com.amazonaws.ap-northeast-2.ecr.dkr\", \"com.amazonaws.ap-northeast-2.s3\"] } }";
        var finding = Assert.Single(ServiceJudge.Run<TDG417>(Service, NetworkExamples.Task(NetworkExamples.Image)));
        Assert.Contains("one is missing: com.amazonaws.ap-northeast-2.ecr.api (for the sign-in to ECR)", finding.Message, StringComparison.Ordinal);
        Assert.Equal("Declare the VPC endpoint com.amazonaws.ap-northeast-2.ecr.api", finding.Edits[0].Title);
        ServiceJudge.Accepts<TDG417>(JsonEditor.Apply(Service, finding.Edits[0]), NetworkExamples.Task(NetworkExamples.Image));
    }

    [Theory]
    [InlineData("1.3.0", 0)]
    [InlineData("1.4.0", 1)]
    [InlineData("LATEST", 1)]
    public void Before_platform_1_4_Fargate_signed_in_by_itself(string platform, int expected) => Assert.Equal(
        expected,
        ServiceJudge.Run<TDG417>(
            NetworkExamples.Network("\"vpcEndpoints\": [\"ecr.dkr\", \"s3\"]", ", \"platformVersion\": \"" + platform + "\""),
            NetworkExamples.Task(NetworkExamples.Image)).Count);

    [Theory]
    [InlineData(", \"environmentFiles\": [{ \"value\": \"arn:aws:s3:::b/f.env\", \"type\": \"s3\" }]", "<region>.s3 (for the environment files of \"app\")", "failed to download env files")]
    [InlineData(", \"repositoryCredentials\": { \"credentialsParameter\": \"arn:aws:secretsmanager:eu-west-1:1:secret:x\" }", "eu-west-1.secretsmanager (for the credentials of the registry)", "registry auth")]
    [InlineData(", \"logConfiguration\": { \"logDriver\": \"awslogs\", \"options\": { \"awslogs-region\": \"eu-west-1\" } }", "eu-west-1.logs (for the logs of \"app\")", "logger args")]
    [InlineData(", \"logConfiguration\": { \"logDriver\": \"splunk\", \"secretOptions\": [{ \"name\": \"splunk-token\", \"valueFrom\": \"/token\" }] }", "<region>.ssm (for the secret \"splunk-token\")", "registry auth")]
    public void Finds_what_else_a_start_needs(string members, string endpoint, string error)
    {
        var message = Assert.Single(ServiceJudge.Run<TDG417>(NetworkExamples.Network("\"vpcEndpoints\": [\"dynamodb\"]"), NetworkExamples.Task("registry.example.com/app:1", members))).Message;
        Assert.Contains("com.amazonaws." + endpoint, message, StringComparison.Ordinal);
        Assert.Contains(error, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Public_subnets_are_TDG414s() => ServiceJudge.Accepts<TDG417>(
        NetworkExamples.Network("\"vpcEndpoints\": [\"s3\"]", ", \"subnets\": [{ \"id\": \"subnet-1\", \"public\": true }]"),
        NetworkExamples.Everything);
}
