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

    /// <summary>The record, in <c>obj</c>, of what the files were made of; empty to look at all of them every time.</summary>
    public string RecordFile { get; set; } = "";

    /// <summary>Whether to say what the tasks cost: on the console, and in <c>cost.json</c>.</summary>
    public bool Cost { get; set; }

    /// <summary>A table of prices, beside those that are known; empty for none.</summary>
    public string Prices { get; set; } = "";

    /// <summary>Whether to draw the definitions: <c>index.html</c>.</summary>
    public bool Index { get; set; }

    /// <summary>Whether to write CloudFormation templates: <c>cloudformation/stg.json</c>.</summary>
    public bool CloudFormation { get; set; }

    /// <summary>The preset by which the page shows findings; empty for the one that holds without a word.</summary>
    public string Preset { get; set; } = "";

    private protected override void Run()
    {
        var carried = CarrierReader.Read(FullPath(Assembly));
        var folder = new OutputFolder(FullPath(OutputDirectory), "TaskDefGenOutputDirectory");
        var manifest = FullPath(ManifestFile);
        var settings = new EmissionSettings(this, folder);
        var record = RecordFile.Length == 0 ? null : new EmissionRecord(FullPath(RecordFile));
        var key = record is null ? "" : settings.Key(carried);
        if (record?.IsCurrent(key) == true && Manifest.Touch(manifest))
        {
            return;
        }

        OutputPlan.Check(carried);
        var derived = settings.Derive(carried);
        derived.Check(carried);
        CarriedFile[] files = [.. carried, .. derived.All];
        var announced = new WrittenFiles(files, folder, Print, Whisper);
        using (var owners = OwnerRecord.Open(folder, FullPath(ProjectFile), writes: files.Length > 0))
        {
            RefuseFilesOfOthers(carried, folder, owners);
            Emission.Apply(folder, manifest, files, owners, Wrote);
            owners.Save();
        }

        var copies = Copy(carried);
        record?.Write(key, files.Select(file => folder.FullPath(file.Path)).Concat(copies));
        Manifest.Write(manifest, folder, files.Select(file => file.Path));

        // The lines go before the file: the terminal logger shows the last of them as the output of the project, and links it.
        void Wrote(string written)
        {
            if (derived.Cost is { } cost && written == folder.FullPath(cost.Path))
            {
                foreach (var line in derived.CostLines)
                {
                    Print(line);
                }
            }

            announced.Announce(written);
        }
    }

    /// <summary>The full paths of the copies.</summary>
    private IEnumerable<string> Copy(IReadOnlyList<CarriedFile> files)
    {
        if (CopyToDirectory.Length == 0)
        {
            return [];
        }

        var folder = new OutputFolder(FullPath(CopyToDirectory), "TaskDefGenCopyToDirectory");
        var manifest = FullPath(CopyManifestFile);
        Emission.Apply(folder, manifest, files, owners: null, new WrittenFiles(files, folder, Print, Whisper).Announce);
        Manifest.Write(manifest, folder, files.Select(file => file.Path));
        return files.Select(file => folder.FullPath(file.Path));
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

    private void Whisper(string written) => Log.LogMessage(MessageImportance.Normal, "{0} -> {1}", ProjectName, written);
}
