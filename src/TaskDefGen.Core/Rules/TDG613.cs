using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Core.Rules;

/// <summary>A name that a convention makes too long of parts that may each be right. Written names: TDG001, TDG005, TDG017, TDG505.</summary>
public sealed class TDG613 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG613", "Derived name too long", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        var said = new HashSet<string>(StringComparer.Ordinal); // containers share a log group
        foreach (var name in DerivedName.TooLong(context))
        {
            if (!said.Add(name.What + name.Value.Text))
                continue;
            var parts = Parts(context, name.Template);
            var length = name.Value.Text.Length;
            var isFamily = name.Longest == EcsName.Longest && name.Template == context.Conventions.Family;
            var most = isFamily ? FileName.LongestFamily : name.Longest;
            context.Report(
                Descriptor,
                name.Value,
                parts.OrderByDescending(p => p.Text.Length).Select(p => p.Origin).FirstOrDefault(o => !o.IsNone) is { IsNone: false } longest ? longest : name.Value.Origin,
                name.What + " follows from " + name.Template + " and has " + Number(length) + " characters, and " + Number(name.Longest) + " are taken at most. Shorten "
                + MessageText.Or(parts.Select(p => p.Name + " " + MessageText.Quote(p.Text) + " (" + Number(p.Text.Length) + ")")) + " by " + Number(length - most)
                + (length - most == 1 ? " character" : " characters")
                + (isFamily ? ", so that the family can name a file too (" + Number(most) + "), or write a name." : ", or write a name."));
        }
    }

    /// <summary>What the name was made of, in its order.</summary>
    private static List<(string Name, string Text, Origin Origin)> Parts(RuleContext context, string template) =>
        new (string Name, string? Text, Origin Origin)[]
        {
            ("project", context.Identity.Project, context.Identity.ProjectOrigin),
            ("service", context.Identity.Service, context.Identity.ServiceOrigin),
            ("environment", context.Identity.Environment, context.Identity.EnvironmentOrigin),
        }
            .Where(p => p.Text is not null && template.IndexOf("{" + p.Name + "}", StringComparison.Ordinal) >= 0)
            .OrderBy(p => template.IndexOf("{" + p.Name + "}", StringComparison.Ordinal))
            .Select(p => (p.Name, p.Text!, p.Origin)).ToList();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
