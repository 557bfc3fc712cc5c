using System;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Core.Rules;

/// <summary>An environment that goes by another name elsewhere, or that nobody knows.</summary>
public sealed class TDG608 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG608", "Environment not in the allowed set", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (!ConventionalNames.HasIdentity(context))
            return;
        var environment = context.Identity.Environment!;
        var allowed = context.Conventions.Environments;
        if (allowed.Any(e => string.Equals(e, environment, StringComparison.OrdinalIgnoreCase)))
            return; // another case alone: TDG607

        var better = context.Conventions.EnvironmentOf(environment) ?? Spelling.Nearest(environment, allowed);
        var origin = context.Identity.EnvironmentOrigin;
        Edit[] edits = better is null || origin.IsNone ? [] : [new Edit.Replace("Rename " + MessageText.Quote(environment) + " to \"" + better + "\"", new TextValue(environment, origin), environment, better)];
        context.Report(
            Descriptor,
            context.Task,
            origin,
            "Environment " + MessageText.Quote(environment) + " is none of " + MessageText.And(allowed) + ", which names and tags are made of. Write "
            + (better is null ? "one of them" : "\"" + better + "\"") + ".",
            edits);
    }
}
