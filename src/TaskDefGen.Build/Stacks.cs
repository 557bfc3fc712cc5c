using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.CloudFormation;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Build;

/// <summary>The CloudFormation templates of a project: one for each environment, with all that it has there.</summary>
internal static class Stacks
{
    private const string Folder = "cloudformation/";

    public static IReadOnlyList<CarriedFile> Of(IReadOnlyList<CarriedFile> files, IReadOnlyList<CarriedDefinition> definitions, string prefix)
    {
        var byFolder = files.Where(file => file.Path.IndexOf('/') > 0).ToLookup(file => file.Path.Substring(0, file.Path.IndexOf('/') + 1), StringComparer.Ordinal);
        return definitions
            .GroupBy(d => d.About.Identity.Environment ?? "", StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new CarriedFile(Folder + prefix + (g.Key.Length == 0 ? "template" : g.Key) + ".json", CloudFormationTemplate.Write(g.Select(d => Read(byFolder, d)).ToArray())))
            .ToArray();
    }

    private static StackDefinition Read(ILookup<string, CarriedFile> byFolder, CarriedDefinition definition)
    {
        var folder = definition.File.Path.Substring(0, definition.File.Path.Length - ".json".Length) + "/";
        var documents = byFolder[folder]
            .Select(file => (Name: file.Path.Substring(folder.Length), Json: JsonParser.Parse(file.Content) as JsonNode.Map))
            .Where(file => file.Json is not null)
            .ToDictionary(file => file.Name, file => file.Json!, StringComparer.Ordinal);
        return new StackDefinition(definition.About.Identity, definition.Task, (JsonNode.Map)JsonParser.Parse(definition.File.Content), definition.Service, documents);
    }
}
