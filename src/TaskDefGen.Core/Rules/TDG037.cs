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
        var members = holder.Shape.Members;
        for (var i = 0; i < members.Count; i++)
        {
            var type = members[i].Type;
            switch (holder.ValueAt(i))
            {
                case EcsObject inner:
                    Walk(context, inner);
                    break;
                case EcsList list when type.Element is { Kind: EcsKind.Structure or EcsKind.Enumeration } element:
                    Walk(context, list, members[i], element.Enumeration);
                    break;
                case TextValue word when type.Enumeration is { } enumeration && IsUnknown(members[i], word, enumeration) && !IsElsewhere(context, members[i]):
                    Report(context, members[i], word, enumeration, Set(holder, members[i]));
                    break;
            }
        }
    }

    private void Walk(RuleContext context, EcsList list, Member member, Enumeration? enumeration)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is EcsObject element)
                Walk(context, element);
            else if (enumeration is not null && list[i] is TextValue word && IsUnknown(member, word, enumeration))
                Report(context, member, word, enumeration, Replace(member, word));
        }
    }

    private static Func<string, Edit> Replace(Member member, TextValue word) => text => new Edit.ReplaceValue(Title(member, text), word, text);

    private static Func<string, Edit> Set(EcsObject holder, Member member) => text => new Edit.Set(Title(member, text), holder, member, text);

    private static string Title(Member member, string word) => "Set " + member.Name + " to " + word;

    private static bool IsUnknown(Member member, TextValue word, Enumeration enumeration) =>
        enumeration.ToClr(word.Text) is null && !Placeholder.IsIn(word.Text) && !(word.Text == WindowsNetwork && member == Ecs.TaskDefinition.NetworkMode);

    private void Report(RuleContext context, Member member, TextValue word, Enumeration enumeration, Func<string, Edit> write)
    {
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
