using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG322Tests
{
    private const string Exec = "{ \"enableExecuteCommand\": true }";

    [Fact]
    public void Reports_a_root_file_system_that_the_agent_cannot_write()
    {
        const string Task = "{ \"containerDefinitions\": [{ \"name\": \"app\" }, { \"name\": \"proxy\", \"readonlyRootFilesystem\": true }] }";
        var finding = Assert.Single(ServiceJudge.Run<TDG322>(Exec, Task));
        Assert.Equal("/containerDefinitions/1/readonlyRootFilesystem", finding.Pointer);
        Assert.Equal(
            "ECS Exec is enabled, and the root file system of container \"proxy\" is read-only: the agent of ECS Exec writes there, so that \"aws ecs execute-command\" fails with "
            + "\"TargetNotConnectedException\". Leave it writable, or switch ECS Exec off.",
            finding.Message);
        Assert.Equal(["Set ReadonlyRootFilesystem to false", "Set EnableExecuteCommand to false"], Judge.Titles(finding));
        ServiceJudge.Accepts<TDG322>(Exec, JsonEditor.Apply(Task, finding.Edits[0]));
        ServiceJudge.Accepts<TDG322>(JsonEditor.Apply(Exec, finding.Edits[1]), Task);
    }

    [Theory]
    [InlineData("\"s3:GetObject\"", "ssmmessages:CreateControlChannel, ssmmessages:CreateDataChannel, ssmmessages:OpenControlChannel and ssmmessages:OpenDataChannel")]
    [InlineData("\"ssmmessages:Create*\"", "ssmmessages:OpenControlChannel and ssmmessages:OpenDataChannel")]
    public void Reports_a_role_that_may_not_open_channels(string actions, string missing)
    {
        var finding = ServiceJudge.Reports<TDG322>(
            Statements(actions),
            "/roleStatements/0/actions",
            "ECS Exec is enabled, and the task role, as declared, may not do " + missing
            + ": \"aws ecs execute-command\" fails with \"TargetNotConnectedException\". Allow it with [RoleStatement], or let [TaskRole] write the policy.");
        Assert.Equal(["Allow what is missing"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("\"ssmmessages:*\"", "")]
    [InlineData("\"*\"", "")]
    [InlineData("\"{Actions}\"", "")]
    [InlineData("\"s3:GetObject\"", ", \"taskRole\": {}")]
    public void Takes_a_role_that_may_or_whose_policy_is_written(string actions, string members) => ServiceJudge.Accepts<TDG322>(Statements(actions, members));

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"enableExecuteCommand\": false, \"roleStatements\": [{ \"role\": \"task\", \"actions\": [\"s3:GetObject\"], \"resources\": [\"*\"] }] }")]
    public void Is_silent_without_Exec(string service) =>
        ServiceJudge.Accepts<TDG322>(service, "{ \"containerDefinitions\": [{ \"name\": \"app\", \"readonlyRootFilesystem\": true }] }");

    private static string Statements(string actions, string members = "") =>
        "{ \"enableExecuteCommand\": true, \"roleStatements\": [{ \"role\": \"task\", \"actions\": [" + actions + "], \"resources\": [\"*\"] }]" + members + " }";
}
