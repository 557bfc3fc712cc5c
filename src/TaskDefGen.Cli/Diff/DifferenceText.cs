using System.Collections.Generic;
using System.Linq;
using System.Text;
using TaskDefGen.Core.Comparison;

namespace TaskDefGen.Cli.Diff;

/// <summary>
/// Writes differences for people: by container, what came, went and changed marked at the start of the line, as a pull request colours it.
/// </summary>
internal static class DifferenceText
{
    private const string Containers = "containerDefinitions";

    /// <summary>What a line may hold before its values stand on lines of their own.</summary>
    private const int Width = 120;

    public static string Write(IReadOnlyList<DefinitionDifference> definitions)
    {
        var blocks = new List<string>();
        foreach (var definition in definitions.Where(d => d.Differences.Count > 0))
        {
            if (definition.Differences is [{ Parts.Count: 0 } whole])
            {
                blocks.Add(Mark(whole) + "family " + DifferenceValue.Visible(definition.Family) + "\n");
                continue;
            }

            if (definitions.Count > 1)
                blocks.Add("family " + DifferenceValue.Visible(definition.Family) + "\n");
            blocks.AddRange(Groups(definition.Differences));
        }

        return blocks.Count == 0 ? "No differences.\n" : string.Join('\n', blocks);
    }

    /// <summary>The task itself first, then each container.</summary>
    private static IEnumerable<string> Groups(IReadOnlyList<RevisionDifference> differences)
    {
        foreach (var group in differences.GroupBy(d => IsOfContainer(d) ? d.Parts[1].Text : null, System.StringComparer.Ordinal).OrderBy(g => g.Key is null ? 0 : 1))
        {
            var block = new StringBuilder();
            var all = group.ToList();
            if (group.Key is { } container)
                block.Append(all is [{ Parts.Count: 2 } whole] ? Mark(whole) : "").Append("containers / ").Append(DifferenceValue.Visible(container)).Append('\n');
            else
                block.Append("task\n");
            foreach (var difference in all.SelectMany(DifferenceLeaves.Of))
                Line(block, difference);
            yield return block.ToString();
        }
    }

    private static bool IsOfContainer(RevisionDifference difference) =>
        difference.Parts is [{ Text: Containers, IsKey: false }, { IsKey: true }, ..];

    private static void Line(StringBuilder block, RevisionDifference difference)
    {
        var name = DifferencePath.Of(difference, from: IsOfContainer(difference) ? 2 : 0);
        var before = difference.BeforeValue is { } old ? DifferenceValue.Inline(old) : null;
        var after = difference.AfterValue is { } now ? DifferenceValue.Inline(now) : null;
        // Lines of their own help where there is something to compare, or to take apart.
        var isDivisible = (before is not null && after is not null) || ComparedModel.ItemsOf((difference.BeforeValue ?? difference.AfterValue)!) is not null;
        var isLong = isDivisible && name.Length + (before?.Length ?? 0) + (after?.Length ?? 0) > Width;
        block.Append(Mark(difference)).Append(name);
        if (!isLong && !DifferenceValue.HasLines(difference.BeforeValue) && !DifferenceValue.HasLines(difference.AfterValue))
        {
            block.Append(": ").Append(before).Append(before is null || after is null ? "" : " -> ").Append(after).Append('\n');
            return;
        }

        block.Append(":\n");
        foreach (var (mark, line) in LineChanges.Between(DifferenceValue.Lines(difference.BeforeValue), DifferenceValue.Lines(difference.AfterValue)))
            block.Append(mark).Append(line.Length > 0 ? "   " : "").Append(line).Append('\n');
    }

    private static string Mark(RevisionDifference difference) => difference.BeforeValue is null ? "+ " : difference.AfterValue is null ? "- " : "~ ";
}
