using System;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG431Tests
{
    private const string Ecs = "\"ecs\", \"ecs-agent\", \"ecs-telemetry\"";

    private const string Pull = "\"ecr.api\", \"ecr.dkr\", \"s3\"";

    private static readonly string Task = NetworkExamples.Task(NetworkExamples.Image).Replace("FARGATE", "EC2", StringComparison.Ordinal);

    [Theory]
    [InlineData("ecs", "the instance to register with its cluster", ". A deployment would come to nothing with \"no container instance met all of its requirements\"")]
    [InlineData("ecs-agent", "its agent to be told what to start", ". A deployment would come to nothing with \"no container instance met all of its requirements\"")]
    [InlineData("ecs-telemetry", "the metrics and health of its tasks", "")]
    [InlineData("ecr.dkr", "the image of \"app\"", ". A deployment would come to nothing with \"CannotPullContainerError … i/o timeout\"")]
    public void Names_the_one_that_is_missing(string endpoint, string purpose, string error)
    {
        var finding = ServiceJudge.Reports<TDG431>(
            Service((Ecs + ", " + Pull).Replace("\"" + endpoint + "\"", "\"dynamodb\"", StringComparison.Ordinal)),
            "/network/vpcEndpoints",
            "The service runs on EC2 instances, and here they reach AWS through VPC endpoints alone, since no NAT gateway is declared. Of those that they need one is missing: com.amazonaws.ap-northeast-2."
            + endpoint + " (for " + purpose + ")" + error + ". Create it and declare it in VpcEndpoints of [Network], or declare the NAT gateway that the instances have.",
            Task);
        Assert.Equal(
            ["Declare the VPC endpoint " + endpoint, "Declare the VPC endpoint " + endpoint + " with [VpcEndpoint]", "Declare that there is a NAT gateway"],
            Judge.Titles(finding));
    }

    [Theory]
    [InlineData(Ecs + ", " + Pull, "")]
    [InlineData("\"com.amazonaws.ap-northeast-2.ecs\", \"ecs-agent\", \"ecs-telemetry\", " + Pull, "")]
    [InlineData("\"{Endpoints}\"", "")]
    [InlineData(Pull, ", \"subnets\": [{ \"id\": \"subnet-1\", \"public\": false }, { \"id\": \"subnet-2\", \"public\": true }]")]
    [InlineData(Pull, ", \"subnets\": [{ \"id\": \"subnet-public-1\" }]")]
    [InlineData(Pull, ", \"launchType\": \"FARGATE\"")]
    [InlineData(Pull, ", \"launchType\": \"EXTERNAL\"")]
    [InlineData(Pull, ", \"launchType\": \"${LAUNCH_TYPE}\"")]
    [InlineData("", "")]
    public void Takes_what_is_enough_or_not_known(string endpoints, string members) => ServiceJudge.Accepts<TDG431>(Service(endpoints, members), Task);

    [Theory]
    [InlineData(null)]
    [InlineData("{ \"serviceName\": \"app\", \"launchType\": \"EC2\" }")]
    [InlineData("{ \"serviceName\": \"app\", \"network\": { \"natGateway\": true, \"vpcEndpoints\": [\"s3\"] } }")]
    [InlineData("{ \"serviceName\": \"app\", \"network\": { \"natGateway\": false } }")]
    [InlineData("{ \"network\": { \"vpcEndpoints\": [\"s3\"] } }")]
    public void Takes_a_network_that_is_not_described(string? service) => ServiceJudge.Accepts<TDG431>(service, Task);

    [Fact]
    public void Tasks_on_Fargate_need_none_of_them() => ServiceJudge.Accepts<TDG431>(Service(Pull), NetworkExamples.Task(NetworkExamples.Image));

    [Fact]
    public void Private_subnets_are_judged_whatever_the_network_mode() => ServiceJudge.Says<TDG431>(
        Service(Pull, ", \"launchType\": \"EC2\", \"subnets\": [{ \"id\": \"subnet-1\", \"public\": false }]"),
        "/network/vpcEndpoints",
        "they need 3 are missing",
        Task);

    private static string Service(string endpoints, string members = "") =>
        NetworkExamples.Network("\"vpcEndpoints\": [" + endpoints + "]", ", \"serviceName\": \"app\"" + members);
}
