using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Rules;

/// <summary>The platform versions of Fargate, and what came with which.</summary>
internal static class PlatformVersions
{
    public const string Current = "1.4.0";

    public static IReadOnlyList<string> OfLinux { get; } = [EcsWords.Latest, "1.0.0", "1.1.0", "1.2.0", "1.3.0", Current];

    public static IReadOnlyList<string> OfWindows { get; } = [EcsWords.Latest, "1.0.0"];

    /// <summary>What the task or its service has that Linux tasks know from 1.4.0 on only, for a message.</summary>
    public static IEnumerable<string> NewIn140(RuleContext context)
    {
        var task = context.Task;
        var volumes = task.Objects(Ecs.TaskDefinition.Volumes).ToList();
        if (volumes.Exists(v => v.Has(Ecs.Volume.EfsVolumeConfiguration)))
            yield return "EFS volumes";
        if (volumes.Exists(v => v.Boolean(Ecs.Volume.ConfiguredAtLaunch) == true) || context.Service!.Has(ServiceDescription.VolumeConfigurations))
            yield return "EBS volumes";
        if (task.Has(Ecs.TaskDefinition.EphemeralStorage))
            yield return "a size of the ephemeral storage";
        if (task.Text(Ecs.TaskDefinition.PidMode) == "task")
            yield return "a shared process namespace";
        if (task.Text(Ecs.TaskDefinition.Cpu) is { } cpu && SizeText.Cpu(cpu) >= 8192)
            yield return "8 vCPU or more";
        if (task.Object(Ecs.TaskDefinition.RuntimePlatform)?.Text(Ecs.RuntimePlatform.CpuArchitecture) == "ARM64")
            yield return "ARM64";
        if (context.Containers.Any(c => c.Has(Ecs.ContainerDefinition.EnvironmentFiles)))
            yield return "environment files";
        if (context.Containers.Any(c => c.Has(Ecs.ContainerDefinition.SystemControls)))
            yield return "system controls";
        if (context.Containers.Any(c => AddsPtrace(c)))
            yield return "capability SYS_PTRACE";
        if (context.Containers.SelectMany(c => c.Objects(Ecs.ContainerDefinition.Secrets)).Any(s => IsPartOfSecret(s.Text(Ecs.Secret.ValueFrom))))
            yield return "single keys and versions of a secret";
        if (context.Service!.Object(ServiceDescription.ServiceConnectConfiguration)?.Boolean(ServiceDescription.ServiceConnect.Enabled) == true)
            yield return "Service Connect";
        if (context.Service.Boolean(ServiceDescription.EnableExecuteCommand) == true)
            yield return "ECS Exec";
    }

    /// <summary>What Linux tasks know from 1.3.0 on only.</summary>
    public static IEnumerable<string> NewIn130(RuleContext context)
    {
        if (context.Containers.Any(c => c.Has(Ecs.ContainerDefinition.DependsOn)))
            yield return "dependencies between containers";
        if (context.Containers.Any(c => c.Has(Ecs.ContainerDefinition.StartTimeout) || c.Has(Ecs.ContainerDefinition.StopTimeout)))
            yield return "start and stop timeouts";
        if (context.Containers.Any(c => c.Has(Ecs.ContainerDefinition.Secrets)))
            yield return "secrets";
        if (context.Containers.Any(c => c.Has(Ecs.ContainerDefinition.FirelensConfiguration)))
            yield return "FireLens";
    }

    private static bool AddsPtrace(EcsObject container) =>
        container.Object(Ecs.ContainerDefinition.LinuxParameters)?.Object(Ecs.LinuxParameters.Capabilities)?.Texts(Ecs.KernelCapabilities.Add).Any(c => c.Text == "SYS_PTRACE") == true;

    /// <summary>Behind the ARN of a secret, which has seven parts, stand a key, a version stage and a version.</summary>
    private static bool IsPartOfSecret(string? valueFrom) =>
        valueFrom is not null && valueFrom.StartsWith("arn:", StringComparison.Ordinal) && valueFrom.IndexOf(":secretsmanager:", StringComparison.Ordinal) >= 0
        && valueFrom.Split(':').Length > 7;
}
