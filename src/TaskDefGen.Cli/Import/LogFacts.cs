using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Import;

/// <summary>Writes a container's logs down: the shorthand where the driver is awslogs, the driver and its options elsewhere.</summary>
internal static class LogFacts
{
    public static EcsMap? Options(EcsObject container) => Logs(container) is { } logs && IsAwsLogs(logs) ? logs.Map(Ecs.LogConfiguration.Options) : null;

    /// <param name="defaultGroup">What the shorthand takes unless it is told.</param>
    public static IEnumerable<AttributeFact> Of(EcsObject container, string? defaultGroup, string? region)
    {
        if (Logs(container) is not { } logs)
            return [];
        var facts = new List<AttributeFact>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        facts.Add(IsAwsLogs(logs) ? Shorthand(logs, defaultGroup, region, said) : Fact.Of(AttributeMap.Find("LogConfiguration")!, logs)!);
        facts.AddRange((logs.Map(Ecs.LogConfiguration.Options)?.Entries ?? [])
            .Where(e => !said.Contains(e.Key))
            .Select(e => Fact.Of("LogOption", ("Key", Fact.Text(e.Key)), ("Value", Fact.Text(e.Value.Text)))));
        FactsBuilder.AddItems(facts, logs, "LogSecretOption", Ecs.LogConfiguration.SecretOptions);
        return facts;
    }

    private static EcsObject? Logs(EcsObject container) => container.Object(Ecs.ContainerDefinition.LogConfiguration);

    /// <summary>Whether the shorthand fits: it fills three options, of which one at most may have to be taken away again.</summary>
    private static bool IsAwsLogs(EcsObject logs) => logs.Text(Ecs.LogConfiguration.LogDriver) == AwsLogs.Driver
        && new[] { AwsLogs.Group, AwsLogs.Region, AwsLogs.StreamPrefix }.Count(o => logs.Map(Ecs.LogConfiguration.Options)?[o] is not null) >= 2;

    private static AttributeFact Shorthand(EcsObject logs, string? defaultGroup, string? region, HashSet<string> said)
    {
        var options = logs.Map(Ecs.LogConfiguration.Options);
        var arguments = new List<ArgumentFact>();
        foreach (var property in AttributeMap.Find(AwsLogs.Attribute)!.Properties)
        {
            var text = options?[property.MapKey!]?.Text;
            var expected = property.MapKey switch
            {
                AwsLogs.Group => defaultGroup,
                AwsLogs.Region => region,
                AwsLogs.StreamPrefix => AwsLogs.DefaultStreamPrefix,
                _ => null,
            };
            if (text is not null)
                said.Add(property.MapKey!);
            var isFilled = property.MapKey is AwsLogs.Group or AwsLogs.Region or AwsLogs.StreamPrefix;
            if (text is null ? !isFilled : text == expected)
                continue;
            if (text is null)
                arguments.Add(new ArgumentFact(property.Name, FactValue.Null.Instance));
            else if (property.MapKey != AwsLogs.CreateGroup)
                arguments.Add(new ArgumentFact(property.Name, Fact.Text(text)));
            else if (text is "true" or "false")
                arguments.Add(new ArgumentFact(property.Name, new FactValue.Flag(text == "true")));
            else
                said.Remove(property.MapKey!); // another spelling, which only an option can keep
        }

        return new AttributeFact(AwsLogs.Attribute, arguments.ToEquatableArray());
    }
}
