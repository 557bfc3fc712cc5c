using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace TaskDefGen.Build;

/// <summary>A folder that this task writes to: changed files only, each at once, and never outside it.</summary>
internal sealed class OutputFolder(string path, string property)
{
    private readonly string _temporary = ".taskdefgen-" + Guid.NewGuid().ToString("N").Substring(0, 12) + ".tmp";
    private readonly byte[] _buffer = new byte[16 * 1024];
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <summary>The full path, with the separator at its end.</summary>
    public string Path { get; } = path.TrimEnd('/', System.IO.Path.DirectorySeparatorChar) + System.IO.Path.DirectorySeparatorChar;

    public bool Exists => Directory.Exists(Path);

    public string FullPath(string relative) => Path + relative.Replace('/', System.IO.Path.DirectorySeparatorChar);

    /// <summary>Writes the file when its bytes differ from what stands there.</summary>
    /// <returns>Whether anything was written.</returns>
    public bool Write(CarriedFile file)
    {
        var target = FullPath(file.Path);
        return Guard("write", target, () =>
        {
            var exists = File.Exists(target);
            if (exists && Holds(target, file.Bytes))
            {
                return false;
            }

            var folder = System.IO.Path.GetDirectoryName(target)!;
            if (!exists && _folders.Add(folder))
            {
                Directory.CreateDirectory(folder);
            }

            Replace(folder, target, file.Bytes);
            return true;
        });
    }

    /// <summary>Deletes the file, and the folders up to and including this one that are empty then.</summary>
    public void Delete(string relative)
    {
        var target = FullPath(relative);
        Guard("delete", target, () =>
        {
            if (!File.Exists(target))
            {
                return false;
            }

            File.Delete(target);
            return true;
        });
        RemoveEmptyFolders(System.IO.Path.GetDirectoryName(target)!);
    }

    /// <summary>Removes this folder if nothing is in it.</summary>
    public void RemoveIfEmpty() => RemoveEmptyFolders(Path.TrimEnd(System.IO.Path.DirectorySeparatorChar));

    /// <summary>A failure names the folder and the property that moves it.</summary>
    public T Guard<T>(string verb, string target, Func<T> action) => FileAccessFault.Guard(
        $"Cannot {verb} '{target}' in the output folder '{Path}'",
        $"Make the folder writable, with no file where a folder should be, or set the property {property} to another folder.",
        action);

    // Through one buffer, and only where the length is the same: most builds find that nothing is to be written.
    private bool Holds(string target, byte[] bytes)
    {
        using var stream = new FileStream(target, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        if (stream.Length != bytes.Length)
        {
            return false;
        }

        var at = 0;
        while (at < bytes.Length)
        {
            var read = stream.Read(_buffer, 0, _buffer.Length);
            if (read == 0 || read > bytes.Length - at || !_buffer.AsSpan(0, read).SequenceEqual(bytes.AsSpan(at, read)))
            {
                return false;
            }

            at += read;
        }

        return true;
    }

    // A reader sees the old file or the new one, never half of one: the new bytes get their own name first.
    private void Replace(string folder, string target, byte[] bytes)
    {
        var temporary = System.IO.Path.Combine(folder, _temporary);
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1))
            {
                stream.Write(bytes, 0, bytes.Length);
            }

            Placement.Put(temporary, target);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private void RemoveEmptyFolders(string folder)
    {
        try
        {
            for (var current = folder;
                 (current + System.IO.Path.DirectorySeparatorChar).StartsWith(Path, StringComparison.Ordinal);
                 current = System.IO.Path.GetDirectoryName(current)!)
            {
                if (!Directory.Exists(current))
                {
                    continue;
                }

                if (Directory.EnumerateFileSystemEntries(current).Any())
                {
                    return;
                }

                Directory.Delete(current);
                _folders.Remove(current);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody put a file in it in the meantime, or holds it open. An empty folder that stays does no harm.
        }
    }
}
