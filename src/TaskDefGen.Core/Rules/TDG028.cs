using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A volume that is described in a way that ECS does not take.</summary>
public sealed class TDG028 : Rule
{
    private const string Allowed = "A volume's name has 1 to 255 letters (a to z), digits, hyphens and underscores";

    private static readonly IReadOnlyList<(Member Member, string Kind)> Kinds =
    [
        (Ecs.Volume.Host, "a path of the host"),
        (Ecs.Volume.DockerVolumeConfiguration, "a Docker volume"),
        (Ecs.Volume.EfsVolumeConfiguration, "an EFS file system"),
        (Ecs.Volume.S3filesVolumeConfiguration, "an S3 Files file system"),
        (Ecs.Volume.FsxWindowsFileServerVolumeConfiguration, "an FSx file system"),
        (Ecs.Volume.ConfiguredAtLaunch, "configured at launch"),
    ];

    public override RuleDescriptor Descriptor { get; } = new("TDG028", "Volume definition invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!context.Task.Has(Ecs.TaskDefinition.Volumes))
            return;
        var mounts = context.Containers.SelectMany(c => c.Objects(Ecs.ContainerDefinition.MountPoints)).ToList();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        EcsObject? atLaunch = null;
        foreach (var volume in context.Task.Objects(Ecs.TaskDefinition.Volumes))
        {
            CheckName(context, volume, mounts, taken);
            CheckKinds(context, volume);
            if (volume.Boolean(Ecs.Volume.ConfiguredAtLaunch) != true)
                continue;
            if (atLaunch is not null)
            {
                context.Report(
                    Descriptor,
                    volume,
                    Ecs.Volume.ConfiguredAtLaunch,
                    "A task has one volume at most that is configured at launch, and " + Show(atLaunch) + " is one. Take ConfiguredAtLaunch away from one of them.",
                    new Edit.Remove("Remove ConfiguredAtLaunch", volume[Ecs.Volume.ConfiguredAtLaunch]!));
            }
            else
            {
                CheckMounted(context, volume, mounts);
            }

            atLaunch ??= volume;
        }
    }

    private static string Show(EcsObject volume) => volume.Text(Ecs.Volume.Name) is { Length: > 0 } name ? MessageText.Quote(name) : "another";

    /// <summary>An empty host block, which tools write beside others, says nothing.</summary>
    private static bool Says(EcsObject volume, Member member) => volume[member] switch
    {
        BooleanValue flag => flag.Flag,
        EcsObject block => member != Ecs.Volume.Host || block.Has(Ecs.HostVolumeProperties.SourcePath),
        _ => false,
    };

    private void CheckName(RuleContext context, EcsObject volume, List<EcsObject> mounts, HashSet<string> taken)
    {
        if (volume[Ecs.Volume.Name] is not TextValue name || Placeholder.IsIn(name.Text))
            return;
        if (string.IsNullOrWhiteSpace(name.Text))
        {
            context.Report(Descriptor, name, "The volume's name is blank. " + Allowed + "; write one such as \"data\".");
        }
        else if (!EcsName.IsValid(name.Text))
        {
            var message = name.Text.All(EcsName.IsAllowed)
                ? "The volume's name has " + MessageText.Number(name.Text.Length) + " characters, and ECS takes 255 at most."
                : MessageText.Quote(name.Text) + " can't name a volume: it has " + MessageText.Characters(name.Text, c => !EcsName.IsAllowed(c)) + ". " + Allowed + ".";
            if (EcsName.Repair(name.Text) is { } repaired)
                context.Report(Descriptor, name, message + " Write " + MessageText.Quote(repaired) + ".", Rename(volume, name.Text, repaired, mounts));
            else
                context.Report(Descriptor, name, message + " Write one such as \"data\".");
        }
        else if (!taken.Add(name.Text))
        {
            context.Report(
                Descriptor,
                name,
                "Another volume of the task is called " + MessageText.Quote(name.Text) + " already, and mount points go by name. Give this one a name of its own.",
                new Edit.Remove("Remove this volume", volume));
        }
    }

    /// <summary>The mount points follow the name.</summary>
    private static Edit Rename(EcsObject volume, string old, string repaired, List<EcsObject> mounts)
    {
        var title = "Change the name to " + MessageText.Quote(repaired);
        var all = new List<Edit> { Edits.Rewrite(title, volume, Ecs.Volume.Name, repaired) };
        all.AddRange(mounts.Where(m => m.Text(Ecs.MountPoint.SourceVolume) == old).Select(m => Edits.Rewrite(title, m, Ecs.MountPoint.SourceVolume, repaired)));
        return all.Count == 1 ? all[0] : new Edit.Many(title, all);
    }

    private void CheckKinds(RuleContext context, EcsObject volume)
    {
        // What was written first is what the volume is.
        var kinds = Kinds.Where(k => Says(volume, k.Member)).OrderBy(k => volume[k.Member]!.Origin.Id).ToList();
        foreach (var (member, kind) in kinds.Skip(1))
        {
            context.Report(
                Descriptor,
                volume,
                member,
                "Volume " + Show(volume) + " is " + kinds[0].Kind + " already, and can't be " + kind + " too. Keep one of them, or give them names of their own.",
                new Edit.Remove("Remove what makes it " + kind, volume[member]!));
        }
    }

    private void CheckMounted(RuleContext context, EcsObject volume, List<EcsObject> mounts)
    {
        if (volume[Ecs.Volume.Name] is not TextValue { Text.Length: > 0 } name || Placeholder.IsIn(name.Text)
            || mounts.Exists(m => m.Text(Ecs.MountPoint.SourceVolume) is not { } source || source == name.Text || Placeholder.IsIn(source)))
        {
            return;
        }

        context.Report(
            Descriptor,
            name,
            "Volume " + MessageText.Quote(name.Text) + " is configured at launch, and no container mounts it. Mount it, as in [MountPoint(" + MessageText.Quote(name.Text)
            + ", \"/data\")], or take it away.",
            new Edit.Remove("Remove volume " + MessageText.Quote(name.Text).Trim('"'), volume));
    }
}
