using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Images;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Logs for a router that is not there, or for more than one.</summary>
public sealed class TDG509 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG509", "awsfirelens without router / several routers", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        var routers = context.Containers.Where(ContainerLogs.IsRouter).ToList();
        if (routers.Count == 0)
        {
            foreach (var (container, logs) in ContainerLogs.With(context, ContainerLogs.Firelens))
                ReportMissing(context, container, logs);
        }

        foreach (var router in routers.Skip(1))
        {
            var name = context.NameOf(router);
            var configuration = router[Ecs.ContainerDefinition.FirelensConfiguration]!;
            var hasOptions = router.Object(Ecs.ContainerDefinition.FirelensConfiguration)?.Has(Ecs.FirelensConfiguration.Options) == true;
            context.Report(
                Descriptor,
                configuration,
                "Container " + name + " is a second log router, and a task has one: " + context.NameOf(routers[0]) + " is it already. Take the FireLens configuration away from one of them.",
                hasOptions ? [] : [new Edit.Remove("Remove the FireLens configuration of " + name.Trim('"'), configuration)]);
        }
    }

    /// <summary>The container that runs a router's image, where it is the only one.</summary>
    private static EcsObject? LikelyRouter(RuleContext context, EcsObject container)
    {
        var found = context.Containers.Where(c => !ReferenceEquals(c, container) && TypeOf(c) is not null).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static string? TypeOf(EcsObject container)
    {
        var image = ContainerImage.Of(container)?.Value.Text ?? "";
        return image.IndexOf("fluent-bit", StringComparison.OrdinalIgnoreCase) >= 0 || image.IndexOf("fluentbit", StringComparison.OrdinalIgnoreCase) >= 0 ? "fluentbit"
            : image.IndexOf("fluentd", StringComparison.OrdinalIgnoreCase) >= 0 ? "fluentd" : null;
    }

    private void ReportMissing(RuleContext context, EcsObject container, EcsObject logs)
    {
        var message = "Container " + context.NameOf(container) + " writes its logs to awsfirelens, and no container of the task is a log router. ";
        if (LikelyRouter(context, container) is { } router)
        {
            var type = TypeOf(router)!;
            context.Report(
                Descriptor,
                logs,
                Ecs.LogConfiguration.LogDriver,
                message + "Give " + context.NameOf(router) + " a FireLens configuration of type " + type + ".",
                new Edit.Add(
                    "Make " + context.NameOf(router).Trim('"') + " the log router",
                    router,
                    Ecs.ContainerDefinition.FirelensConfiguration,
                    [new KeyValuePair<Member, object>(Ecs.FirelensConfiguration.Type, type)]));
        }
        else
        {
            context.Report(
                Descriptor,
                logs,
                Ecs.LogConfiguration.LogDriver,
                message + "Add one, such as [Container(\"log-router\", Image = \"public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5\")] "
                + "with [FirelensConfiguration(FirelensConfigurationType.Fluentbit)], or log with awslogs.");
        }
    }
}
