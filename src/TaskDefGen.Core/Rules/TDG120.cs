using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A platform version that doesn't know what the task has.</summary>
public sealed class TDG120 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG120", "Feature needs platform version 1.4.0", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.OnWindows || context.Service?[ServiceDescription.PlatformVersion] is not TextValue { Text: "1.0.0" or "1.1.0" or "1.2.0" or "1.3.0" } version)
            return;
        var missing = (version.Text == "1.3.0" ? [] : PlatformVersions.NewIn130(context)).Concat(PlatformVersions.NewIn140(context)).ToList();
        if (missing.Count == 0)
            return;
        context.Report(
            Descriptor,
            version,
            "Platform version " + version.Text + " doesn't know " + MessageText.Or(missing) + ", which this task has: ECS refuses to start it there. Write 1.4.0, or leave PlatformVersion out for LATEST.",
            new Edit.Set("Set PlatformVersion to 1.4.0", context.Service, ServiceDescription.PlatformVersion, PlatformVersions.Current));
    }
}
