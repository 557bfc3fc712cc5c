using System.Linq;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A log router that no container writes to.</summary>
public sealed class TDG522 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG522", "Log router without awsfirelens", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        var routers = context.Containers.Where(ContainerLogs.IsRouter).Take(2).ToList();
        if (routers.Count != 1)
            return; // several of them: TDG509
        var router = routers[0];
        if (context.Containers.Any(c => c.Has(Ecs.ContainerDefinition.LogConfiguration) && MayBeFirelens(c.Object(Ecs.ContainerDefinition.LogConfiguration)?.Text(Ecs.LogConfiguration.LogDriver))))
            return;
        context.Report(
            Descriptor,
            router,
            Ecs.ContainerDefinition.FirelensConfiguration,
            "Container " + context.NameOf(router) + " has a FireLens configuration, and no container logs with awsfirelens. "
            + "Write [LogConfiguration(LogDriver.Awsfirelens)] for the containers whose logs it routes, or take the FireLens configuration away.");
    }

    private static bool MayBeFirelens(string? driver) => driver is null or ContainerLogs.Firelens || Placeholder.IsIn(driver);
}
