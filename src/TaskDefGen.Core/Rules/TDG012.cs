using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Rules;

/// <summary>Containers that ask for more CPU together than their task has.</summary>
public sealed class TDG012 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG012", "Total container CPU above task CPU", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Task.Text(Ecs.TaskDefinition.Cpu) is not { } written || Placeholder.IsIn(written) || SizeText.Cpu(written) is not { } available)
            return; // malformed: TDG014
        if (context.OnWindows && !context.OnFargate)
            return; // the task's size is ignored there
        var shares = context.Containers.Select(c => (Container: c, Cpu: c[Ecs.ContainerDefinition.Cpu] as IntegerValue)).Where(s => s.Cpu is { Number: > 0 }).ToList();
        var total = shares.Sum(s => s.Cpu!.Number);
        if (total <= available)
            return;

        // The value with which it becomes too much.
        var sum = 0L;
        var (container, _) = shares.First(s => (sum += s.Cpu!.Number) > available);
        context.Report(
            Descriptor,
            container,
            Ecs.ContainerDefinition.Cpu,
            (shares.Count == 1
                ? "Container " + context.NameOf(container) + " asks for " + Text(total) + " CPU units"
                : "The containers ask for " + Text(total) + " CPU units together (" + MessageText.And(shares.Select(s => context.NameOf(s.Container) + " " + s.Cpu)) + ")")
            + ", and the task has " + MessageText.Size(available, written) + ". "
            + (shares.Count == 1 ? "Write " + Text(available) + " at most" : "Lower them to " + Text(available) + " in all")
            + ", raise Cpu of the task, or leave Cpu of containers out: they share what the task has.",
            Scale(shares, total, available) is { } scaled ? [scaled] : []);
    }

    private static string Text(double number) => MessageText.Number(number);

    /// <summary>All of them lowered alike; nothing where that would leave one without any.</summary>
    private static Edit? Scale(List<(EcsObject Container, IntegerValue? Cpu)> shares, long total, double available)
    {
        var edits = shares.ConvertAll(s => (s.Container, Cpu: (int)Math.Floor(s.Cpu!.Number * available / total)));
        if (edits.Exists(e => e.Cpu < 2))
            return null;
        var sets = edits.ConvertAll(e => (Edit)new Edit.Set("Set Cpu to " + Text(e.Cpu), e.Container, Ecs.ContainerDefinition.Cpu, e.Cpu));
        return sets.Count == 1 ? sets[0] : new Edit.Many("Lower Cpu to " + MessageText.And(edits.Select(e => Text(e.Cpu))), sets);
    }
}
