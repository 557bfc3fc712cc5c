using System.Globalization;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A container name that ECS does not take.</summary>
public sealed class TDG005 : Rule
{
    private const string Allowed = "A container's name has 1 to 255 letters (A to Z), digits, hyphens and underscores";

    public override RuleDescriptor Descriptor { get; } = new("TDG005", "Container name invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (container[Ecs.ContainerDefinition.Name] is not TextValue name)
                context.Report(Descriptor, container, Ecs.ContainerDefinition.Name, "The container has no name. " + Allowed + "; write one such as Name = \"app\".");
            else if (string.IsNullOrWhiteSpace(name.Text))
                context.Report(Descriptor, name, "The container's name is blank. " + Allowed + "; write one such as Name = \"app\".");
            else if (!EcsName.IsValid(name.Text) && !Placeholder.IsIn(name.Text) && !DerivedName.IsTooLong(context, name))
                Report(context, container, name);
        }
    }

    private void Report(RuleContext context, EcsObject container, TextValue name)
    {
        var message = name.Text.All(EcsName.IsAllowed)
            ? "The container's name has " + name.Text.Length.ToString(CultureInfo.InvariantCulture) + " characters, and ECS takes 255 at most."
            : MessageText.Quote(name.Text) + " can't name a container: it has " + MessageText.Characters(name.Text, c => !EcsName.IsAllowed(c)) + ". " + Allowed + ".";
        if (EcsName.Repair(name.Text) is { } repaired)
        {
            context.Report(
                Descriptor,
                name,
                message + " Write " + MessageText.Quote(repaired) + ".",
                Edits.Rewrite("Change the name to " + MessageText.Quote(repaired), container, Ecs.ContainerDefinition.Name, repaired));
        }
        else
        {
            context.Report(Descriptor, name, message + " Write one such as \"app\".");
        }
    }
}
