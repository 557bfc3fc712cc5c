using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Comparison;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Diff;

/// <summary>Where a difference is, as people say it: <c>environment / LOG_LEVEL</c>.</summary>
internal static class DifferencePath
{
    /// <summary>The steps from one on, without the last where it says nothing more: a variable is its value, and so is an element of a set.</summary>
    public static string Of(RevisionDifference difference, int from)
    {
        var steps = difference.Parts.Skip(from).Select(p => DifferenceValue.Visible(p.Text)).ToList();
        if (steps.Count > 1 && (IsOnlyMember(difference) || IsOfSet(difference)))
            steps.RemoveAt(steps.Count - 1);
        return string.Join(" / ", steps);
    }

    private static bool IsOnlyMember(RevisionDifference difference)
    {
        var parts = difference.Parts;
        return parts is [.., { IsKey: true }, { IsKey: false }] && List(parts.SkipLast(2)) is { } list
            && list.Type.Element?.Structure is { } element && element.Members.Count == list.Identity.Keys.Count + 1;
    }

    private static bool IsOfSet(RevisionDifference difference) =>
        difference.Parts is [.., { IsKey: true }] && List(difference.Parts.SkipLast(1)) is { Identity.IsSet: true };

    /// <summary>The list that a path leads to; null where it leads elsewhere, or to what ECS has not today.</summary>
    private static (EcsType Type, ListIdentity Identity)? List(IEnumerable<RevisionPathPart> parts)
    {
        var type = EcsType.Of(Ecs.TaskDefinition.Shape);
        var path = "";
        foreach (var part in parts)
        {
            var inner = part.IsKey ? type.Element : type.Structure?.Find(part.Text)?.Type;
            if (inner is null)
                return null;
            type = inner;
            path += part.IsKey ? "[]" : path.Length > 0 ? "." + part.Text : part.Text;
        }

        return EcsNormalization.Lists.TryGetValue(path, out var identity) ? (type, identity) : null;
    }
}
