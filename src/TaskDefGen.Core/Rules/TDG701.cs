using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A service name that ECS does not take.</summary>
public sealed class TDG701 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG701", "Service name invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (ServiceFacts.Written(context) is not { } service)
            return;
        if (service[ServiceDescription.ServiceName] is not { } value)
            context.Report(Descriptor, service, ServiceDescription.ServiceName, "The service has no name, and ECS creates none without. Write one, or leave ServiceName out: then it is the family.");
        else if (value is TextValue name && name.Text != context.Task.Text(Ecs.TaskDefinition.Family) && NameFault.Of(name.Text, "a service") is { } fault) // TDG001
            context.Report(Descriptor, name, fault.Message, NameFault.Edits(fault, service, ServiceDescription.ServiceName));
    }
}
