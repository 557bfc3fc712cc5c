using System;
using System.Linq;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Rules;

/// <summary>A task that is larger than its environment asks for.</summary>
public sealed class TDG801 : Rule
{
    private static readonly (string Environment, int Cpu, int Memory)[] Ceilings = [("dev", 1024, 2048), ("stg", 2048, 4096)];

    public override RuleDescriptor Descriptor { get; } = new("TDG801", "Over-allocated for the environment", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (!context.OnFargate || context.Identity.Environment is not { } written || Placeholder.IsIn(written))
            return;
        var environment = context.Conventions.EnvironmentOf(written);
        if (Ceilings.FirstOrDefault(c => string.Equals(c.Environment, environment, StringComparison.Ordinal)) is not { Environment: not null } ceiling)
            return;
        Judge(context, environment!, Ecs.TaskDefinition.Cpu, "CPU units", SizeText.Cpu, ceiling.Cpu, ceiling);
        Judge(context, environment!, Ecs.TaskDefinition.Memory, "MiB", SizeText.Memory, ceiling.Memory, ceiling);
    }

    private void Judge(RuleContext context, string environment, Member member, string unit, Func<string, double?> read, int most, (string Environment, int Cpu, int Memory) ceiling)
    {
        if (context.Task.Text(member) is not { } text || Placeholder.IsIn(text) || read(text) is not { } size || size <= most)
            return;
        context.Report(
            Descriptor,
            context.Task,
            member,
            MessageText.Number(size) + " " + unit + " are more than " + environment + " asks for: its tasks have "
            + MessageText.Number(ceiling.Cpu) + " CPU units and " + MessageText.Number(ceiling.Memory) + " MiB at most, unless there is a reason. Write [TaskSize(256, 512, Environment = "
            + MessageText.Quote(context.Identity.Environment!) + ")], or as much as it needs.");
    }
}
