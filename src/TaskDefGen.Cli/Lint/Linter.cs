using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Cli.Input;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Lint;

/// <summary>Runs the rules on a task definition that was read from JSON: the same rules, on the same model, as the analyzer does.</summary>
internal sealed class Linter(LintOptions options, LintSettings settings)
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
        description?.Omit(ServiceDescription.ScalableTarget); // CreateService can't say it: that it isn't there says nothing
        var identity = new TaskIdentity(options.Project, options.Service, options.Environment, options.Region, options.AccountId, default, default, default);
        return RuleEngine.Run(RuleCatalogue.Rules, identity, task, description, EcsWords.MainContainer(task), settings.Rules)
            .Select(f => (Finding: f, Severity: settings.Severities.Of(f.Rule)))
            .Where(f => f.Severity is not null)
            .Select(f => service is not null && f.Finding.Origin.Id > definitionPlaces
                ? new LintFinding(service.File, f.Finding.Rule, f.Severity!.Value, f.Finding.Message, ServiceInput.Pointer(f.Finding.Pointer), reader.PositionOf(f.Finding.Origin))
                : new LintFinding(input.File, f.Finding.Rule, f.Severity!.Value, f.Finding.Message, f.Finding.Pointer, reader.PositionOf(f.Finding.Origin)))
            .OrderBy(f => f.File == input.File ? 0 : 1).ThenBy(f => f.Position.Line).ThenBy(f => f.Position.Column).ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
            .ToList();
    }
}
