using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A container that mounts what the task does not have, or to where it can't.</summary>
public sealed class TDG027 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG027", "Mount point or volumesFrom unresolved", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!Array.Exists(context.Containers, c => c.Has(Ecs.ContainerDefinition.MountPoints) || c.Has(Ecs.ContainerDefinition.VolumesFrom)))
            return;
        var volumes = Names(context.Task.Objects(Ecs.TaskDefinition.Volumes), Ecs.Volume.Name);
        var containers = Names(context.Containers, Ecs.ContainerDefinition.Name);
        foreach (var container in context.Containers)
        {
            var paths = new HashSet<string>(StringComparer.Ordinal);
            foreach (var mount in container.Objects(Ecs.ContainerDefinition.MountPoints))
            {
                CheckVolume(context, mount, volumes);
                CheckPath(context, container, mount, paths);
            }

            foreach (var from in container.Objects(Ecs.ContainerDefinition.VolumesFrom))
                CheckContainer(context, container, from, containers);
        }
    }

    /// <summary>Null where a name is missing or still to be filled in: it may be the one that is meant.</summary>
    private static List<string>? Names(IEnumerable<EcsObject> items, Member member)
    {
        var names = items.Select(i => i.Text(member)).ToList();
        return names.TrueForAll(n => n is { Length: > 0 } && !Placeholder.IsIn(n)) ? names.ConvertAll(n => n!) : null;
    }

    private static string Short(string text) => MessageText.Quote(text).Trim('"');

    private static string List(IEnumerable<string> names) => MessageText.And(names.Select(n => MessageText.Quote(n)));

    private static bool IsAbsolute(RuleContext context, string path)
    {
        if (path.Length > 0 && path[0] == '/')
            return true;
        var system = context.Task.Object(Ecs.TaskDefinition.RuntimePlatform)?.Text(Ecs.RuntimePlatform.OperatingSystemFamily);

        // On EC2 a task for Windows need not say so.
        var isLinux = system == "LINUX" || (system is null && context.OnFargate);
        return !isLinux && (path.StartsWith("\\", StringComparison.Ordinal)
            || (path.Length > 2 && char.IsLetter(path[0]) && path[1] == ':' && path[2] is '\\' or '/'));
    }

    private void CheckVolume(RuleContext context, EcsObject mount, List<string>? volumes)
    {
        if (volumes is null || mount[Ecs.MountPoint.SourceVolume] is not TextValue source || Placeholder.IsIn(source.Text) || volumes.Contains(source.Text, StringComparer.Ordinal))
            return;
        var nearest = Spelling.Nearest(source.Text, volumes);
        var edits = new List<Edit>();
        if (nearest is not null)
            edits.Add(Edits.Rewrite("Mount " + Short(nearest), mount, Ecs.MountPoint.SourceVolume, nearest));
        if (EcsName.IsValid(source.Text))
        {
            edits.Add(new Edit.Add(
                "Add a volume " + Short(source.Text), context.Task, Ecs.TaskDefinition.Volumes, [new KeyValuePair<Member, object>(Ecs.Volume.Name, source.Text)]));
        }

        context.Report(
            Descriptor,
            mount,
            Ecs.MountPoint.SourceVolume,
            (string.IsNullOrWhiteSpace(source.Text) ? "The mount point names no volume. " : "The task has no volume " + MessageText.Quote(source.Text) + ". ")
            + (nearest is null ? "" : "Did you mean " + MessageText.Quote(nearest) + "? ")
            + (volumes.Count == 0 ? "It has none: describe it with an attribute such as [Volume(\"data\")] or [EfsVolume(…)]." : "It has " + List(volumes) + "."),
            [.. edits]);
    }

    private void CheckPath(RuleContext context, EcsObject container, EcsObject mount, HashSet<string> paths)
    {
        if (mount[Ecs.MountPoint.ContainerPath] is not TextValue path || Placeholder.IsIn(path.Text))
            return;
        if (!IsAbsolute(context, path.Text))
        {
            var isPath = !string.IsNullOrWhiteSpace(path.Text) && path.Text.IndexOf('\\') < 0 && path.Text[0] is not ('.' or '~' or ' ') && path.Text.IndexOf(':') < 0;
            context.Report(
                Descriptor,
                mount,
                Ecs.MountPoint.ContainerPath,
                (string.IsNullOrWhiteSpace(path.Text) ? "The mount point has no path in the container. " : MessageText.Quote(path.Text) + " is no absolute path in the container. ")
                + "Write one that begins with a slash, such as " + MessageText.Quote(isPath ? "/" + path.Text : "/data") + ".",
                isPath ? [Edits.Rewrite("Mount at " + Short("/" + path.Text), mount, Ecs.MountPoint.ContainerPath, "/" + path.Text)] : []);
        }
        else if (!paths.Add(path.Text.Length > 1 ? path.Text.TrimEnd('/') : path.Text))
        {
            context.Report(
                Descriptor,
                mount,
                Ecs.MountPoint.ContainerPath,
                "Container " + context.NameOf(container) + " has something mounted at " + MessageText.Quote(path.Text) + " already. Mount this at another path, or take one of the two away.",
                new Edit.Remove("Remove this mount point", mount));
        }
    }

    private void CheckContainer(RuleContext context, EcsObject container, EcsObject from, List<string>? containers)
    {
        if (from[Ecs.VolumeFrom.SourceContainer] is not TextValue source || Placeholder.IsIn(source.Text))
            return;
        var remove = new Edit.Remove("Remove this VolumesFrom", from);
        if (source.Text.Length > 0 && source.Text == container.Text(Ecs.ContainerDefinition.Name))
        {
            context.Report(
                Descriptor,
                from,
                Ecs.VolumeFrom.SourceContainer,
                "Container " + context.NameOf(container) + " takes volumes from itself. Name the container that mounts them.",
                remove);
        }
        else if (containers is not null && !containers.Contains(source.Text, StringComparer.Ordinal))
        {
            var nearest = Spelling.Nearest(source.Text, containers.Where(n => n != container.Text(Ecs.ContainerDefinition.Name)));
            context.Report(
                Descriptor,
                from,
                Ecs.VolumeFrom.SourceContainer,
                (string.IsNullOrWhiteSpace(source.Text) ? "Volumes are to come from a container without a name. " : "The task has no container " + MessageText.Quote(source.Text) + ". ")
                + (nearest is null ? "" : "Did you mean " + MessageText.Quote(nearest) + "? ") + "It has " + List(containers) + ".",
                nearest is null ? [remove] : [Edits.Rewrite("Take volumes from " + Short(nearest), from, Ecs.VolumeFrom.SourceContainer, nearest), remove]);
        }
    }
}
