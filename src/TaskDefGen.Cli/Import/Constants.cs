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
            .Where(u => u.Argument.Value is FactValue.Text)
            .GroupBy(u => ((FactValue.Text)u.Argument.Value).Value, StringComparer.Ordinal)
            .Where(g => (g.Count() >= Often && g.Key.Length >= Short) || (g.Count() >= 2 && g.Key.Length >= LongAtTwice));
        var taken = facts.Containers.Select(c => c.Name).Append(facts.Name).ToHashSet(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in uses)
        {
            var name = ClassNames.OfContainer(NameOf(group.First().Attribute, group.First().Argument.Property), taken);
            taken.Add(name);
            names[group.Key] = name;
        }

        return names;
    }

    private static string NameOf(AttributeFact attribute, string property) => attribute.Name switch
    {
        AwsLogs.Attribute => "Log" + property,
        "LogOption" or "FirelensOption" or "DockerLabel" or "EnvironmentVariable" or "Secret" or "LogSecretOption" or "Tag"
            when (attribute["Name"] ?? attribute["Key"]) is FactValue.Text { Value: var key } => key,
        _ => property,
    };
}
