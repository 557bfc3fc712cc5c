using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A secret whose name something else in the container has.</summary>
public sealed class TDG024 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG024", "Secret and environment share a name", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (!container.Has(Ecs.ContainerDefinition.Secrets))
                continue;
            var secrets = new HashSet<string>(StringComparer.Ordinal);
            foreach (var secret in container.Objects(Ecs.ContainerDefinition.Secrets))
            {
                if (NameOf(secret, Ecs.Secret.Name) is { } name && !secrets.Add(name.Text))
                {
                    context.Report(
                        Descriptor,
                        secret,
                        Ecs.Secret.Name,
                        "Another secret of container " + context.NameOf(container) + " is called " + MessageText.Quote(name.Text)
                        + " already, and ECS takes a name once. Give this one another name, or take one of them away.",
                        new Edit.Remove("Remove this secret " + Short(name), secret));
                }
            }

            foreach (var variable in container.Objects(Ecs.ContainerDefinition.Environment))
            {
                if (NameOf(variable, Ecs.KeyValuePair.Name) is { } name && secrets.Contains(name.Text))
                {
                    context.Report(
                        Descriptor,
                        variable,
                        Ecs.KeyValuePair.Name,
                        MessageText.Quote(name.Text) + " is a secret of container " + context.NameOf(container)
                        + " too, and ECS takes a name once. Take this variable away, so that the value comes from the secret.",
                        new Edit.Remove("Remove the variable " + Short(name), variable));
                }
            }
        }
    }

    /// <summary>The names of a container's secrets that are known.</summary>
    internal static HashSet<string> SecretNames(EcsObject container) =>
        new(container.Objects(Ecs.ContainerDefinition.Secrets).Select(s => NameOf(s, Ecs.Secret.Name)?.Text).OfType<string>(), StringComparer.Ordinal);

    internal static TextValue? NameOf(EcsObject item, Member member) =>
        item[member] is TextValue { Text.Length: > 0 } name && !Placeholder.IsIn(name.Text) ? name : null;

    private static string Short(TextValue name) => MessageText.Quote(name.Text).Trim('"');
}
