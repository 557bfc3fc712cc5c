using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Cli.Input;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Lint;

/// <summary>Runs the rules on a task definition that was read from JSON: the same rules, on the same model, as the analyzer does.</summary>
internal sealed class Linter(LintOptions options)
{
    /// <summary>The findings in the order of their places; null where the JSON is no task definition, which the notes say.</summary>
    public IReadOnlyList<LintFinding>? Lint(DefinitionInput input, IReadOnlyList<ServiceInput> services, List<InputNote> notes)
    {
        var reader = new JsonModelReader();
        var task = reader.Read(input.Json, Ecs.TaskDefinition.Shape);
        var errors = reader.Notes.Where(n => n.IsError).ToList();
        notes.AddRange(errors.Select(n => new InputNote(true, input.File, n.Position, n.Pointer, n.Message)));
        if (errors.Count > 0)
            return null;
        var family = task.Text(Ecs.TaskDefinition.Family);
        var service = services.FirstOrDefault(s => s.Family is not null && string.Equals(s.Family, family, StringComparison.Ordinal));
        var definitionPlaces = reader.Places;
        var description = service is null ? null : reader.Read(service.Description, ServiceDescription.Shape);
        var identity = new TaskIdentity(options.Project, options.Service, options.Environment, null, null, default, default, default);
        return RuleEngine.Run(RuleCatalogue.Rules, identity, task, description, MainContainer(task), RuleOptions.Default)
            .Select(f => service is not null && f.Origin.Id > definitionPlaces
                ? new LintFinding(service.File, f.Rule, f.Message, ServiceInput.Pointer(f.Pointer), reader.PositionOf(f.Origin))
                : new LintFinding(input.File, f.Rule, f.Message, f.Pointer, reader.PositionOf(f.Origin)))
            .OrderBy(f => f.File == input.File ? 0 : 1).ThenBy(f => f.Position.Line).ThenBy(f => f.Position.Column).ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>What the task is about: its only essential container, else its first.</summary>
    private static EcsObject? MainContainer(EcsObject task)
    {
        var containers = task.Objects(Ecs.TaskDefinition.ContainerDefinitions).ToList();
        var essential = containers.Where(c => c.Boolean(Ecs.ContainerDefinition.Essential) != false).ToList();
        return essential.Count == 1 ? essential[0] : containers.FirstOrDefault();
    }
}
