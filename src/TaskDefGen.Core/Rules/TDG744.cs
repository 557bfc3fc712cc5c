using System;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A platform version that Fargate doesn't have.</summary>
public sealed class TDG744 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG744", "Platform version unknown", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service?[ServiceDescription.PlatformVersion] is not TextValue version || Placeholder.IsIn(version.Text))
            return;
        var known = context.OnWindows ? PlatformVersions.OfWindows : PlatformVersions.OfLinux;
        if (known.Contains(version.Text, StringComparer.Ordinal) || IsNewer(version.Text))
            return;
        context.Report(
            Descriptor,
            version,
            (string.IsNullOrWhiteSpace(version.Text) ? "A blank text" : MessageText.Quote(version.Text)) + " is no platform version of " + (context.OnWindows ? "Windows" : "Linux")
            + " tasks on Fargate. Write LATEST or " + known[known.Count - 1] + ", or leave it out for LATEST.",
            new Edit.Set("Set PlatformVersion to LATEST", context.Service, ServiceDescription.PlatformVersion, EcsWords.Latest));
    }

    /// <summary>Whether AWS may have it by the time that somebody writes it.</summary>
    private static bool IsNewer(string text) => Version.TryParse(text, out var version) && version.Build >= 0 && version.Revision < 0 && version > Version.Parse(PlatformVersions.Current);
}
