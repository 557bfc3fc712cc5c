using System;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>An essential container of which ECS knows no more than that its process runs.</summary>
public sealed class TDG512 : Rule
{
    private static readonly string[] WithoutShell = ["chiseled", "distroless", "scratch"];

    public override RuleDescriptor Descriptor { get; } = new("TDG512", "Container health check missing", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (container.Has(Ecs.ContainerDefinition.HealthCheck) || !IsEssential(container) || IsSidecar(context, container))
                continue;
            var hasShell = !context.OnWindows && !Array.Exists(
                WithoutShell,
                w => container.Text(Ecs.ContainerDefinition.Image)?.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0);
            var port = Edits.FirstTcpPort(container)?.ToString(CultureInfo.InvariantCulture);
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.HealthCheck,
                "Container " + context.NameOf(container) + " has no health check, so ECS takes it for healthy as long as its process runs (a HEALTHCHECK in the image doesn't count). "
                + (port is null
                    ? "Give it one: a command that ends with 0 while the work goes on."
                    : hasShell
                        ? "Write [HealthCheck(\"" + Edits.BashProbe(port) + "\")], which needs bash in the image and no curl, or a command of your own."
                        : "Give it one: a program in the image that asks port " + port + ", since there is no shell in it to do so."),
                hasShell ? Edits.HealthCheck(container).ToArray() : []);
        }
    }

    /// <summary>What is left out is essential; what is still to be filled in may not be.</summary>
    private static bool IsEssential(EcsObject container) => container[Ecs.ContainerDefinition.Essential] is null or BooleanValue { Flag: true };

    /// <summary>Whether the container only serves another: what is not the task's own where that is known, its log router and its proxy.</summary>
    private static bool IsSidecar(RuleContext context, EcsObject container) =>
        (context.MainContainer is not null && !ReferenceEquals(container, context.MainContainer))
        || ContainerLogs.IsRouter(container)
        || (context.Task.Object(Ecs.TaskDefinition.ProxyConfiguration)?.Text(Ecs.ProxyConfiguration.ContainerName) is { } proxy
            && proxy == container.Text(Ecs.ContainerDefinition.Name));
}
