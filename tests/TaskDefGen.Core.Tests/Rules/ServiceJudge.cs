using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Tests.Rules;

/// <summary>Asks rules about the JSON of a service and its network, as our attributes describe it.</summary>
internal static class ServiceJudge
{
    public const string Fargate = "{ \"requiresCompatibilities\": [\"FARGATE\"], \"containerDefinitions\": [] }";

    public static IReadOnlyList<Finding> Run<TRule>(string? service, string task = Fargate, string? environment = null, RuleOptions? options = null)
        where TRule : Rule, new() => RuleEngine.Run(
            [new TRule()],
            new TaskIdentity(null, null, environment, null, null, default, default, default),
            ModelReader.Read(task),
            service is null ? null : ModelReader.Read(service, ServiceDescription.Shape),
            null,
            options ?? RuleOptions.Default);

    /// <summary>The options of a team that has set one.</summary>
    public static RuleOptions Options(string key, string value)
    {
        var reading = OptionReader.Read(k => k == key ? value : null, [key]);
        Assert.Empty(reading.Problems);
        return reading.Options;
    }

    public static void Accepts<TRule>(string? service, string task = Fargate, string? environment = null, RuleOptions? options = null)
        where TRule : Rule, new() => Assert.Empty(Run<TRule>(service, task, environment, options).Select(Judge.Show));

    /// <summary>Fails unless the rule says one thing, there; every edit settles it.</summary>
    public static Finding Reports<TRule>(string service, string pointer, string message, string task = Fargate, string? environment = null)
        where TRule : Rule, new()
    {
        var finding = Assert.Single(Run<TRule>(service, task, environment));
        Assert.Equal((pointer, message), (finding.Pointer, finding.Message));
        Assert.False(finding.Origin.IsNone);
        foreach (var edit in finding.Edits)
            Accepts<TRule>(JsonEditor.Apply(service, edit), task, environment);
        return finding;
    }

    /// <summary>The same, where a part of the message is enough to tell what it says.</summary>
    public static Finding Says<TRule>(string service, string pointer, string part, string task = Fargate, string? environment = null)
        where TRule : Rule, new()
    {
        var finding = Assert.Single(Run<TRule>(service, task, environment));
        Assert.Contains(part, finding.Message, System.StringComparison.Ordinal);
        return Reports<TRule>(service, pointer, finding.Message, task, environment);
    }
}
