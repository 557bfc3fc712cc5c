using System;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG414Tests
{
    private const string Public = "\"subnets\": [{ \"id\": \"subnet-1\", \"public\": true }, { \"id\": \"subnet-2\", \"public\": true }]";

    private const string Task = """
        {
          "requiresCompatibilities": ["FARGATE"],
          "containerDefinitions": [{
            "logConfiguration": { "logDriver": "awslogs" },
            "secrets": [
              { "name": "A", "valueFrom": "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:a" },
              { "name": "B", "valueFrom": "/app/b" }
            ]
          }]
        }
        """;

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"subnets\": [] }")]
    [InlineData("{ \"subnets\": [{ \"id\": \"subnet-1\", \"public\": true }, { \"id\": \"subnet-2\" }] }")]
    [InlineData("{ \"subnets\": [{ \"id\": \"subnet-public-1\" }] }")]
    [InlineData("{ \"assignPublicIp\": true, " + Public + " }")]
    [InlineData("{ \"launchType\": \"EC2\", " + Public + " }")]
    [InlineData("{ \"network\": { \"natGateway\": true }, " + Public + " }")]
    [InlineData("{ \"network\": { \"vpcEndpoints\": [\"ecr.api\", \"ecr.dkr\", \"s3\"] }, " + Public + " }")]
    [InlineData("{ \"network\": { \"vpcEndpoints\": [\"com.amazonaws.ap-northeast-2.ecr.api\", \"com.amazonaws.{Region}.ecr.dkr\", \"cn.com.amazonaws.cn-north-1.s3\"] }, " + Public + " }")]
    [InlineData("{ \"network\": { \"vpcEndpoints\": [\"{Endpoints}\"] }, " + Public + " }")]
    public void Takes_what_has_a_way_out_or_may_have_one(string service) => ServiceJudge.Accepts<TDG414>(service);

    [Theory]
    [InlineData("{ \"requiresCompatibilities\": [\"EC2\"] }")]
    [InlineData("{ \"requiresCompatibilities\": [\"EC2\", \"FARGATE\"] }")]
    [InlineData("{}")]
    public void Takes_tasks_that_may_run_elsewhere(string task) => ServiceJudge.Accepts<TDG414>("{ " + Public + " }", task);

    [Fact]
    public void The_launch_type_of_the_service_decides() =>
        Assert.Single(ServiceJudge.Run<TDG414>("{ \"launchType\": \"FARGATE\", " + Public + " }", "{ \"requiresCompatibilities\": [\"EC2\", \"FARGATE\"] }"));

    [Theory]
    [InlineData("{ \"assignPublicIp\": false, " + Public + " }", "/assignPublicIp")]
    [InlineData("{ " + Public + " }", "/subnets/0/public")]
    [InlineData("{ \"network\": { \"natGateway\": false }, " + Public + " }", "/subnets/0/public")]
    public void Reports_what_leads_nowhere_with_both_errors(string service, string pointer)
    {
        var finding = ServiceJudge.Reports<TDG414>(
            service,
            pointer,
            "All subnets are public, but the tasks get no public IP, and without one a public subnet leads nowhere: neither a NAT gateway nor the VPC endpoints "
            + "ecr.api, ecr.dkr and s3 are declared. The task would retry for minutes and die with \"ResourceInitializationError: unable to pull secrets or registry auth\" "
            + "or \"CannotPullContainerError … i/o timeout\". Use private subnets with a NAT gateway or these endpoints, and declare them with [Network].");
        Assert.Equal(["Declare that there is a NAT gateway"], Judge.Titles(finding));
    }

    [Fact]
    public void Names_the_endpoints_that_logs_and_secrets_need() => Assert.Contains(
        "nor the VPC endpoints ecr.api, ecr.dkr, s3, logs, secretsmanager and ssm are declared",
        Assert.Single(ServiceJudge.Run<TDG414>("{ " + Public + " }", Task)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Names_the_one_that_is_missing()
    {
        const string Service = "{ \"network\": { \"vpcEndpoints\": [\"ecr.api\", \"ecr.dkr\", \"s3\", \"secretsmanager\", \"ssm\"] }, " + Public + " }";
        Assert.Contains("nor the VPC endpoint logs is declared", Assert.Single(ServiceJudge.Run<TDG414>(Service, Task)).Message, StringComparison.Ordinal);
    }
}
