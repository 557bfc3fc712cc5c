using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace TaskDefGen.Build;

/// <summary>
/// What was written last time and of what, kept in <c>obj</c>. A build after an edit elsewhere compiles a new assembly that carries the same
/// definitions: nothing need be made of them, and no file be read. The first line is a hash of all that goes into the files; every other line is a file,
/// with the length and the time that it had when it was written.
/// </summary>
internal sealed class EmissionRecord(string path)
{
    private static readonly byte[] End = [0]; // stands in none of the texts

    /// <summary>Whether the files were made of the same, and nobody touched them since.</summary>
    public bool IsCurrent(string key)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        try
        {
            using var lines = new StreamReader(path, Encoding.UTF8);
            if (lines.ReadLine() != key)
            {
                return false;
            }

            while (lines.ReadLine() is { } line)
            {
                if (line != Line(line.Substring(line.LastIndexOf('\t') + 1)))
                {
                    return false;
                }
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false; // damaged or out of reach: what it is about is written again
        }
    }

    /// <summary>After the files were written.</summary>
    public void Write(string key, IEnumerable<string> files) =>
        FileAccessFault.Guard($"Cannot write '{path}', where TaskDefGen keeps what it wrote", "Make the folder of IntermediateOutputPath writable.", () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var text = new StringBuilder(key).Append('\n');
            foreach (var file in files)
            {
                text.Append(Line(file)).Append('\n');
            }

            File.WriteAllText(path, text.ToString());
            return true;
        });

    /// <summary>A hash of the settings and of all that the assembly carries. The versions of this code are in it: another one may draw another page.</summary>
    public static string Key(string settings, byte[]? prices, IReadOnlyList<CarriedFile> files)
    {
        using var hash = SHA256.Create();
        Add(hash, Encoding.UTF8.GetBytes(settings));
        Add(hash, typeof(EmissionRecord).Module.ModuleVersionId.ToByteArray());
        Add(hash, typeof(Core.Cost.CostJson).Module.ModuleVersionId.ToByteArray());
        Add(hash, prices ?? []);
        foreach (var file in files)
        {
            Add(hash, Encoding.UTF8.GetBytes(file.Path));
            Add(hash, file.Bytes);
            Add(hash, file.AboutBytes ?? []);
        }

        hash.TransformFinalBlock([], 0, 0);
        return Convert.ToBase64String(hash.Hash);
    }

    private static void Add(SHA256 hash, byte[] bytes)
    {
        hash.TransformBlock(bytes, 0, bytes.Length, null, 0);
        hash.TransformBlock(End, 0, End.Length, null, 0);
    }

    /// <summary>The path last: it may hold anything but a line break.</summary>
    private static string Line(string file)
    {
        var info = new FileInfo(file);
        return info.Exists
            ? info.Length.ToString(CultureInfo.InvariantCulture) + "\t" + info.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture) + "\t" + file
            : "gone\t" + file;
    }
}
