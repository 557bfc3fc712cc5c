using System;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A variable that is named like a secret and has its value in the task definition.</summary>
public sealed class TDG301 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG301", "Secret-like environment variable name with literal value", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            foreach (var variable in container.Objects(Ecs.ContainerDefinition.Environment))
            {
                if (variable.Text(Ecs.KeyValuePair.Name) is not { } name || variable[Ecs.KeyValuePair.Value] is not TextValue value)
                    continue;
                if (!SecretNames.Is(name) || SecretNames.OfAws.Contains(name, StringComparer.Ordinal) || SecretValues.IsHarmless(value.Text))
                    continue;
                if (SecretValues.KindOf(value.Text) is not null)
                    continue; // TDG302 says more
                context.Report(
                    Descriptor,
                    value,
                    MessageText.Quote(name) + " is named like a secret, and its value stands in the task definition, which everyone who may describe it or read this source can read. "
                    + "Keep it in Parameter Store or Secrets Manager, and write a secret with ValueFrom = \"" + SecretMove.Parameter(context, name) + "\" in the place of the variable.",
                    SecretMove.Edits(context, container, variable));
            }
        }
    }
}
