using TaskDefGen;

[TaskDefinition(Family, Region = "ap-northeast-1", Cpu = 256, Memory = 512, TaskRoleArn = RoleArn, ExecutionRoleArn = RoleArn)]
[EphemeralStorage(50)]
[Container("nginx", Image = "nginx:{{ env `NGINX_VERSION` `latest` }}", Cpu = 0, Essential = true)]
[PortMapping(80, HostPort = 80, Protocol = TransportProtocol.Tcp)]
[EnvironmentVariable("FOO_ENV", "{{ ssm `/ecspresso-test/foo` }}")]
[EnvironmentVariable("BAZ_ARN", BazArn)]
[Secret("FOO_SECRETS", "/ecspresso-test/foo")]
[Secret("BAR", Bar)]
[Secret("BAZ", "arn:aws:secretsmanager:ap-northeast-1:{{must_env `AWS_ACCOUNT_ID`}}:secret:ecspresso-test/baz-06XQOH")]
[AwsLogs(Family, StreamPrefix = "nginx", CreateGroup = true)]
[Volume("ebs", ConfiguredAtLaunch = true)]
[Tag("TaskType", Family)]
public static class EcspressoTest
{
    private const string Family = "ecspresso-test";
    private const string RoleArn = "arn:aws:iam::{{must_env `AWS_ACCOUNT_ID`}}:role/ecsTaskRole";
    private const string BazArn = "{{ secretsmanager_arn `ecspresso-test/baz` }}";
    private const string Bar = "arn:aws:ssm:ap-northeast-1:{{must_env `AWS_ACCOUNT_ID`}}:parameter/ecspresso-test/bar";

    [Container(
        Image = "{{ must_env `AWS_ACCOUNT_ID` }}.dkr.ecr.us-east-1.amazonaws.com/bash:latest",
        Essential = true,
        Command = ["tail", "-f", "/dev/null"])]
    [Secret("FOO", "/ecspresso-test/foo")]
    [Secret("BAR", Bar)]
    [Secret("BAZ_ARN", BazArn)]
    [Secret("JSON_FOO", "arn:aws:secretsmanager:ap-northeast-1:{{must_env `AWS_ACCOUNT_ID`}}:secret:ecspresso-test/json-soBS7X:foo::")]
    [Secret("JSON_VIA_SSM", "{{ secretsmanager_arn `ecspresso-test/json` }}")]
    [MountPoint("ebs", "/mnt/ebs")]
    [AwsLogs(Family, StreamPrefix = "bash")]
    private static class Bash;
}
