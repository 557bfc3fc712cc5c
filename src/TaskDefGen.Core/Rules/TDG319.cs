using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>ECS Exec without the role that it works by.</summary>
public sealed class TDG319 : Rule
{
    private const string Role = "ecsTaskRole";

    public override RuleDescriptor Descriptor { get; } = new("TDG319", "ECS Exec prerequisites missing", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Task[Ecs.TaskDefinition.TaskRoleArn] is { } role && role is not TextValue { Text: "" })
            return;
        foreach (var (owner, member) in ExecSwitch.On(context))
        {
            context.Report(
                Descriptor,
                owner,
                member,
                "ECS Exec is enabled, and the definition has no task role: the agent in the container opens its channel by that. ECS refuses "
                + (ReferenceEquals(owner, context.Service)
                    ? "the service with \"The service couldn't be created because a valid taskRoleArn is not being used\". "
                    : "the task with \"The execute command failed because a valid task role is not being used\". ")
                + "Write TaskRoleArn, a role that may do ssmmessages:CreateControlChannel, CreateDataChannel, OpenControlChannel and OpenDataChannel.",
                new Edit.Set("Set TaskRoleArn to " + Role, context.Task, Ecs.TaskDefinition.TaskRoleArn, Role),
                new Edit.Set("Set EnableExecuteCommand to false", owner, member, false));
        }
    }
}
