using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>An environment variable that a shell can't name.</summary>
public sealed class TDG615 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG615", "Environment variable name form", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (!MayBeWrong(container, Ecs.ContainerDefinition.Environment, Ecs.KeyValuePair.Name) && !MayBeWrong(container, Ecs.ContainerDefinition.Secrets, Ecs.Secret.Name))
                continue;
            var variables = container.Objects(Ecs.ContainerDefinition.Environment).Select(v => (Variable: v, Member: Ecs.KeyValuePair.Name))
                .Concat(container.Objects(Ecs.ContainerDefinition.Secrets).Select(s => (Variable: s, Member: Ecs.Secret.Name))).ToList();
            var names = new HashSet<string>(variables.Select(v => v.Variable.Text(v.Member) ?? ""), StringComparer.Ordinal);
            foreach (var (variable, member) in variables)
            {
                if (variable.Text(member) is not { } name || string.IsNullOrWhiteSpace(name) || Placeholder.IsIn(name) || IsPortable(name))
                    continue;
                Report(context, variable, member, name, names);
            }
        }
    }

    private static bool IsPortable(string name) => name.All(IsAllowed) && name[0] is not (>= '0' and <= '9');

    private static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    private static bool MayBeWrong(EcsObject container, Member list, Member name)
    {
        foreach (var item in container.Objects(list))
        {
            if (item.Text(name) is { } text && !string.IsNullOrWhiteSpace(text) && !IsPortable(text))
                return true;
        }

        return false;
    }

    private void Report(RuleContext context, EcsObject variable, Member member, string name, HashSet<string> names)
    {
        var isSection = name.IndexOf(':') >= 0;
        var repaired = new string(name.Replace(":", "__").Select(c => IsAllowed(c) ? c : '_').ToArray());
        if (repaired[0] is >= '0' and <= '9')
            repaired = "_" + repaired;
        var why = MessageText.Quote(name) + " is a name that shells can't set or read: it "
            + (name.All(IsAllowed) ? "begins with a digit" : "has " + MessageText.Characters(name, c => !IsAllowed(c))) + ", and portable names have letters, digits and underscores. "
            + (isSection ? ".NET reads " + MessageText.Quote(repaired) + " as " + MessageText.Quote(name) + ". " : "");
        var isTaken = names.Contains(repaired);
        if (!isTaken)
            names.Add(repaired);
        context.Report(
            Descriptor,
            variable,
            member,
            why + (isTaken ? "Write another name; " + MessageText.Quote(repaired) + " is taken." : "Write " + MessageText.Quote(repaired) + "."),
            isTaken ? [] : [Edits.Rewrite("Change the name to " + MessageText.Quote(repaired), variable, member, repaired)]);
    }
}
