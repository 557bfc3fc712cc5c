using System.IO;
using Microsoft.Build.Framework;

namespace TaskDefGen.Build;

/// <summary>Takes away what <see cref="EmitTaskDefinitions"/> wrote: for <c>clean</c>, and when emission was switched off. Copies in the source tree stay.</summary>
public sealed class RemoveTaskDefinitions : CodedTask
{
    /// <summary>The list, in <c>obj</c>, of what was written.</summary>
    [Required]
    public string ManifestFile { get; set; } = "";

    private protected override void Run()
    {
        var path = FullPath(ManifestFile);
        var manifest = Manifest.Read(path);
        if (manifest.Folder("TaskDefGenOutputDirectory") is { Exists: true } folder)
        {
            using var owners = OwnerRecord.Open(folder, FullPath(ProjectFile), writes: false);
            foreach (var file in manifest.Files)
            {
                if (owners.OtherOwner(file) is null)
                {
                    folder.Delete(file);
                    owners.Release(file);
                }
            }

            owners.Save();
        }

        File.Delete(path);
    }
}
