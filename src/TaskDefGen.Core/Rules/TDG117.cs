using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Rules;

/// <summary>Windows in a form that Fargate does not run.</summary>
public sealed class TDG117 : Rule
{
    private static readonly IReadOnlyList<string> Old = ["WINDOWS_SERVER_2016_FULL", "WINDOWS_SERVER_2004_CORE", "WINDOWS_SERVER_20H2_CORE"];

    public override RuleDescriptor Descriptor { get; } = new("TDG117", "Windows / architecture combination invalid on Fargate", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!context.OnFargate || !context.OnWindows)
            return;
        var platform = context.Task.Object(Ecs.TaskDefinition.RuntimePlatform)!;
        var family = platform.Text(Ecs.RuntimePlatform.OperatingSystemFamily)!;
        if (Old.Contains(family, StringComparer.Ordinal))
        {
            var better = family.EndsWith("CORE", StringComparison.Ordinal) ? "WINDOWS_SERVER_2022_CORE" : "WINDOWS_SERVER_2022_FULL";
            context.Report(
                Descriptor,
                platform,
                Ecs.RuntimePlatform.OperatingSystemFamily,
                "Fargate doesn't run " + family + ". Write WINDOWS_SERVER_2019 or WINDOWS_SERVER_2022, FULL or CORE, as the image is built for.",
                new Edit.Set("Set OperatingSystemFamily to " + better, platform, Ecs.RuntimePlatform.OperatingSystemFamily, better));
        }

        if (platform.Text(Ecs.RuntimePlatform.CpuArchitecture) == "ARM64")
        {
            context.Report(
                Descriptor,
                platform,
                Ecs.RuntimePlatform.CpuArchitecture,
                "Windows containers on Fargate run on X86_64 only, and this task asks for ARM64. Write X86_64.",
                new Edit.Set("Set CpuArchitecture to X86_64", platform, Ecs.RuntimePlatform.CpuArchitecture, "X86_64"));
        }

        CheckCpu(context);
    }

    private void CheckCpu(RuleContext context)
    {
        var cpu = context.Task.Text(Ecs.TaskDefinition.Cpu);
        if (cpu is null || Placeholder.IsIn(cpu) || SizeText.Cpu(cpu) is not { } units || FargateSizes.Find(units) is not { Windows: false } wrong)
            return; // malformed: TDG014; no such CPU: TDG102
        var sizes = FargateSizes.On(windows: true).ToList();
        var size = sizes.Find(s => s.Cpu >= units) ?? sizes[sizes.Count - 1];
        var number = size.Cpu.ToString(CultureInfo.InvariantCulture);
        Edit edit = new Edit.Set("Set Cpu to " + number, context.Task, Ecs.TaskDefinition.Cpu, size.Cpu);
        if (context.Task.Text(Ecs.TaskDefinition.Memory) is { } memory && !Placeholder.IsIn(memory) && SizeText.Memory(memory) is { } mebibytes && !size.Allows(mebibytes))
        {
            var fitting = size.NearestMemory(mebibytes);
            var text = fitting.ToString(CultureInfo.InvariantCulture);
            edit = new Edit.Many(
                "Set Cpu to " + number + " and Memory to " + text,
                [edit, new Edit.Set("Set Memory to " + text, context.Task, Ecs.TaskDefinition.Memory, fitting)]);
        }

        context.Report(
            Descriptor,
            context.Task,
            Ecs.TaskDefinition.Cpu,
            "Windows tasks on Fargate have " + MessageText.Or(sizes.Select(s => s.Cpu.ToString(CultureInfo.InvariantCulture))) + " CPU units; "
            + wrong.Cpu.ToString(CultureInfo.InvariantCulture) + " is for Linux only. Write " + number + ", with " + size.MemoryText + ".",
            edit);
    }
}
