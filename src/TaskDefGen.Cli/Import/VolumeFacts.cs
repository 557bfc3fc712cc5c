using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Import;

/// <summary>Writes volumes down: an attribute for each kind that one has, and for each entry of a Docker volume's maps.</summary>
internal static class VolumeFacts
{
    public static IEnumerable<AttributeFact> Of(EcsObject volume)
    {
        var kinds = AttributeMap.All.Where(s => s.Scope == AttributeScope.Task && s.Part is not null && volume.Has(s.Part)).OrderBy(s => s.Part!.Index).ToList();
        if (kinds.Count == 0 || volume.Has(Ecs.Volume.ConfiguredAtLaunch))
            yield return Fact.Of(AttributeMap.Find("Volume")!, volume)!;
        foreach (var kind in kinds)
        {
            if (Fact.Of(kind, volume) is { } fact)
                yield return fact;
        }

        if (volume.Object(Ecs.Volume.DockerVolumeConfiguration) is not { } docker || volume.Text(Ecs.Volume.Name) is not { } name)
            yield break;
        foreach (var (attribute, member) in new[] { ("DockerVolumeDriverOption", Ecs.DockerVolumeConfiguration.DriverOpts), ("DockerVolumeLabel", Ecs.DockerVolumeConfiguration.Labels) })
        {
            foreach (var entry in docker.Map(member)?.Entries ?? [])
                yield return Fact.Of(attribute, ("Volume", Fact.Text(name)), ("Key", Fact.Text(entry.Key)), ("Value", Fact.Text(entry.Value.Text)));
        }
    }
}
