using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Build;

/// <summary>What a project asks of the files, besides the definitions.</summary>
internal sealed class EmissionSettings(EmitTaskDefinitions task, OutputFolder folder)
{
    // Two projects that share a folder have their own costs and their own page.
    private readonly string _prefix = OwnerRecord.MayBeShared(folder, task.FullPath(task.ProjectFile)) ? task.ProjectName + "." : "";

    private string PricesFile => task.Prices.Length == 0 ? "" : task.FullPath(task.Prices);

    /// <summary>Says whether the files would be the same as last time.</summary>
    public string Key(IReadOnlyList<CarriedFile> files) => EmissionRecord.Key(
        string.Join("\n", task.ProjectFile, folder.Path, task.CopyToDirectory, _prefix, task.Preset, Word(task.Cost), Word(task.Index), Word(task.CloudFormation)),
        task.Cost ? ReadPrices() : null,
        files);

    public DerivedFiles Derive(IReadOnlyList<CarriedFile> files)
    {
        if (files.Count == 0 || !(task.Cost || task.Index || task.CloudFormation))
        {
            return DerivedFiles.Nothing;
        }

        Preset? preset = task.Index ? Presets.All.FirstOrDefault(p => Presets.NameOf(p) == task.Preset) : null;
        var path = task.RecordFile.Length == 0 ? "" : task.FullPath(Path.ChangeExtension(task.RecordFile, ".classes"));
        var key = EmissionRecord.Key(string.Join("\n", task.Preset, Word(task.Cost), Word(task.Index)), task.Cost ? ReadPrices() : null, []);
        var parts = ClassParts.Of(files, ClassPartFile.Read(path, key), task.Cost ? () => PriceFile.Read(PricesFile) : null, preset, out var isNew);
        if (isNew)
        {
            ClassPartFile.Write(path, key, parts);
        }

        return DerivedFiles.Of(files, parts, task.ProjectName, _prefix, preset, task.CloudFormation);
    }

    // What can't be read is never the same as last time: whoever reads it then says what is wrong.
    private byte[]? ReadPrices()
    {
        try
        {
            return PricesFile.Length == 0 ? null : File.ReadAllBytes(PricesFile);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Guid.NewGuid().ToByteArray();
        }
    }

    private static string Word(bool value) => value ? "true" : "false";
}
