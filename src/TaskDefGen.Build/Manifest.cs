using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace TaskDefGen.Build;

/// <summary>
/// What this project wrote last time, kept in its <c>obj</c>. The first line is the folder, with a separator at its end, so that
/// MSBuild can tell it from the files without parsing: it has no file name. Every other line is a file, relative to it.
/// </summary>
internal sealed class Manifest
{
    private readonly string _folder;

    private Manifest(string folder, IReadOnlyList<string> files)
    {
        _folder = folder;
        Files = files;
    }

    public IReadOnlyList<string> Files { get; }

    /// <summary>A manifest that is missing or damaged lists nothing, so that nothing is deleted on its word.</summary>
    public static Manifest Read(string path)
    {
        try
        {
            var lines = File.ReadAllLines(path, Encoding.UTF8);
            return lines.Length == 0
                ? new Manifest("", [])
                // A manifest is a text file that anyone can edit: what leaves the folder is not ours.
                : new Manifest(lines[0], lines.Skip(1).Where(line => OutputPath.Fault(line) is null).ToArray());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Manifest("", []);
        }
    }

    /// <summary>
    /// Writes even what is the same: the time stamp of the manifest is what tells MSBuild that the folder is up to date, so it comes last.
    /// </summary>
    public static void Write(string path, OutputFolder folder, IEnumerable<string> files) =>
        FileAccessFault.Guard($"Cannot write '{path}', where TaskDefGen keeps what it wrote", "Make the folder of IntermediateOutputPath writable.", () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, string.Concat(files.Prepend(folder.Path).Select(line => line + "\n")));
            return true;
        });

    /// <summary>Says that the folder is up to date.</summary>
    /// <returns>Whether there is a manifest to say it with.</returns>
    public static bool Touch(string path)
    {
        try
        {
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The files in this folder; none when the project last wrote to another one (<c>-o</c>, another OutDir).</summary>
    public IReadOnlyList<string> FilesIn(OutputFolder folder) =>
        string.Equals(_folder, folder.Path, StringComparison.Ordinal) ? Files : [];

    /// <summary>The folder that was written to last time, or null.</summary>
    public OutputFolder? Folder(string property) => _folder.Length == 0 ? null : new OutputFolder(_folder, property);
}
