using System.Linq;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>ECS Exec, where its agent can't work.</summary>
public sealed class TDG322 : Rule
{
    private static readonly Permission Channels = new(
        ["ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel"],
        [DeclaredRole.Everything]);

    public override RuleDescriptor Descriptor { get; } = new("TDG322", "ECS Exec can't open a session", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (!ExecSwitch.On(context).Any())
            return;
        foreach (var container in context.Containers)
        {
            if (container.Boolean(Ecs.ContainerDefinition.ReadonlyRootFilesystem) != true)
                continue;
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.ReadonlyRootFilesystem,
                "ECS Exec is enabled, and the root file system of container " + context.NameOf(container)
                + " is read-only: the agent of ECS Exec writes there, so that \"aws ecs execute-command\" fails with \"TargetNotConnectedException\". Leave it writable, or switch ECS Exec off.",
                [
                    new Edit.Set("Set ReadonlyRootFilesystem to false", container, Ecs.ContainerDefinition.ReadonlyRootFilesystem, false),
                    .. ExecSwitch.On(context).Take(1).Where(_ => ExecSwitch.On(context).Count() == 1).Select(s => new Edit.Set("Set EnableExecuteCommand to false", s.Owner, s.Member, false)),
                ]);
        }

        // With [TaskRole] the build writes what ECS Exec needs into the policy.
        if (DeclaredRole.Of(context, DeclaredRole.Task) is not { Role: null } role || Channels.Only(a => !role.Allows(a)) is not { } missing)
            return;
        context.Report(
            Descriptor,
            role.Allowing[0],
            ServiceDescription.RoleStatement.Actions,
            "ECS Exec is enabled, and the task role, as declared, may not do " + MessageText.And(missing.Actions)
            + ": \"aws ecs execute-command\" fails with \"TargetNotConnectedException\". Allow it with [RoleStatement], or let [TaskRole] write the policy.",
            missing.Statement("Allow what is missing", role.Description, DeclaredRole.Task));
    }
}
