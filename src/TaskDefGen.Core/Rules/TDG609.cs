using System;
using System.Linq;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A task definition that doesn't say whose it is.</summary>
public sealed class TDG609 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG609", "Required tag missing", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (!ConventionalNames.HasIdentity(context))
            return;
        var keys = context.Task.Objects(Ecs.TaskDefinition.Tags).Select(t => t.Text(Ecs.Tag.Key)).ToList();
        if (keys.Exists(Placeholder.IsIn))
            return; // it may be any of them
        var missing = context.Options.RequiredTags.Where(t => !keys.Contains(t, StringComparer.Ordinal)).ToList();
        if (missing.Count == 0)
            return;

        var near = missing.Select(m => keys.Find(k => string.Equals(k, m, StringComparison.OrdinalIgnoreCase))).Where(k => k is not null).ToList();
        context.Report(
            Descriptor,
            context.Task,
            (missing.Count == 1 ? "Tag " : "Tags ") + MessageText.And(missing) + (missing.Count == 1 ? " is missing" : " are missing")
            + (near.Count == 0 ? "" : " (" + MessageText.And(near.Select(n => MessageText.Quote(n!))) + " is another key, for keys differ by case)")
            + ": costs and permissions can't be told apart by what has no tags. Add "
            + MessageText.And(missing.Select(m => m + "=" + Value(context, m))) + ".",
            new Edit.Many(
                "Add " + (missing.Count == 1 ? "tag " : "tags ") + MessageText.And(missing),
                missing.ConvertAll(m => (Edit)new Edit.Add(
                    "Add tag " + m,
                    context.Task,
                    Ecs.TaskDefinition.Tags,
                    [new(Ecs.Tag.Key, m), new(Ecs.Tag.Value, Value(context, m))]))));
    }

    /// <summary>In C# a token, which is right in every environment.</summary>
    private static string Value(RuleContext context, string tag) => tag switch
    {
        "Environment" => ConventionalNames.EnvironmentToWrite(context),
        "Project" => ConventionalNames.FillsIn(context) ? "{" + TokenTable.Project + "}" : context.Identity.Project!,
        "ManagedBy" => "TaskDefGen",
        _ => "…",
    };
}
