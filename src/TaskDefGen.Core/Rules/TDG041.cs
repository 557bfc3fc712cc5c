using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A health check that has no command.</summary>
public sealed class TDG041 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG041", "Health check without a command", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (container.Object(Ecs.ContainerDefinition.HealthCheck) is not { } healthCheck || healthCheck[Ecs.HealthCheck.Command] is RawValue or EcsList { Count: > 0 })
                continue;
            context.Report(
                Descriptor,
                healthCheck,
                Ecs.HealthCheck.Command,
                "The health check of container " + context.NameOf(container) + " has no command, which ECS asks for. Write the line to run, such as "
                + "\"bash -c '</dev/tcp/localhost/8080'\", or take the health check away.",
                new Edit.Remove("Remove the health check", healthCheck));
        }
    }
}
