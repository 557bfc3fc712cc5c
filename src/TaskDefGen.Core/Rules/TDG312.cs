using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A file system that the task talks to in plain text.</summary>
public sealed class TDG312 : Rule
{
    private const string Enabled = "ENABLED";

    public override RuleDescriptor Descriptor { get; } = new("TDG312", "EFS without transit encryption", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        foreach (var volume in context.Task.Objects(Ecs.TaskDefinition.Volumes))
        {
            if (volume.Object(Ecs.Volume.EfsVolumeConfiguration) is not { } efs || IsRefused(efs))
                continue;
            var encryption = efs[Ecs.EFSVolumeConfiguration.TransitEncryption];
            if (encryption is not (null or TextValue) || (encryption is TextValue text && (text.Text == Enabled || Placeholder.IsIn(text.Text))))
                continue;
            context.Report(
                Descriptor,
                efs,
                Ecs.EFSVolumeConfiguration.TransitEncryption,
                "Volume " + MessageText.Quote(volume.Text(Ecs.Volume.Name) ?? "") + " sends files over the network unencrypted: TransitEncryption is "
                + (encryption is TextValue written ? MessageText.Quote(written.Text) : "not written, and ECS then takes DISABLED") + ". Write TransitEncryption = Enabled.",
                new Edit.Set("Set TransitEncryption to ENABLED", efs, Ecs.EFSVolumeConfiguration.TransitEncryption, Enabled));
        }
    }

    /// <summary>What ECS refuses without encryption is an error of its own: an access point, IAM authorization, a port.</summary>
    private static bool IsRefused(EcsObject efs) =>
        efs.Has(Ecs.EFSVolumeConfiguration.TransitEncryptionPort)
        || (efs.Object(Ecs.EFSVolumeConfiguration.AuthorizationConfig) is { } authorization
            && (!string.IsNullOrEmpty(authorization.Text(Ecs.EFSAuthorizationConfig.AccessPointId)) || authorization.Text(Ecs.EFSAuthorizationConfig.Iam) == Enabled));
}
