using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;

namespace TaskDefGen.Build;

/// <summary>Writes the task definitions that a compiled assembly carries.</summary>
public sealed class EmitTaskDefinitions : CodedTask
{
    /// <summary>The compiled assembly. It is read as a file and never loaded.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>Where the files go.</summary>
    [Required]
    public string OutputDirectory { get; set; } = "";

    /// <summary>The list, in <c>obj</c>, of what was written.</summary>
    [Required]
    public string ManifestFile { get; set; } = "";

    /// <summary>A second folder for the same files, usually in the source tree; empty for none.</summary>
    public string CopyToDirectory { get; set; } = "";

    /// <summary>The list, in <c>obj</c>, of what was copied.</summary>
    public string CopyManifestFile { get; set; } = "";

    private protected override void Run()
    {
        var files = CarrierReader.Read(FullPath(Assembly));
        OutputPlan.Check(files);

        var folder = new OutputFolder(FullPath(OutputDirectory), "TaskDefGenOutputDirectory");
        var manifest = FullPath(ManifestFile);
        using (var owners = OwnerRecord.Open(folder, FullPath(ProjectFile), writes: files.Count > 0))
        {
            RefuseFilesOfOthers(files, folder, owners);
            Emission.Apply(folder, manifest, files, owners, Print);
            owners.Save();
        }

        Copy(files);
        Manifest.Write(manifest, folder, files.Select(file => file.Path));
    }

    private void Copy(IReadOnlyList<CarriedFile> files)
    {
        if (CopyToDirectory.Length == 0)
        {
            return;
        }

        var folder = new OutputFolder(FullPath(CopyToDirectory), "TaskDefGenCopyToDirectory");
        var manifest = FullPath(CopyManifestFile);
        Emission.Apply(folder, manifest, files, owners: null, Print);
        Manifest.Write(manifest, folder, files.Select(file => file.Path));
    }

    private void RefuseFilesOfOthers(IReadOnlyList<CarriedFile> files, OutputFolder folder, OwnerRecord owners)
    {
        var problems = new List<BuildProblem>();
        foreach (var file in files)
        {
            if (owners.OtherOwner(file.Path) is { } other)
            {
                var name = Path.GetFileNameWithoutExtension(other);
                problems.Add(new BuildProblem(
                    BuildCodes.SharedFile,
                    $"The projects '{name}' ({other}) and '{ProjectName}' ({ProjectFile}) both write '{folder.FullPath(file.Path)}'. Give one of the two "
                    + "task definitions another Family, or give each project its own output folder: "
                    + "<TaskDefGenOutputDirectory>$(OutDir)taskdefs/$(MSBuildProjectName)/</TaskDefGenOutputDirectory>. "
                    + $"If '{name}' no longer defines it, build '{name}' first."));
            }
        }

        if (problems.Count > 0)
        {
            throw new BuildProblemException(problems);
        }
    }

    // As MSBuild announces an assembly.
    private void Print(string written) => Log.LogMessage(MessageImportance.High, "{0} -> {1}", ProjectName, written);
}
