using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A family that ECS may take, but no file can be named after.</summary>
public sealed class TDG909 : Rule
{
    public override RuleDescriptor Descriptor => AuthoringRules.UnusableFileName;

    public override void Check(RuleContext context)
    {
        if (context.Task[Ecs.TaskDefinition.Family] is not TextValue { Text: var name } family)
            return;
        if (!EcsName.IsValid(name))
        {
            if (Placeholder.IsIn(name))
                context.Report(Descriptor, family, Unfilled(name));
            return; // anything else: TDG001
        }

        if (FileName.IsDevice(name))
        {
            var other = name + "-app";
            context.Report(
                Descriptor,
                family,
                MessageText.Quote(name) + " is a device name on Windows, so " + name + FileName.Extension + " can't be written there. Rename the family, to "
                + MessageText.Quote(other) + " for example.",
                Edits.Rewrite("Change the family to " + MessageText.Quote(other), context.Task, Ecs.TaskDefinition.Family, other));
        }
        else if (name.Length > FileName.LongestFamily)
        {
            context.Report(
                Descriptor,
                family,
                "The family has " + name.Length.ToString(CultureInfo.InvariantCulture) + " characters, and with " + FileName.Extension
                + " that is a longer file name than file systems take. Shorten it to 250 characters or fewer.");
        }
    }

    private static string Unfilled(string name)
    {
        var tokens = Token.In(name).Select(t => t.Name).Distinct(System.StringComparer.Ordinal).ToList();
        if (tokens.Count == 0)
        {
            return MessageText.Quote(name) + " holds a placeholder, and the family names a file that this build writes. Write the family out, or use a token that the build "
                + "knows, such as {" + TokenTable.Environment + "}.";
        }

        var first = tokens[0];
        return "The family holds " + MessageText.And(tokens.Select(t => "{" + t + "}")) + ", which " + (tokens.Count == 1 ? "has" : "have")
            + " no value in this build, and it names a file that this build writes. "
            + (TokenTable.BuiltIn.Contains(first, System.StringComparer.Ordinal)
                ? "Set " + (first == TokenTable.Environment ? "Environments" : first) + " on [TaskDefinition], or write the family out."
                : "Write <TaskDefParameter Include=\"" + first + "\" Value=\"…\" /> in the project file, or write the family out.");
    }
}
