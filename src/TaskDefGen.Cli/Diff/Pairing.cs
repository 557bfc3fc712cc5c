using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Cli.Input;
using TaskDefGen.Core.Comparison;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Diff;

/// <summary>Compares each task definition of one file with that of the other: by family, or whatever they are called where each file has one.</summary>
internal static class Pairing
{
    public static IReadOnlyList<DefinitionDifference> Compare(IReadOnlyList<DiffInput> before, IReadOnlyList<DiffInput> after, List<InputNote> notes)
    {
        if (before.Count == 1 && after.Count == 1)
            return [Compare(before[0], after[0], notes)];
        var found = new List<DefinitionDifference>();
        var left = after.ToList();
        foreach (var old in before)
        {
            var now = left.Find(d => string.Equals(d.Family, old.Family, StringComparison.Ordinal));
            found.Add(now is null ? Whole(old, null) : Compare(old, now, notes));
            if (now is not null)
                left.Remove(now);
        }

        found.AddRange(left.Select(now => Whole(null, now)));
        return found;
    }

    private static DefinitionDifference Compare(DiffInput before, DiffInput after, List<InputNote> notes)
    {
        var (one, other) = (ComparedModel.Of(before.Task), ComparedModel.Of(after.Task));
        foreach (var (input, described, tagged) in new[] { (after, before, other), (before, after, one) })
        {
            if (!described.IsDescribed || described.Task.Has(Ecs.TaskDefinition.Tags) || !input.Task.Has(Ecs.TaskDefinition.Tags))
                continue;
            notes.Add(new InputNote(
                false,
                described.File,
                new JsonPosition(1, 1),
                "/tags",
                "A description without tags doesn't tell whether there are none: they were not compared. Ask for them: aws ecs describe-task-definition --include TAGS."));
            tagged.Add(Ecs.TaskDefinition.Tags.Name, ComparedValue.Texts([]));
        }

        return new DefinitionDifference(after.Family, RevisionComparison.Compare(one, other));
    }

    private static DefinitionDifference Whole(DiffInput? before, DiffInput? after) => new(
        (before ?? after)!.Family,
        [ComparedModel.Whole(before?.Task, after?.Task)]);
}
