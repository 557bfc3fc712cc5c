using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG123Tests
{
    private const string Advice = ". Write ExecutionRoleArn = \"ecsTaskExecutionRole\", the role that ECS itself takes on to start the task; "
        + "the task role, which the code in the containers uses, doesn't stand in for it.";

    private const string Ecr = "\"image\": \"123456789012.dkr.ecr.eu-west-1.amazonaws.com/a:v1\"";

    [Theory]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"awslogs\" }", "awslogs")]
    [InlineData(Ecr, "an image in ECR")]
    [InlineData("\"image\": \"{AccountId}.dkr.ecr.{Region}.amazonaws.com/a:{Tag}\"", "an image in ECR")]
    [InlineData("\"image\": \"123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/a\"", "an image in ECR")]
    [InlineData("\"image\": \"123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/a\"", "an image in ECR")]
    [InlineData("\"image\": \"123456789012.dkr-ecr.eu-west-1.on.aws/a\"", "an image in ECR")]
    [InlineData("\"image\": \"123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu/a\"", "an image in ECR")]
    [InlineData("\"secrets\": [{ \"name\": \"A\", \"valueFrom\": \"b\" }]", "secrets")]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"splunk\", \"secretOptions\": [{ \"name\": \"A\", \"valueFrom\": \"b\" }] }", "secretOptions of the log")]
    [InlineData("\"environmentFiles\": [{ \"type\": \"s3\", \"value\": \"arn:aws:s3:::b/a.env\" }]", "environmentFiles")]
    [InlineData("\"repositoryCredentials\": { \"credentialsParameter\": \"a\" }", "repositoryCredentials")]
    [InlineData("\"credentialSpecs\": [\"credentialspecdomainless:arn:aws:ssm:a:1:parameter/p\"]", "credentialSpecs")]
    [InlineData("\"firelensConfiguration\": { \"type\": \"fluentbit\", \"options\": { \"config-file-type\": \"s3\" } }", "a FireLens file in S3")]
    public void On_Fargate_each_needs_the_role(string member, string need)
    {
        var finding = Judge.Reports<TDG123>(Json("\"FARGATE\"", member), "", "ECS needs an execution role for " + need + " (\"app\")" + Advice);
        Assert.Equal(["Set ExecutionRoleArn to ecsTaskExecutionRole"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"awslogs\" }", false)]
    [InlineData(Ecr, false)]
    [InlineData("\"secrets\": [{ \"name\": \"A\", \"valueFrom\": \"b\" }]", true)]
    [InlineData("\"environmentFiles\": [{ \"type\": \"s3\", \"value\": \"arn:aws:s3:::b/a.env\" }]", true)]
    public void On_EC2_the_instance_may_have_one_for_logs_and_images(string member, bool needed) =>
        Assert.Equal(needed ? 1 : 0, Judge.Run<TDG123>(Json("\"EC2\"", member)).Count);

    [Theory]
    [InlineData("\"image\": \"public.ecr.aws/nginx/nginx:1\"")]
    [InlineData("\"image\": \"nginx\"")]
    [InlineData("\"image\": \"example.com/x.dkr.ecr.y/a\"")]
    [InlineData("\"secrets\": []")]
    [InlineData("\"secrets\": null")]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"splunk\" }")]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"awsfirelens\" }")]
    [InlineData("\"firelensConfiguration\": { \"type\": \"fluentbit\", \"options\": { \"config-file-type\": \"file\" } }")]
    public void What_needs_none(string member) => Judge.Accepts<TDG123>(Json("\"FARGATE\"", member));

    [Theory]
    [InlineData("\"ecsTaskExecutionRole\"")]
    [InlineData("\"arn:aws:iam::123456789012:role/r\"")]
    [InlineData("\"{ExecutionRole}\"")]
    public void A_role_is_there(string role) =>
        Judge.Accepts<TDG123>("{ \"executionRoleArn\": " + role + ", " + Json("\"FARGATE\"", Ecr)[1..]);

    [Fact]
    public void A_blank_role_is_none() => Judge.Reports<TDG123>(
        "{ \"executionRoleArn\": \" \", " + Json("\"FARGATE\"", Ecr)[1..], "/executionRoleArn", "ECS needs an execution role for an image in ECR (\"app\")" + Advice);

    [Fact]
    public void The_task_role_does_not_count() => Assert.Single(Judge.Run<TDG123>("{ \"taskRoleArn\": \"r\", " + Json("\"FARGATE\"", Ecr)[1..]));

    [Fact]
    public void All_needs_are_said_at_once() => Judge.Reports<TDG123>(
        """
        {
          "requiresCompatibilities": ["FARGATE"],
          "containerDefinitions": [
            { "name": "app", "logConfiguration": { "logDriver": "awslogs" }, "secrets": [{ "name": "A", "valueFrom": "b" }] },
            { "name": "envoy", "logConfiguration": { "logDriver": "awslogs" } },
            { "repositoryCredentials": { "credentialsParameter": "a" } }
          ]
        }
        """,
        "",
        "ECS needs an execution role for awslogs (\"app\", \"envoy\"), secrets (\"app\") and repositoryCredentials (number 3)" + Advice);

    private static string Json(string compatibility, string member) =>
        "{ \"requiresCompatibilities\": [" + compatibility + "], \"containerDefinitions\": [{ \"name\": \"app\", " + member + " }] }";
}
