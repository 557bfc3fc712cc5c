using System;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A word where ECS knows others.</summary>
public sealed class TDG037 : Rule
{
    /// <summary>What the console shows for the network mode of Windows containers on EC2, and samples of AWS write: unproven either way.</summary>
    private const string WindowsNetwork = "default";

    public override RuleDescriptor Descriptor { get; } = new("TDG037", "Unknown enumerated value", FindingSeverity.Error);

    public override void Check(RuleContext context) => Walk(context, context.Task);

    /// <summary>Whether a rule about the member itself speaks for a value that ECS does not know.</summary>
    private static bool IsElsewhere(RuleContext context, Member member) => member == Ecs.ContainerDependency.Condition // TDG022
        || (context.OnFargate && (member == Ecs.TaskDefinition.NetworkMode // TDG104
            || member == Ecs.TaskDefinition.IpcMode || member == Ecs.LogConfiguration.LogDriver)); // Fargate has none, or fewer

    private void Walk(RuleContext context, EcsObject holder)
    {
        foreach (var pair in holder.Values)
        {
            var type = pair.Key.Type;
            switch (pair.Value)
            {
                case EcsObject inner:
                    Walk(context, inner);
                    break;
                case EcsList list:
                    foreach (var item in list)
                    {
                        if (item is EcsObject element)
                            Walk(context, element);
                        else if (item is TextValue word && type.Element?.Enumeration is { } enumeration)
                            CheckWord(context, pair.Key, word, enumeration, t => new Edit.ReplaceValue(Title(pair.Key, t), word, t));
                    }

                    break;
                case TextValue word when type.Enumeration is { } enumeration && !IsElsewhere(context, pair.Key):
                    CheckWord(context, pair.Key, word, enumeration, t => new Edit.Set(Title(pair.Key, t), holder, pair.Key, t));
                    break;
            }
        }
    }

    private static string Title(Member member, string word) => "Set " + member.Name + " to " + word;

    private void CheckWord(RuleContext context, Member member, TextValue word, Enumeration enumeration, Func<string, Edit> write)
    {
        if (Placeholder.IsIn(word.Text) || enumeration.ToClr(word.Text) is not null || (word.Text == WindowsNetwork && member == Ecs.TaskDefinition.NetworkMode))
            return;
        var known = enumeration.Values.Select(v => v.Wire).ToList();
        var nearest = Spelling.Nearest(word.Text.Trim(), known);
        context.Report(
            Descriptor,
            word,
            (string.IsNullOrWhiteSpace(word.Text) ? "A blank text" : MessageText.Quote(word.Text)) + " is no value of " + member.Name + ". "
            + (nearest is null ? "" : "Did you mean " + nearest + "? ") + "Write " + MessageText.Or(known) + (known.Count > 1 ? ", in just this case." : "."),
            nearest is null ? [] : [write(nearest)]);
    }
}
