using System;
using System.Collections.Generic;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Schema;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Rules;

/// <summary>A task that is larger than its environment asks for.</summary>
public sealed class TDG801 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG801", "Over-allocated for the environment", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (!context.OnFargate || context.Identity.Environment is not { } written || Placeholder.IsIn(written))
            return;
        if (context.Conventions.EnvironmentOf(written) is not { } environment)
            return;
        var ceiling = context.Options.LimitsOf(environment);
        Judge(context, Ecs.TaskDefinition.Cpu, "CPU units", SizeText.Cpu, ceiling.MaxCpu, ceiling);
        Judge(context, Ecs.TaskDefinition.Memory, "MiB", SizeText.Memory, ceiling.MaxMemory, ceiling);
    }

    private void Judge(RuleContext context, Member member, string unit, Func<string, double?> read, int? most, EnvironmentLimits ceiling)
    {
        if (context.Task.Text(member) is not { } text || Placeholder.IsIn(text) || read(text) is not { } size || !(size > most))
            return;
        context.Report(
            Descriptor,
            context.Task,
            member,
            MessageText.Number(size) + " " + unit + " are more than " + ceiling.Environment + " asks for: its tasks have "
            + MessageText.And(Ceiling(ceiling)) + " at most, unless there is a reason. Write [TaskSize(256, 512, Environment = "
            + MessageText.Quote(context.Identity.Environment!) + ")], or as much as it needs.");
    }

    private static IEnumerable<string> Ceiling(EnvironmentLimits limits)
    {
        if (limits.MaxCpu is { } cpu)
            yield return MessageText.Number(cpu) + " CPU units";
        if (limits.MaxMemory is { } memory)
            yield return MessageText.Number(memory) + " MiB";
    }
}
