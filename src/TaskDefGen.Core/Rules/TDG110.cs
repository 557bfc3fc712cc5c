using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A volume that needs a host, on Fargate.</summary>
public sealed class TDG110 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG110", "Volume kind unsupported on Fargate", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!context.OnFargate)
            return;
        foreach (var volume in context.Task.Objects(Ecs.TaskDefinition.Volumes))
        {
            var name = volume.Text(Ecs.Volume.Name);
            var called = string.IsNullOrEmpty(name) ? "A volume" : "Volume " + MessageText.Quote(name!);
            if (volume.Has(Ecs.Volume.DockerVolumeConfiguration))
                Report(context, volume, Ecs.Volume.DockerVolumeConfiguration, called + " is a Docker volume");
            if (volume.Has(Ecs.Volume.FsxWindowsFileServerVolumeConfiguration))
                Report(context, volume, Ecs.Volume.FsxWindowsFileServerVolumeConfiguration, called + " is an FSx for Windows File Server volume");
            if (volume.Object(Ecs.Volume.Host) is { } host && host.Text(Ecs.HostVolumeProperties.SourcePath) is { Length: > 0 } path && !Placeholder.IsIn(path))
            {
                context.Report(
                    Descriptor,
                    host,
                    Ecs.HostVolumeProperties.SourcePath,
                    called + " is the path " + MessageText.Quote(path)
                    + " of the host, which Fargate refuses. Leave SourcePath out for an empty volume that lives as long as the task; for files that last, use EFS.",
                    new Edit.Remove("Remove SourcePath", host[Ecs.HostVolumeProperties.SourcePath]!));
            }
        }
    }

    private void Report(RuleContext context, EcsObject volume, Member member, string what) => context.Report(
        Descriptor,
        volume,
        member,
        what + ", which Fargate refuses. Use EFS for files that last, or a volume with a name alone for files that live as long as the task.");
}
