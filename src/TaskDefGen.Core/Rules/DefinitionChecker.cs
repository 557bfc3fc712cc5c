using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Options;

namespace TaskDefGen.Core.Rules;

/// <summary>Judges a class in all its environments, and says each thing once: with the environments in which it holds, when those are not all.</summary>
public static class DefinitionChecker
{
    public static IReadOnlyList<Finding> Check(BoundDefinition definition, RuleOptions? options = null)
    {
        var merged = new List<(Finding Finding, List<string> Environments)>();
        var places = new Dictionary<(RuleDescriptor Rule, Origin Origin, string Message), int>();
        foreach (var task in definition.Tasks)
        {
            var main = task.Containers.FirstOrDefault(c => c.IsMain)?.Definition;
            var found = RuleEngine.Run(RuleCatalogue.Rules, task.Identity, task.Task, task.Service, main, options ?? RuleOptions.Default, task.Surroundings, IsOfAssembly);
            var environment = task.Identity.Environment ?? "";
            foreach (var finding in task.Findings.Concat(found).Where(f => !IsMeant(definition, f)))
            {
                var key = (finding.Rule, finding.Origin, finding.Message);
                if (!places.TryGetValue(key, out var at))
                {
                    places.Add(key, merged.Count);
                    merged.Add((finding, [environment]));
                }
                else if (merged[at].Environments is var said && !string.Equals(said[said.Count - 1], environment, System.StringComparison.Ordinal))
                {
                    said.Add(environment); // no two tasks have the same: one that was said was said last
                }
            }
        }

        // What stands on the assembly holds for other classes too, which may have other environments: there the message names none.
        return merged.ConvertAll(m => m.Environments.Count == definition.Tasks.Count || IsOfAssembly(m.Finding.Origin)
            ? m.Finding
            : m.Finding with { Message = m.Finding.Message + " (in " + string.Join(", ", m.Environments) + ")" });

        bool IsOfAssembly(Origin origin) => definition.Sources.Find(origin) is { Owner: < 0 };
    }

    /// <summary>
    /// The escape hatch exists for values that ECS adds tomorrow: one that is unknown there is taken at its word, unless it is nearly a known one.
    /// Subnets that the assembly names for all its services are not told to one whose tasks have no network interfaces.
    /// </summary>
    private static bool IsMeant(BoundDefinition definition, Finding finding)
    {
        if (finding.Rule.Id == "TDG402")
            return definition.Sources.Find(finding.Origin) is { Owner: < 0 };
        if (finding.Rule.Id != "TDG037" || finding.Edits.Count > 0 || definition.Sources.Find(finding.Origin) is not { Owner: >= 0, Attribute: >= 0 } at)
            return false;
        var attributes = at.Owner == 0 ? definition.Facts.Attributes : definition.Facts.Containers[at.Owner - 1].Attributes;
        return attributes[at.Attribute].Name == AttributeMap.JsonFragment;
    }
}
