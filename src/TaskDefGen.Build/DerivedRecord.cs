using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace TaskDefGen.Build;

/// <summary>
/// What the derived files were made of last time, kept in <c>obj</c>. A build after an edit elsewhere compiles a new assembly that carries the same
/// definitions: their page need not be drawn again. The first line is a hash of all that goes into the files; every other line is a file, with the length
/// and the time that it had when it was written.
/// </summary>
internal sealed class DerivedRecord(string path)
{
    /// <summary>The derived files, if they were made of the same and nobody touched them since; null otherwise.</summary>
    public IReadOnlyList<CarriedFile>? Find(string key, OutputFolder folder)
    {
        try
        {
            var lines = File.ReadAllLines(path, Encoding.UTF8);
            return lines.Length > 0 && lines[0] == key && lines.Skip(1).All(line => line == Line(PathIn(line), folder))
                ? lines.Skip(1).Select(line => CarriedFile.InPlace(PathIn(line))).ToArray()
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>After the files were written.</summary>
    public void Write(string key, OutputFolder folder, IEnumerable<CarriedFile> files) =>
        FileAccessFault.Guard($"Cannot write '{path}', where TaskDefGen keeps what it wrote", "Make the folder of IntermediateOutputPath writable.", () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, string.Concat(files.Select(file => Line(file.Path, folder)).Prepend(key).Select(line => line + "\n")));
            return true;
        });

    /// <summary>A hash of the settings and of all that the assembly carries. The versions of this code are in it: another one may draw another page.</summary>
    public static string Key(IEnumerable<string> settings, byte[]? prices, IReadOnlyList<CarriedFile> files)
    {
        using var hash = SHA256.Create();
        byte[] end = [0]; // stands in none of the texts
        Add(Encoding.UTF8.GetBytes(string.Join("\n", settings)));
        Add(typeof(DerivedRecord).Module.ModuleVersionId.ToByteArray());
        Add(typeof(Core.Cost.CostJson).Module.ModuleVersionId.ToByteArray());
        Add(prices ?? []);
        foreach (var file in files)
        {
            Add(Encoding.UTF8.GetBytes(file.Path));
            Add(file.Bytes);
            Add(file.AboutBytes ?? []);
        }

        hash.TransformFinalBlock([], 0, 0);
        return Convert.ToBase64String(hash.Hash);

        void Add(byte[] bytes)
        {
            hash.TransformBlock(bytes, 0, bytes.Length, null, 0);
            hash.TransformBlock(end, 0, 1, null, 0);
        }
    }

    private static string PathIn(string line) => line.Split('\t')[0];

    private static string Line(string file, OutputFolder folder)
    {
        var info = new FileInfo(folder.FullPath(file));
        return info.Exists
            ? string.Format(CultureInfo.InvariantCulture, "{0}\t{1}\t{2}", file, info.Length, info.LastWriteTimeUtc.Ticks)
            : file;
    }
}
