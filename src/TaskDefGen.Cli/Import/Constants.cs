using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Cli.Import;

/// <summary>Finds strings that a definition repeats, and names for them.</summary>
internal static class Constants
{
    private const int Often = 3;
    private const int LongAtTwice = 30;
    private const int Short = 12;

    /// <summary>The name of the constant for each repeated string.</summary>
    public static IReadOnlyDictionary<string, string> Find(TaskFacts facts)
    {
        var uses = facts.Attributes.Concat(facts.Containers.SelectMany(c => c.Attributes))
            .Where(a => a.Name != AttributeMap.JsonFragment)
            .SelectMany(a => a.Arguments.Where(u => u.Property is not ("Environment" or "Key" or "Project" or "Service")).Select(u => (Attribute: a, Argument: u)))
            .SelectMany(u => TextsOf(u.Argument.Value).Select(t => (u.Attribute, u.Argument, Text: t)))
            .GroupBy(u => u.Text, StringComparer.Ordinal)
            .Where(g => (g.Count() >= Often && g.Key.Length >= Short) || (g.Count() >= 2 && g.Key.Length >= LongAtTwice));
        var taken = facts.Containers.Select(c => c.Name).Append(facts.Name).ToHashSet(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in uses)
        {
            var properties = group.Select(u => u.Argument.Property).Distinct(StringComparer.Ordinal).ToList();
            var name = ClassNames.OfContainer(
                properties.Count == 2 && properties.TrueForAll(p => p is "TaskRoleArn" or "ExecutionRoleArn") ? "RoleArn" : NameOf(group.First().Attribute, properties[0]),
                taken);
            taken.Add(name);
            names[group.Key] = name;
        }

        return names;
    }

    private static IEnumerable<string> TextsOf(FactValue value) => value switch
    {
        FactValue.Text text => [text.Value],
        FactValue.Items items => items.Values.OfType<FactValue.Text>().Select(t => t.Value),
        _ => [],
    };

    private static string NameOf(AttributeFact attribute, string property) => attribute.Name switch
    {
        AwsLogs.Attribute => "Log" + property,
        "LogOption" or "FirelensOption" or "DockerLabel" or "EnvironmentVariable" or "Secret" or "LogSecretOption" or "Tag"
            when (attribute["Name"] ?? attribute["Key"]) is FactValue.Text { Value: var key } => key,
        _ => property,
    };
}
