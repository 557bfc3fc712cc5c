using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Binding;

/// <summary>What the parts of the binder share while they bind one environment.</summary>
internal sealed class BindingScope(
    TaskFacts facts,
    AssemblyFacts assembly,
    EquatableArray<BuildParameter> parameters,
    Conventions conventions,
    SourceMap sources,
    string? environment,
    SourceAnchor environmentAnchor,
    EnvironmentNames environments,
    string openBrace,
    DefinitionTables tables)
{
    public TaskFacts Facts { get; } = facts;

    public AssemblyFacts Assembly { get; } = assembly;

    public EquatableArray<BuildParameter> Parameters { get; } = parameters;

    public Conventions Conventions { get; } = conventions;

    public SourceMap Sources { get; } = sources;

    public string? Environment { get; } = environment;

    public SourceAnchor EnvironmentAnchor { get; } = environmentAnchor;

    /// <summary>All environments of the class.</summary>
    public IReadOnlyList<string> Environments { get; } = environments.All;

    public string OpenBrace { get; } = openBrace;

    /// <summary>The attributes with what they mean.</summary>
    public DefinitionTables Tables { get; } = tables;

    public List<Finding> Findings { get; } = [];

    public TokenTable Tokens { get; set; } = TokenTable.Empty;

    /// <summary>The name of each container class in this environment, by the full name of the class.</summary>
    public Dictionary<string, string> ContainerNames { get; } = new(StringComparer.Ordinal);

    public bool IsEnvironment(string name) => environments.Contains(name);

    /// <summary>How strongly an attribute of an owner speaks in this environment; null where it says nothing here.</summary>
    public int? LevelOf(int owner, int attribute) => Tables[owner].LevelOf(attribute, owner < 0, Environment);

    public void Report(RuleDescriptor rule, SourceAnchor anchor, string message) => Report(rule, Sources[anchor], message);

    public void Report(RuleDescriptor rule, Origin origin, string message) => Findings.Add(new Finding(rule, origin, "", message, []));

    /// <summary>Names in a message: <c>A, B and C</c>.</summary>
    public static string List(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Count - 1)) + " and " + all[all.Count - 1];
    }
}
