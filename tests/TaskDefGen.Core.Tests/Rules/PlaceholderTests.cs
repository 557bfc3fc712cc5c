using System;
using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

/// <summary>What somebody fills in later is judged by no rule; what only has such a word in it is.</summary>
public class PlaceholderTests
{
    [Theory]
    [InlineData("aws_account_id", "region")]
    [InlineData("your-account", "your-region")]
    [InlineData("YOUR_ACCOUNT", "YOUR_REGION")]
    [InlineData("ACCOUNT_ID", "AWS_REGION")]
    [InlineData("XXXXXXXXXXXX", "eu-west-1")]
    [InlineData("***", "eu-west-1")]
    [InlineData("<account>", "<region>")]
    [InlineData("{AccountId}", "{Region}")]
    [InlineData("${AWS::AccountId}", "${AWS::Region}")]
    public void Nothing_is_said_of_a_placeholder(string account, string region)
    {
        var findings = Judge.Run(RuleCatalogue.Rules, Json(account, region, "my-service:v1.0.0"));
        Assert.Empty(findings.Where(f => f.Rule.Severity == FindingSeverity.Error).Select(Judge.Show));
        string[] places = ["/image", "/secrets/0/valueFrom", "/executionRoleArn", "/taskRoleArn"];
        Assert.Empty(findings.Where(f => places.Any(p => f.Pointer.EndsWith(p, StringComparison.Ordinal))).Select(Judge.Show));
    }

    [Theory]
    [InlineData("123456789012", "eu-west-1", "my-region-service:latest", "TDG202")]
    [InlineData("123456789012", "eu-west-1", "know-your-customer:latest", "TDG202")]
    [InlineData("123456789012", "eu-west-1", "account-id-region", "TDG203")]
    [InlineData("12345678901", "eu-west-1", "my-region-service:v1.0.0", "TDG317")]
    public void A_name_with_such_a_word_is_judged(string account, string region, string image, string rule) =>
        Assert.Contains(rule, Judge.Run(RuleCatalogue.Rules, Json(account, region, image)).Select(f => f.Rule.Id));

    private static string Json(string account, string region, string image) => $$"""
        {
          "family": "my-region-service",
          "requiresCompatibilities": ["FARGATE"],
          "networkMode": "awsvpc",
          "cpu": "256",
          "memory": "512",
          "executionRoleArn": "arn:aws:iam::{{account}}:role/my-region-service-execution",
          "taskRoleArn": "arn:aws:iam::{{account}}:role/my-region-service",
          "containerDefinitions": [
            {
              "name": "app",
              "image": "{{account}}.dkr.ecr.{{region}}.amazonaws.com/{{image}}",
              "secrets": [{ "name": "A_SECRET", "valueFrom": "arn:aws:secretsmanager:{{region}}:{{account}}:secret:my-secret-AbCdEf" }]
            }
          ]
        }
        """;
}
