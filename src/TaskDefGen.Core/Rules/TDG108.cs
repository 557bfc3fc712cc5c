using System;
using System.Linq;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A right that no container can have on Fargate.</summary>
public sealed class TDG108 : Rule
{
    private const string Allowed = "SYS_PTRACE";
    private const string Prefix = "CAP_";

    public override RuleDescriptor Descriptor { get; } = new("TDG108", "Capability add other than SYS_PTRACE on Fargate", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!context.OnFargate || context.OnWindows)
            return; // Windows takes no linuxParameters at all: TDG118
        foreach (var container in context.Containers)
        {
            var capabilities = container.Object(Ecs.ContainerDefinition.LinuxParameters)?.Object(Ecs.LinuxParameters.Capabilities);
            if (capabilities is null)
                continue;
            var added = capabilities.Texts(Ecs.KernelCapabilities.Add).ToList();
            var hasAllowed = added.Exists(a => a.Text == Allowed);
            foreach (var capability in added)
            {
                if (capability.Text == Allowed || Placeholder.IsIn(capability.Text))
                    continue;
                var isMisspelt = IsMisspelt(capability.Text);
                context.Report(
                    Descriptor,
                    capability,
                    "Container " + context.NameOf(container) + " adds the capability " + MessageText.Quote(capability.Text) + ", and Fargate adds " + Allowed + " only. "
                    + (isMisspelt ? "Did you mean " + Allowed + "?" : "Leave it out, or run the task on EC2 only."),
                    isMisspelt && !hasAllowed
                        ? new Edit.ReplaceValue("Replace " + capability.Text + " with " + Allowed, capability, Allowed)
                        : Edits.Without("Remove capability " + capability.Text, capabilities, Ecs.KernelCapabilities.Add, capability));
            }
        }
    }

    private static bool IsMisspelt(string capability)
    {
        var name = capability.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? capability.Substring(Prefix.Length) : capability;
        return Spelling.Distance(name.ToUpperInvariant(), Allowed) < 3;
    }
}
