using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A disk of a size that Fargate does not give, or where nobody gives one.</summary>
public sealed class TDG114 : Rule
{
    private const int Least = 21;
    private const int Most = 200;

    public override RuleDescriptor Descriptor { get; } = new("TDG114", "Ephemeral storage out of range or not Fargate", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Task.Object(Ecs.TaskDefinition.EphemeralStorage) is not { } storage)
            return;
        var remove = new Edit.Remove("Remove the ephemeral storage", storage);
        var compatibilities = context.Task.Texts(Ecs.TaskDefinition.RequiresCompatibilities).Select(c => c.Text).ToList();
        if (compatibilities.Count > 0 && !context.OnFargate)
        {
            if (!compatibilities.Exists(Placeholder.IsIn))
            {
                context.Report(
                    Descriptor,
                    storage,
                    Ecs.EphemeralStorage.SizeInGiB,
                    "Only Fargate gives a task storage of its own, and this one is for " + MessageText.And(compatibilities) + ". Leave EphemeralStorage out.",
                    remove);
            }
        }
        else if (context.OnWindows)
        {
            context.Report(
                Descriptor,
                storage,
                Ecs.EphemeralStorage.SizeInGiB,
                "Windows containers take no ephemeralStorage. Leave EphemeralStorage out.",
                remove);
        }
        else if (storage.Integer(Ecs.EphemeralStorage.SizeInGiB) is { } size and (< Least or > Most))
        {
            var clamped = size < Least ? Least : Most;
            var text = clamped.ToString(CultureInfo.InvariantCulture);
            context.Report(
                Descriptor,
                storage,
                Ecs.EphemeralStorage.SizeInGiB,
                "Ephemeral storage is 21 to 200 GiB; " + size.ToString(CultureInfo.InvariantCulture) + " is not. "
                + (size == Least - 1 ? "Leave EphemeralStorage out: every task has 20 GiB." : "Write " + text + "."),
                size == Least - 1 ? remove : new Edit.Set("Set SizeInGiB to " + text, storage, Ecs.EphemeralStorage.SizeInGiB, clamped));
        }
    }
}
