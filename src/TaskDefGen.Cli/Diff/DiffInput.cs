using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Cli.Input;
using TaskDefGen.Core.Comparison;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Diff;

/// <summary>A task definition to compare.</summary>
/// <param name="Family">Its family; what its file calls it where it has none.</param>
/// <param name="IsDescribed">Whether it is what ECS said of a revision, which has tags only when they were asked for.</param>
internal sealed record DiffInput(string File, string Family, bool IsDescribed, EcsObject Task)
{
    /// <summary>The task definitions in a file. What is wrong with it is noted.</summary>
    public static IReadOnlyList<DiffInput> Read(string file, string? family, List<InputNote> notes)
    {
        try
        {
            // What was put into another form is told by import; here it would be said twice.
            return [.. new DefinitionReader(file, family, []).Read(asTemplate: false).Select(d => Read(d, notes))];
        }
        catch (InputException exception)
        {
            notes.Add(new InputNote(true, file, exception.Position, "", exception.Message));
            return [];
        }
    }

    private static DiffInput Read(DefinitionInput definition, List<InputNote> notes)
    {
        var reader = new JsonModelReader();
        var task = reader.Read(definition.Json, Ecs.TaskDefinition.Shape);
        notes.AddRange(reader.Notes.Where(n => n.IsError).Select(n => new InputNote(true, definition.File, n.Position, n.Pointer, n.Message)));
        var isDescribed = definition.Json.Members.Any(m => EcsNormalization.DescribeOnly.Contains(m.Name, StringComparer.Ordinal) && m.Value is not JsonNode.Null);
        return new DiffInput(definition.File, task.Text(Ecs.TaskDefinition.Family) ?? definition.Name, isDescribed, task);
    }
}
