using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Binding;

/// <summary>Makes models of facts: one for each environment, with conventions, overrides and tokens applied.</summary>
public static class TaskBinder
{
    /// <param name="openBrace">What <c>{OpenBrace}</c> becomes: something else where a brace that is text must be told from a token.</param>
    public static BoundDefinition Bind(
        TaskFacts facts,
        AssemblyFacts assembly,
        EquatableArray<BuildParameter> parameters,
        Conventions? conventions = null,
        string openBrace = "{")
    {
        var sources = new SourceMap();
        var findings = new List<Finding>();
        var environments = Environments(facts, assembly, sources, findings);
        var names = new EnvironmentNames(environments.Where(e => e.Name is not null).Select(e => e.Name!).ToList());
        var tables = new DefinitionTables(facts, assembly);
        var tasks = new List<BoundTask>(environments.Count);
        foreach (var (name, anchor) in environments)
        {
            var scope = new BindingScope(facts, assembly, parameters, conventions ?? Conventions.Default, sources, name, anchor, names, openBrace, tables);
            scope.Findings.AddRange(findings);
            tasks.Add(EnvironmentBinder.Bind(scope));
        }

        return new BoundDefinition(facts, sources, tasks);
    }

    /// <summary>The environments of the class, or else of the assembly; a single nameless one where neither names any.</summary>
    private static List<(string? Name, SourceAnchor Anchor)> Environments(TaskFacts facts, AssemblyFacts assembly, SourceMap sources, List<Finding> findings)
    {
        var found = new List<(string? Name, SourceAnchor Anchor)>();
        if (!Read(facts.Attributes, AttributeMap.TaskDefinition, owner: 0))
            Read(assembly.Attributes, AttributeMap.TaskDefinitionDefaults, owner: -1);
        if (found.Count == 0)
            found.Add((null, new SourceAnchor(0)));
        return found;

        bool Read(EquatableArray<AttributeFact> attributes, string name, int owner)
        {
            var written = false;
            for (var a = 0; a < attributes.Count; a++)
            {
                if (attributes[a].Name != name)
                    continue;
                for (var i = 0; i < attributes[a].Arguments.Count; i++)
                {
                    var argument = attributes[a].Arguments[i];
                    if (argument.Property != "Environments" || argument.Value is not FactValue.Items items)
                        continue;
                    written = true;
                    for (var e = 0; e < items.Values.Count; e++)
                        Add(items.Values[e], new SourceAnchor(owner, a, i, e));
                }
            }

            return written;
        }

        void Add(FactValue value, SourceAnchor anchor)
        {
            if (value is FactValue.Text { Value: var name } && !string.IsNullOrWhiteSpace(name))
            {
                if (!found.Exists(f => string.Equals(f.Name, name, StringComparison.Ordinal)))
                    found.Add((name, anchor));
            }
            else if (value is not FactValue.Unknown)
            {
                findings.Add(new Finding(
                    AuthoringRules.EmptyNamePart,
                    sources[anchor],
                    "",
                    "An environment needs a name. Write one such as \"dev\", \"stg\" or \"prod\", or take this one away.",
                    []));
            }
        }
    }
}
