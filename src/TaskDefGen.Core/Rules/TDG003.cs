using System.Globalization;
using System.Linq;

namespace TaskDefGen.Core.Rules;

/// <summary>More containers than a task can have.</summary>
public sealed class TDG003 : Rule
{
    private const int Most = 10;

    public override RuleDescriptor Descriptor { get; } = new("TDG003", "More than 10 containers", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        var containers = context.Containers.ToList();
        if (containers.Count <= Most)
            return;
        context.Report(
            Descriptor,
            containers[Most],
            "A task has 10 containers at most, sidecars included, and this one has " + containers.Count.ToString(CultureInfo.InvariantCulture) + "; "
            + context.NameOf(containers[Most]) + " is the first too many. Move what can run on its own to a task of its own.");
    }
}
