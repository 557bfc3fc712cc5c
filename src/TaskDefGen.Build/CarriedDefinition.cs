using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Carrier;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Build;

/// <summary>A task definition of the assembly, read back from its JSON as <c>taskdefgen lint</c> reads it.</summary>
/// <param name="File">What is written of it.</param>
/// <param name="Service">The service that runs it; null where nothing is said of one.</param>
internal sealed record CarriedDefinition(CarriedFile File, DefinitionAbout About, EcsObject Task, EcsObject? Service)
{
    public string Family => Task.Text(Ecs.TaskDefinition.Family) ?? "";

    /// <summary>The task definitions among the files.</summary>
    public static IReadOnlyList<CarriedDefinition> Find(IEnumerable<CarriedFile> files) => Read(files.Where(file => file.AboutBytes is not null).ToArray());

    /// <param name="files">Task definitions.</param>
    public static IReadOnlyList<CarriedDefinition> Read(IReadOnlyList<CarriedFile> files) => InParallel.Select(files, Read);

    /// <summary>What the rules of the preset say of it.</summary>
    public IReadOnlyList<(Finding Finding, FindingSeverity Severity)> Judge(Preset preset)
    {
        var main = Task.Objects(Ecs.TaskDefinition.ContainerDefinitions)
            .FirstOrDefault(container => About.MainContainer is not null && container.Text(Ecs.ContainerDefinition.Name) == About.MainContainer);
        return RuleEngine.Run(RuleCatalogue.Rules, About.Identity, Task, Service, main ?? EcsWords.MainContainer(Task), OptionReader.Read(About.Options).Options)
            .Select(finding => (Finding: finding, Severity: Presets.SeverityOf(preset, finding.Rule)))
            .Where(judged => judged.Severity is not null)
            .Select(judged => (judged.Finding, judged.Severity!.Value))
            .ToArray();
    }

    private static CarriedDefinition Read(CarriedFile file)
    {
        try
        {
            var about = DefinitionAbout.Read(file.About!);
            if (JsonParser.Parse(file.Content) is JsonNode.Map json)
            {
                var reader = new JsonModelReader();
                return new CarriedDefinition(
                    file,
                    about,
                    reader.Read(json, Ecs.TaskDefinition.Shape),
                    about.Service is null ? null : reader.Read(about.Service, ServiceDescription.Shape));
            }
        }
        catch (JsonSyntaxException)
        {
            // Said below: whoever compiled this assembly wrote something else than this version does.
        }

        throw new BuildProblemException(
            BuildCodes.UnreadableCarrier,
            $"What the assembly carries as '{file.Path}' is no task definition in a form that this version of TaskDefGen knows. The assembly was probably "
            + "compiled with another version: rebuild the project, and use one version of the package in it.");
    }
}
