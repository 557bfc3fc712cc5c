using System;
using System.Collections.Generic;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A variable that a container is given twice.</summary>
public sealed class TDG023 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG023", "Duplicate environment variable", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (container[Ecs.ContainerDefinition.Environment] is not EcsList { Count: > 1 })
                continue;
            var secrets = TDG024.SecretNames(container);
            var seen = new Dictionary<string, EcsObject>(StringComparer.Ordinal);
            foreach (var variable in container.Objects(Ecs.ContainerDefinition.Environment))
            {
                if (TDG024.NameOf(variable, Ecs.KeyValuePair.Name) is not { } name || secrets.Contains(name.Text))
                    continue; // a secret's name is for TDG024
                if (seen.TryGetValue(name.Text, out var other))
                {
                    var isSame = variable.Text(Ecs.KeyValuePair.Value) == other.Text(Ecs.KeyValuePair.Value);
                    context.Report(
                        Descriptor,
                        variable,
                        Ecs.KeyValuePair.Name,
                        MessageText.Quote(name.Text) + " is set already in container " + context.NameOf(container) + (isSame ? ", to the same value" : ", to another value")
                        + ": ECS takes both, and doesn't say which one counts. Take one away.",
                        new Edit.Remove("Remove the first " + MessageText.Quote(name.Text).Trim('"'), other));
                }

                seen[name.Text] = variable;
            }
        }
    }
}
