using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A network for tasks that use the one of their instance.</summary>
public sealed class TDG402 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG402", "Network configuration on a non-awsvpc task", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (ServiceNetwork.Of(context) is not { IsService: true } network || network.UsesAwsvpc || Placeholder.IsIn(network.Mode))
            return;
        if (network.Subnets.Count == 0)
            return;
        context.Report(
            Descriptor,
            network.Subnets[0],
            ServiceDescription.Subnet.Id,
            "The service names subnets, and " + (network.Mode is null ? "without NetworkMode the tasks use Docker's bridge on their instance" : "tasks in network mode " + MessageText.Quote(network.Mode) + " have no network interface of their own")
            + ": ECS refuses it with \"Network Configuration is not valid for the given networkMode of this task definition\". "
            + "Remove [Subnet] and [SecurityGroup], or set NetworkMode to awsvpc.",
            new Edit.Set("Set NetworkMode to awsvpc", context.Task, Ecs.TaskDefinition.NetworkMode, EcsWords.Awsvpc),
            new Edit.Many("Remove subnets and security groups", [.. Items(network).Select(i => new Edit.Remove("Remove it", i))]));
    }

    /// <summary>From the last to the first, so that each keeps its place until it goes.</summary>
    private static IEnumerable<EcsValue> Items(ServiceNetwork network) =>
        network.Service.Objects(ServiceDescription.SecurityGroups).Reverse().Concat(network.Subnets.Reverse());
}
