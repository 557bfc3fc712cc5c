using System.Linq;
using TaskDefGen.Core.Comparison;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Diff;

/// <summary>Where a difference is, as people say it: <c>environment / LOG_LEVEL</c>.</summary>
internal static class DifferencePath
{
    /// <summary>The steps from one on. A member is left out where its element has no other: a variable is its value.</summary>
    public static string Of(RevisionDifference difference, int from)
    {
        var steps = difference.Parts.Skip(from).Select(p => DifferenceValue.Visible(p.Text)).ToList();
        if (steps.Count > 1 && IsOnlyMember(difference))
            steps.RemoveAt(steps.Count - 1);
        return string.Join(" / ", steps);
    }

    private static bool IsOnlyMember(RevisionDifference difference)
    {
        if (difference.Parts is not [.., { IsKey: true }, { IsKey: false }])
            return false;
        var type = EcsType.Of(Ecs.TaskDefinition.Shape);
        var path = "";
        foreach (var part in difference.Parts.SkipLast(1))
        {
            var inner = part.IsKey ? type.Element : type.Structure?.Find(part.Text)?.Type;
            if (inner is null)
                return false;
            type = inner;
            path += part.IsKey ? "[]" : path.Length > 0 ? "." + part.Text : part.Text;
        }

        return EcsNormalization.Lists.TryGetValue(path[..^2], out var identity) && type.Structure is { } element && element.Members.Count == identity.Keys.Count + 1;
    }
}
