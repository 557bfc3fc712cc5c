using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG204Tests
{
    [Fact]
    public Task The_image_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG204:"123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:1.0.0"|})]
        class MyApp;
        """,
        ("TDG204", "Tag \"1.0.0\" follows none of the conventions: version (v1.2.3), git SHA (7 to 40 of 0-9a-f), environment and version (prod-v1.2.3), date and version (20240115-v1.2.3). Write \"v1.0.0\"."));

    [Fact]
    public Task Images_of_another_account_are_its_own_affair() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", AccountId = "123456789012")]
        [Container(Image = "210987654321.dkr.ecr.ap-northeast-2.amazonaws.com/agent:stable")]
        class MyApp;
        """);

    [Fact]
    public Task The_version_gets_its_v() => Verify.FixAsync(
        "TDG204",
        "Replace tag 1.0.0 with v1.0.0",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG204:"123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:1.0.0"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        class MyApp;
        """);
}
