using System.Linq;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Tests.Binding;

namespace TaskDefGen.Core.Tests.Deployment;

/// <summary>The least that the execution role needs, the policy of the task role, and who may take them on.</summary>
public class RolePolicyTests
{
    private const string Execution = "execution-role-policy.json";
    private static readonly AttributeFact Role = Fact.Of("ExecutionRole");

    [Fact]
    public void Images_are_pulled_from_just_their_repositories()
    {
        var other = Fact.Nested("Proxy", Fact.Of("Container", ("Image", "210987654321.dkr.ecr.us-east-1.amazonaws.com/platform/envoy@sha256:" + new string('a', 64))));
        var around = Around.With(other, Role);
        Assert.Equal(["GetRegistryToken", "PullImages"], around.Sids(Execution));
        Allows(around, "GetRegistryToken", ["ecr:GetAuthorizationToken"], ["*"]);
        Allows(around, "PullImages", ["ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"], ["arn:aws:ecr:ap-northeast-2:123456789012:repository/shop/orders", "arn:aws:ecr:us-east-1:210987654321:repository/platform/envoy"]);
    }

    [Fact]
    public void Nothing_is_allowed_that_is_not_needed()
    {
        var around = Around.Of([Around.Orders, Fact.Of("Container", ("Image", "public.ecr.aws/nginx/nginx:1")), Role], [], "stg");
        Assert.Equal(["execution-role-trust.json"], around.Paths);
    }

    [Theory]
    [InlineData("cn-north-1", "123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/a:1", "arn:aws-cn:ecr:cn-north-1:123456789012:repository/a")]
    [InlineData("us-gov-west-1", "123456789012.dkr.ecr.us-gov-west-1.amazonaws.com/a:1", "arn:aws-us-gov:ecr:us-gov-west-1:123456789012:repository/a")]
    [InlineData("eu-west-1", "123456789012.dkr.ecr-fips.us-east-1.amazonaws.com/a:1", "arn:aws:ecr:us-east-1:123456789012:repository/a")]
    [InlineData("eu-west-1", "{Registry}.dkr.ecr.${AWS_REGION}.amazonaws.com/a/{Name}:1", "arn:aws:ecr:${AWS_REGION}:{Registry}:repository/a/{Name}")]
    public void The_partition_follows_the_region_and_what_is_unknown_stays(string region, string image, string arn)
    {
        var around = Around.Of(
            [Fact.Of("TaskDefinition", ("Family", "f"), ("Region", region), ("AccountId", "123456789012")), Fact.Of("Container", ("Image", image)), Role], [], null);
        Assert.Equal([arn], Split(around, "PullImages").Resources);
    }

    [Fact]
    public void Logs_go_to_just_these_groups()
    {
        var sidecar = Fact.Nested("Side", Fact.Of("Container", ("Image", "a:1")), Fact.Of("AwsLogs", ("Group", "/side"), ("Region", "us-east-1"), ("CreateGroup", true)));
        var around = Around.With(sidecar, Role, Fact.Of("AwsLogs"));
        const string Own = "arn:aws:logs:ap-northeast-2:123456789012:log-group:/ecs/shop/orders/stg:*";
        const string Side = "arn:aws:logs:us-east-1:123456789012:log-group:/side:*";
        Allows(around, "WriteLogs", ["logs:CreateLogStream", "logs:PutLogEvents"], [Own, Side]);
        Allows(around, "CreateLogGroups", ["logs:CreateLogGroup"], [Side]);
    }

    [Theory]
    [InlineData("arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-AbC123", "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-AbC123")]
    [InlineData("arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-AbC123:password::", "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-AbC123")]
    [InlineData("arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db", "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-??????")]
    [InlineData(
        "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-secret",
        "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-secret arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-secret-??????")]
    [InlineData("arn:aws:secretsmanager:{Place}:1:secret:{Name}", "arn:aws:secretsmanager:{Place}:1:secret:{Name}")]
    public void Secrets_without_key_and_version(string reference, string resources)
    {
        var around = Around.OrdersWith(Role, Fact.Of("Secret", ("Name", "A"), ("ValueFrom", reference)));
        Allows(around, "ReadSecrets", ["secretsmanager:GetSecretValue"], resources.Split(' '));
    }

    [Theory]
    [InlineData("arn:aws:ssm:eu-west-1:123456789012:parameter/a/b", "arn:aws:ssm:eu-west-1:123456789012:parameter/a/b")]
    [InlineData("/shop/{Environment}/key", "arn:aws:ssm:ap-northeast-2:123456789012:parameter/shop/stg/key")]
    [InlineData("key", "arn:aws:ssm:ap-northeast-2:123456789012:parameter/key")]
    public void Parameters_by_arn_or_name(string reference, string resource)
    {
        var around = Around.OrdersWith(Role, Fact.Of("Secret", ("Name", "A"), ("ValueFrom", reference)));
        Allows(around, "ReadParameters", ["ssm:GetParameters"], [resource]);
    }

    [Fact]
    public void A_name_in_an_unknown_account_waits_for_it()
    {
        var around = Around.Of(
            [Fact.Of("TaskDefinition", ("Family", "f")), Fact.Of("Container", ("Image", "a:1")), Fact.Of("Secret", ("Name", "A"), ("ValueFrom", "key")), Role], [], null);
        Assert.Equal(["arn:aws:ssm:{Region}:{AccountId}:parameter/key"], Split(around, "ReadParameters").Resources);
        Assert.DoesNotContain("Condition", around["execution-role-trust.json"], System.StringComparison.Ordinal);
    }

    [Fact]
    public void Files_registry_credentials_and_keys()
    {
        var router = Fact.Nested(
            "Router",
            Fact.Of("Container", ("Image", "registry.example.com/router:1")),
            Fact.Of("RepositoryCredentials", ("CredentialsParameter", "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:hub-Ab1234")),
            Fact.Of("FirelensConfiguration", ("Type", FirelensConfigurationType.Fluentbit)),
            Fact.Of("FirelensOption", ("Key", "config-file-type"), ("Value", "s3")),
            Fact.Of("FirelensOption", ("Key", "config-file-value"), ("Value", "arn:aws:s3:::conf/router.conf")));
        var around = Around.With(
            router, Fact.Of("ExecutionRole", ("KmsKeys", new[] { "arn:aws:kms:ap-northeast-2:123456789012:key/1" })), Fact.Of("EnvironmentFile", ("Value", "arn:aws:s3:::conf/a.env")));
        Allows(around, "ReadFiles", ["s3:GetObject"], ["arn:aws:s3:::conf/a.env", "arn:aws:s3:::conf/router.conf"]);
        Allows(around, "FindBuckets", ["s3:GetBucketLocation"], ["arn:aws:s3:::conf"]);
        Assert.Equal(["arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:hub-Ab1234"], Split(around, "ReadSecrets").Resources);
        Allows(around, "Decrypt", ["kms:Decrypt"], ["arn:aws:kms:ap-northeast-2:123456789012:key/1"]);
    }

    [Fact]
    public void A_star_stands_only_where_AWS_takes_nothing_else()
    {
        var around = Around.OrdersWith(
            Fact.Of("ExecutionRole", ("KmsKeys", new[] { "arn:aws:kms:ap-northeast-2:123456789012:key/1" })),
            Fact.Of("AwsLogs", ("CreateGroup", true)),
            Fact.Of("Secret", ("Name", "A"), ("ValueFrom", "key")),
            Fact.Of("Secret", ("Name", "B"), ("ValueFrom", "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-AbC123")),
            Fact.Of("EnvironmentFile", ("Value", "arn:aws:s3:::conf/a.env")));
        Assert.Equal(9, around.Sids(Execution).Count());
        Assert.All(around.Sids(Execution), sid => Assert.Equal(sid == "GetRegistryToken", Split(around, sid).Resources.Contains("*", System.StringComparer.Ordinal)));
    }

    [Fact]
    public void What_is_said_of_a_role_is_added()
    {
        var around = Around.OrdersWith(
            Role,
            Fact.Of("RoleStatement", ("Role", RoleKind.Execution), ("Actions", new[] { "ecr:BatchImportUpstreamImage" }), ("Resources", new[] { "arn:x" }), ("Sid", "Cache")));
        Allows(around, "Cache", ["ecr:BatchImportUpstreamImage"], ["arn:x"]);
    }

    [Fact]
    public void A_task_role_has_what_is_said_and_what_ECS_Exec_needs()
    {
        var around = Around.OrdersWith(
            Fact.Of("TaskRole"),
            Fact.Of("Service", ("EnableExecuteCommand", true)),
            Fact.Of("RoleStatement", ("Role", RoleKind.Task), ("Actions", new[] { "s3:GetObject" }), ("Resources", new[] { "arn:common" })),
            Fact.Of("RoleStatement", ("Role", RoleKind.Task), ("Actions", new[] { "s3:GetObject" }), ("Resources", new[] { "arn:{Environment}" }), ("Environment", "stg")),
            Fact.Of(
                "RoleStatement",
                ("Role", RoleKind.Task),
                ("Actions", new[] { "s3:PutObject" }),
                ("Resources", new[] { "arn:b" }),
                ("Effect", PolicyEffect.Deny),
                ("Condition", "{\"Bool\":{\"aws:SecureTransport\":\"false\"}}")));
        Assert.Equal(["OpenSessions", "", ""], around.Sids("task-role-policy.json"));
        Assert.EndsWith(
            """{"Effect":"Allow","Action":["s3:GetObject"],"Resource":["arn:stg"]},{"Effect":"Deny","Action":["s3:PutObject"],"Resource":["arn:b"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}""",
            around["task-role-policy.json"],
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void Only_tasks_of_this_account_take_a_role_on() => Assert.Equal(
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:ecs:ap-northeast-2:123456789012:*"},"StringEquals":{"aws:SourceAccount":"123456789012"}}}]}""",
        Around.OrdersWith(Fact.Of("TaskRole"))["task-role-trust.json"]);

    private static void Allows(Around around, string sid, string[] actions, string[] resources)
    {
        var statement = Split(around, sid);
        Assert.Equal(actions, statement.Actions);
        Assert.Equal(resources, statement.Resources);
    }

    private static (string[] Actions, string[] Resources) Split(Around around, string sid) => around.Statement(Execution, sid);
}
