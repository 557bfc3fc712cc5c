using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A platform version of Fargate whose time is over. One that there never was: TDG744.</summary>
public sealed class TDG119 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG119", "Platform version deprecated", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.OnWindows || context.Service?[ServiceDescription.PlatformVersion] is not TextValue { Text: "1.0.0" or "1.1.0" or "1.2.0" or "1.3.0" } version)
            return;
        context.Report(
            Descriptor,
            version,
            "Platform version " + version.Text + " is deprecated" + (version.Text == "1.3.0" ? "" : " since December 2020")
            + ": it gets no security updates, and AWS stops tasks on versions that it retires. Write 1.4.0, or LATEST, which ECS assumes where nothing is written.",
            new Edit.Set("Set PlatformVersion to 1.4.0", context.Service, ServiceDescription.PlatformVersion, PlatformVersions.Current),
            new Edit.Set("Set PlatformVersion to LATEST", context.Service, ServiceDescription.PlatformVersion, EcsWords.Latest));
    }
}
