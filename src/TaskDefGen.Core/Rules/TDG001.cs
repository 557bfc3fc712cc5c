using System.Globalization;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A family that ECS does not take.</summary>
public sealed class TDG001 : Rule
{
    private const string Allowed = "A family has 1 to 255 letters (A to Z), digits, hyphens and underscores";

    public override RuleDescriptor Descriptor { get; } = new("TDG001", "Family name invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Task[Ecs.TaskDefinition.Family] is not TextValue family)
        {
            context.Report(
                Descriptor,
                context.Task,
                Ecs.TaskDefinition.Family,
                "The task definition has no family, under which ECS registers it. Write Family = \"my-app\", or the Project and Service that a family is made of.");
            return;
        }

        var name = family.Text;
        if (EcsName.IsValid(name) || Placeholder.IsIn(name) || DerivedName.IsTooLong(context, family))
            return; // what is left to fill in can't name a file either: TDG909
        if (string.IsNullOrWhiteSpace(name))
        {
            context.Report(Descriptor, family, "The family is blank. " + Allowed + "; write one such as \"my-app\".");
            return;
        }

        var message = name.All(EcsName.IsAllowed)
            ? "The family has " + name.Length.ToString(CultureInfo.InvariantCulture) + " characters, and ECS takes 255 at most."
            : MessageText.Quote(name) + " is no family: it has " + MessageText.Characters(name, c => !EcsName.IsAllowed(c)) + ". " + Allowed + ".";
        if (EcsName.Repair(name, FileName.LongestFamily) is { } repaired)
        {
            context.Report(
                Descriptor,
                family,
                Culprit(context, family),
                message + " Write " + MessageText.Quote(repaired) + ".",
                Edits.Rewrite("Change the family to " + MessageText.Quote(repaired), context.Task, Ecs.TaskDefinition.Family, repaired));
        }
        else
        {
            context.Report(Descriptor, family, Culprit(context, family), message + " Write one such as \"my-app\".");
        }
    }

    /// <summary>Where the wrong character was written: a family that follows from the conventions may have it from the project or the environment.</summary>
    private static Origin Culprit(RuleContext context, TextValue family)
    {
        var identity = context.Identity;
        if (family.Origin != identity.ServiceOrigin || IsWrong(identity.Service))
            return family.Origin;
        if (IsWrong(identity.Project))
            return identity.ProjectOrigin;
        return IsWrong(identity.Environment) ? identity.EnvironmentOrigin : family.Origin;
    }

    private static bool IsWrong(string? part) => part is not null && !part.All(EcsName.IsAllowed);
}
