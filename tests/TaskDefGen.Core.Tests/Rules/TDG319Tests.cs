using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG319Tests
{
    [Theory]
    [InlineData("{ \"enableExecuteCommand\": true }", "/enableExecuteCommand", "the service with \"The service couldn't be created because a valid taskRoleArn is not being used\"")]
    [InlineData("{ \"runTask\": { \"enableExecuteCommand\": true } }", "/runTask/enableExecuteCommand", "the task with \"The execute command failed because a valid task role is not being used\"")]
    public void Reports_a_definition_without_a_role(string service, string pointer, string refusal)
    {
        var finding = Assert.Single(ServiceJudge.Run<TDG319>(service));
        Assert.Equal(pointer, finding.Pointer);
        Assert.Equal(
            "ECS Exec is enabled, and the definition has no task role: the agent in the container opens its channel by that. ECS refuses " + refusal
            + ". Write TaskRoleArn, a role that may do ssmmessages:CreateControlChannel, CreateDataChannel, OpenControlChannel and OpenDataChannel.",
            finding.Message);
        Assert.Equal(["Set TaskRoleArn to ecsTaskRole", "Set EnableExecuteCommand to false"], Judge.Titles(finding));
        ServiceJudge.Accepts<TDG319>(service, JsonEditor.Apply(ServiceJudge.Fargate, finding.Edits[0]));
        ServiceJudge.Accepts<TDG319>(JsonEditor.Apply(service, finding.Edits[1]));
    }

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("{ \"enableExecuteCommand\": false }", "{}")]
    [InlineData("{ \"enableExecuteCommand\": true }", "{ \"taskRoleArn\": \"r\" }")]
    [InlineData("{ \"enableExecuteCommand\": true }", "{ \"taskRoleArn\": \"{TaskRole}\" }")]
    public void Takes_a_role_and_a_service_without_Exec(string service, string task) => ServiceJudge.Accepts<TDG319>(service, task);
}
