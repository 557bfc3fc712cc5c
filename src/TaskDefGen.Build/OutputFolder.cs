using System;
using System.IO;
using System.Linq;
using System.Text;

namespace TaskDefGen.Build;

/// <summary>A folder that this task writes to: changed files only, each at once, and never outside it.</summary>
internal sealed class OutputFolder(string path, string property)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The full path, with the separator at its end.</summary>
    public string Path { get; } = path.TrimEnd('/', System.IO.Path.DirectorySeparatorChar) + System.IO.Path.DirectorySeparatorChar;

    public bool Exists => Directory.Exists(Path);

    public string FullPath(string relative) => Path + relative.Replace('/', System.IO.Path.DirectorySeparatorChar);

    /// <summary>Writes the file when its bytes differ from what stands there.</summary>
    /// <returns>Whether anything was written.</returns>
    public bool Write(CarriedFile file)
    {
        var target = FullPath(file.Path);
        var bytes = Utf8.GetBytes(file.Content);
        return Guard("write", target, () =>
        {
            if (File.Exists(target) && File.ReadAllBytes(target).SequenceEqual(bytes))
            {
                return false;
            }

            var folder = System.IO.Path.GetDirectoryName(target)!;
            Directory.CreateDirectory(folder);
            Replace(folder, target, bytes);
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

    // A reader sees the old file or the new one, never half of one: the new bytes get their own name first.
    private static void Replace(string folder, string target, byte[] bytes)
    {
        var temporary = System.IO.Path.Combine(folder, ".taskdefgen-" + Guid.NewGuid().ToString("N").Substring(0, 12) + ".tmp");
        try
        {
            File.WriteAllBytes(temporary, bytes);
            if (File.Exists(target))
            {
                File.Replace(temporary, target, destinationBackupFileName: null);
            }
            else
            {
                File.Move(temporary, target);
            }
        }
        finally
        {
            File.Delete(temporary);
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
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody put a file in it in the meantime, or holds it open. An empty folder that stays does no harm.
        }
    }
}
