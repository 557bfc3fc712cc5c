using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace TaskDefGen.Build;

/// <summary>
/// Says which project wrote which file of a folder that several projects may share. Without it two projects with one family would
/// overwrite each other's file at every build. It is held open, for nobody else to open, while a project writes.
/// </summary>
/// <remarks>
/// A folder inside the project's own directory is nobody else's, so it gets no record: users see task definitions there and nothing
/// else. Owners are kept relative to the folder, so that a checkout which moves keeps its owners, and a copy does not name the original.
/// </remarks>
internal sealed class OwnerRecord : IDisposable
{
    public const string FileName = ".taskdefgen-owners";

    private static readonly StringComparer Paths =
        RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private readonly OutputFolder _folder;
    private readonly string _project;
    private readonly FileStream? _stream;
    private readonly SortedDictionary<string, string> _owners;

    private OwnerRecord(OutputFolder folder, string project, FileStream? stream)
    {
        _folder = folder;
        _project = project;
        _stream = stream;
        _owners = stream is null ? new(StringComparer.Ordinal) : Parse(stream);
    }

    /// <summary>Opens the record of the folder if it has one, or if it needs one because another project may write there too.</summary>
    public static OwnerRecord Open(OutputFolder folder, string project, bool writes)
    {
        var path = folder.FullPath(FileName);
        if (!File.Exists(path) && !(writes && MayBeShared(folder, project)))
        {
            return new OwnerRecord(folder, project, stream: null);
        }

        return folder.Guard("write", path, () =>
        {
            Directory.CreateDirectory(folder.Path);
            return new OwnerRecord(folder, project, OpenAlone(path));
        });
    }

    /// <summary>The other project that wrote this file, if both still exist: whatever is gone has no claim.</summary>
    public string? OtherOwner(string file)
    {
        if (!_owners.TryGetValue(file, out var relative))
        {
            return null;
        }

        var owner = FromFolder(relative);
        return !Paths.Equals(owner, _project) && File.Exists(owner) && File.Exists(_folder.FullPath(file)) ? owner : null;
    }

    public void Claim(string file) => _owners[file] = ToFolder(_project);

    public void Release(string file) => _owners.Remove(file);

    /// <summary>Writes the record; one that names no file goes, so that the folder can go.</summary>
    public void Save()
    {
        if (_stream is null)
        {
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(string.Concat(_owners.Select(owner => owner.Key + "\t" + owner.Value + "\n")));
        _stream.SetLength(0);
        _stream.Write(bytes, 0, bytes.Length);
        _stream.Flush();
    }

    public void Dispose()
    {
        if (_stream is null)
        {
            return;
        }

        var empty = _stream.Length == 0;
        _stream.Dispose();
        if (empty)
        {
            _folder.Delete(FileName);
        }
    }

    /// <summary>Whether another project may write there too.</summary>
    public static bool MayBeShared(OutputFolder folder, string project)
    {
        var directory = Path.GetDirectoryName(project)!;
        return !folder.Path.StartsWith(directory.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase)
            || Directory.EnumerateFiles(directory, "*.csproj").Skip(1).Any();
    }

    private static FileStream OpenAlone(string path)
    {
        // Emission takes milliseconds; whoever still holds the record after ten seconds has hung.
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < 200)
            {
                Thread.Sleep(50);
            }
        }
    }

    private static SortedDictionary<string, string> Parse(FileStream stream)
    {
        var owners = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, 1024, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (fields.Length == 2 && OutputPath.Fault(fields[0]) is null)
            {
                owners[fields[0]] = fields[1];
            }
        }

        return owners;
    }

    private string FromFolder(string relative) =>
        Path.GetFullPath(Path.Combine(_folder.Path, relative.Replace('/', Path.DirectorySeparatorChar)));

    private string ToFolder(string project)
    {
        var from = _folder.Path.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar);
        var to = project.Split(Path.DirectorySeparatorChar);
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && Paths.Equals(from[common], to[common]))
        {
            common++;
        }

        // Nothing in common: another drive, which has no relative path.
        return common == 0
            ? project.Replace(Path.DirectorySeparatorChar, '/')
            : string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }
}
