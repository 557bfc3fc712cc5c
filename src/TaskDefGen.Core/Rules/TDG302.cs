using System;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A value that is a secret by its form, whatever it is called. The message doesn't repeat it.</summary>
public sealed class TDG302 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG302", "Secret-like value", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            foreach (var variable in container.Objects(Ecs.ContainerDefinition.Environment))
            {
                var name = variable.Text(Ecs.KeyValuePair.Name);
                if (variable[Ecs.KeyValuePair.Value] is TextValue value && SecretValues.KindOf(value.Text) is { } kind && !SecretNames.OfAws.Contains(name, StringComparer.Ordinal)) // TDG303
                    Report(context, value, kind, "The value of " + MessageText.Quote(name ?? ""), Remedy(context, name), SecretMove.Edits(context, container, variable));
            }

            foreach (var argument in container.Texts(Ecs.ContainerDefinition.Command))
            {
                if (SecretValues.KindOf(argument.Text) is { } kind)
                    Report(context, argument, kind, "An argument of the command of " + context.NameOf(container), Instead("have the command read the variable that a secret sets"));
            }

            foreach (var label in container.Map(Ecs.ContainerDefinition.DockerLabels)?.Entries ?? [])
            {
                if (SecretValues.KindOf(label.Value.Text) is { } kind)
                    Report(context, label.Value, kind, "The label " + MessageText.Quote(label.Key), Instead("give the container a secret in the place of the label"));
            }
        }
    }

    private static string Remedy(RuleContext context, string? name) =>
        Instead("write a secret with ValueFrom = \"" + SecretMove.Parameter(context, name ?? "") + "\" in the place of the variable");

    private static string Instead(string what) => "Keep it in Parameter Store or Secrets Manager, and " + what + "; whoever could read it may have it, so replace it too.";

    private void Report(RuleContext context, TextValue text, string kind, string subject, string remedy, params Edit[] edits) =>
        context.Report(Descriptor, text, subject + " holds " + kind + ", which everyone who may describe the task definition or read this source can read. " + remedy, edits);
}
