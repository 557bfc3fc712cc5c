using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A service on a launch type for which ECS does not check the task definition when it is registered.</summary>
public sealed class TDG129 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG129", "Launch type that nothing is checked for", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.Service?[ServiceDescription.LaunchType] is not TextValue { Text: EcsWords.Fargate or EcsWords.External } launchType
            || context.Task[Ecs.TaskDefinition.RequiresCompatibilities] is not (null or EcsList { Count: 0 }))
            return;
        context.Report(
            Descriptor,
            context.Task,
            Ecs.TaskDefinition.RequiresCompatibilities,
            "The service runs on " + launchType.Text + ", and the task definition requires no launch type: ECS registers it unchecked, and what "
            + launchType.Text + " does not take shows when the service is created. Write RequiresCompatibilities with Compatibility."
            + Enumerations.Compatibility.ToClr(launchType.Text) + ".",
            new Edit.Set(
                "Set RequiresCompatibilities to " + launchType.Text, context.Task, Ecs.TaskDefinition.RequiresCompatibilities, new[] { launchType.Text }));
    }
}
