using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Tests;

/// <summary>Asks rules about JSON.</summary>
internal static class Judge
{
    /// <summary>A task of which nothing is known but its JSON.</summary>
    public static TaskIdentity Anonymous { get; } = new(null, null, null, null, null, default, default, default);

    public static IReadOnlyList<Finding> Run<TRule>(string json, TaskIdentity? identity = null, bool hasMain = false)
        where TRule : Rule, new() => Run([new TRule()], json, identity, hasMain);

    public static IReadOnlyList<Finding> Run(IEnumerable<Rule> rules, string json, TaskIdentity? identity = null, bool hasMain = false, RuleOptions? options = null)
    {
        var task = ModelReader.Read(json);
        return RuleEngine.Run(
            rules,
            identity ?? Anonymous,
            task,
            null,
            hasMain ? task.Objects(Ecs.TaskDefinition.ContainerDefinitions).First() : null,
            options ?? RuleOptions.Default);
    }

    /// <summary>Fails unless the rule has nothing to say.</summary>
    public static void Accepts<TRule>(string json, TaskIdentity? identity = null)
        where TRule : Rule, new() => Assert.Empty(Run<TRule>(json, identity).Select(Show));

    /// <summary>Fails unless the rule says one thing, there. Every edit that it offers settles it.</summary>
    public static Finding Reports<TRule>(string json, string pointer, string message, TaskIdentity? identity = null, bool hasMain = false)
        where TRule : Rule, new()
    {
        var finding = Assert.Single(Run<TRule>(json, identity, hasMain));
        Assert.Equal(new TRule().Descriptor.Id, finding.Rule.Id);
        Assert.Equal((pointer, message), (finding.Pointer, finding.Message));
        Assert.False(finding.Origin.IsNone);
        foreach (var edit in finding.Edits)
            Assert.DoesNotContain(Show(finding), Run<TRule>(JsonEditor.Apply(json, edit), identity, hasMain).Select(Show));
        return finding;
    }

    /// <summary>The places of what the rule says, in its order.</summary>
    public static IReadOnlyList<string> Pointers<TRule>(string json)
        where TRule : Rule, new() => [.. Run<TRule>(json).Select(f => f.Pointer)];

    public static IReadOnlyList<string> Titles(Finding finding) => [.. finding.Edits.Select(e => e.Title)];

    public static string Show(Finding finding) => finding.Rule.Id + " " + finding.Pointer + ": " + finding.Message;
}
