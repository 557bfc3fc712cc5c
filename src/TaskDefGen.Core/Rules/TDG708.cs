using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Two answers to the question what the tasks run on.</summary>
public sealed class TDG708 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG708", "launchType and capacityProviderStrategy together", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service || service[ServiceDescription.LaunchType] is not { } launchType || !service.Has(ServiceDescription.CapacityProviderStrategy))
            return;
        context.Report(
            Descriptor,
            launchType,
            "The service has a launch type and capacity providers: ECS refuses it with \"Specifying both a launch type and capacity provider strategy is not supported\". Leave LaunchType out; "
            + "[CapacityProvider(\"FARGATE\")] is Fargate too.",
            new Edit.Remove("Remove LaunchType", launchType));
    }
}
