using System.Collections.Generic;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Devices, shared memory and swap of a host, on Fargate.</summary>
public sealed class TDG107 : Rule
{
    private static readonly IReadOnlyList<Member> Refused = [Ecs.LinuxParameters.SharedMemorySize, Ecs.LinuxParameters.MaxSwap, Ecs.LinuxParameters.Swappiness];

    public override RuleDescriptor Descriptor { get; } = new("TDG107", "linuxParameters member unsupported on Fargate", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!context.OnFargate || context.OnWindows)
            return; // Windows takes no linuxParameters at all: TDG118
        foreach (var container in context.Containers)
        {
            if (container.Object(Ecs.ContainerDefinition.LinuxParameters) is not { } parameters)
                continue;
            foreach (var device in parameters.Objects(Ecs.LinuxParameters.Devices))
                CheckDevice(context, container, device);
            foreach (var member in Refused)
            {
                if (parameters[member] is not IntegerValue)
                    continue;
                context.Report(
                    Descriptor,
                    parameters,
                    member,
                    "Container " + context.NameOf(container) + " sets " + member.Name + " to " + parameters[member] + ", which Fargate refuses. Leave "
                    + member.PropertyName + " out"
                    + (member == Ecs.LinuxParameters.SharedMemorySize ? "; where /dev/shm is too small, mount a tmpfs." : ", or run the task on EC2 only."),
                    new Edit.Remove("Remove " + member.PropertyName, parameters[member]!));
            }
        }
    }

    private void CheckDevice(RuleContext context, EcsObject container, EcsObject device)
    {
        var path = device.Text(Ecs.Device.HostPath);
        if (path is null || Placeholder.IsIn(path))
            return;
        context.Report(
            Descriptor,
            device,
            Ecs.Device.HostPath,
            "Container " + context.NameOf(container) + " asks for the device " + MessageText.Quote(path)
            + " of the host, which Fargate refuses. Leave it out, or run the task on EC2 only.",
            new Edit.Remove("Remove device " + path, device));
    }
}
