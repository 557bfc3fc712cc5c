using System;
using System.Collections.Generic;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Options;

namespace TaskDefGen.Core.Rules;

/// <summary>Runs rules on a task definition. A rule that throws is reported, and the others still run.</summary>
public static class RuleEngine
{
    public static IReadOnlyList<Finding> Run(
        IEnumerable<Rule> rules,
        TaskIdentity identity,
        EcsObject task,
        EcsObject? service,
        EcsObject? mainContainer,
        RuleOptions options,
        EcsObject? surroundings = null,
        Predicate<Origin>? isShared = null)
    {
        var findings = new List<Finding>();
        var context = new RuleContext(identity, task, service, mainContainer, options, findings.Add, surroundings, isShared);
        foreach (var rule in rules)
        {
            var before = findings.Count;
            try
            {
                rule.Check(context);
            }
#pragma warning disable CA1031 // whatever went wrong in one rule must not cost the findings of the others
            catch (Exception exception)
#pragma warning restore CA1031
            {
                findings.RemoveRange(before, findings.Count - before);
                findings.Add(new Finding(
                    AuthoringRules.RuleFailed,
                    task.Origin,
                    "",
                    "Rule " + rule.Descriptor.Id + " failed on this task definition and was skipped (" + exception.GetType().Name + ": " + exception.Message
                    + "). Please report it with the class; turn the rule off in .editorconfig until then.",
                    []));
            }
        }

        return findings;
    }
}
