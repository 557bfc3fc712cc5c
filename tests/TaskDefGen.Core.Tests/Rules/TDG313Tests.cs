using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG313Tests
{
    [Theory]
    [InlineData("one", "other")]
    [InlineData("one", "One")]
    [InlineData("arn:aws:iam::123456789012:role/one", "arn:aws:iam::123456789012:role/other")]
    [InlineData("arn:aws:iam::123456789012:role/one", "arn:aws:iam::210987654321:role/one")]
    [InlineData("arn:aws:iam::123456789012:role/one", "other")]
    [InlineData("<YOUR-ROLE>", "<YOUR-ROLE>")]
    [InlineData("arn:aws:iam::123456789012:role/{Role}", "arn:aws:iam::123456789012:role/{Role}")]
    [InlineData("", "")]
    public void Takes_two_roles_and_placeholders(string task, string execution) => Judge.Accepts<TDG313>(Roles(task, execution));

    [Theory]
    [InlineData("""{ "taskRoleArn": "one" }""")]
    [InlineData("""{ "executionRoleArn": "one" }""")]
    public void Takes_one_role(string json) => Judge.Accepts<TDG313>(json);

    [Theory]
    [InlineData("one", "one")]
    [InlineData(" one", "one ")]
    [InlineData("arn:aws:iam::123456789012:role/one", "arn:aws:iam::123456789012:role/one")]
    [InlineData("arn:aws:iam::{AccountId}:role/one", "arn:aws:iam::{AccountId}:role/one")]
    [InlineData("arn:aws:iam::123456789012:role/service/one", "one")]
    [InlineData("one", "arn:aws:iam::123456789012:role/one")]
    public void Reports_one_role_for_both(string task, string execution)
    {
        var finding = Judge.Reports<TDG313>(
            Roles(task, execution),
            "/taskRoleArn",
            "Task role and execution role are the same, \"one\": the code in the containers gets what ECS needs to start them (pull images, read every secret), and ECS what the code needs. "
            + "Write a role of its own as TaskRoleArn, or leave it out where the code calls nothing of AWS.");
        Assert.Equal(["Set TaskRoleArn to ecsTaskRole", "Remove TaskRoleArn"], Judge.Titles(finding));
    }

    [Fact]
    public void Proposes_another_name_than_the_one_in_use() => Assert.Equal(
        ["Set TaskRoleArn to ecsAppTaskRole", "Remove TaskRoleArn"],
        Judge.Titles(Assert.Single(Judge.Run<TDG313>(Roles("ecsTaskRole", "ecsTaskRole")))));

    private static string Roles(string task, string execution) => "{ \"taskRoleArn\": \"" + task + "\", \"executionRoleArn\": \"" + execution + "\" }";
}
