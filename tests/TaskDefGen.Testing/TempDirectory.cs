using System;
using System.IO;

namespace TaskDefGen.Testing;

/// <summary>A new folder in the system's temporary folder: outside of the repository, whose build settings must not reach into it.</summary>
public sealed class TempDirectory : IDisposable
{
    public TempDirectory() => this.Path = Directory.CreateTempSubdirectory("taskdefgen-").FullName;

    public string Path { get; }

    /// <summary>Writes a file below the folder, with the folders it needs, and returns its full path.</summary>
    public string Write(string relativePath, string content)
    {
        var path = this.Combine(relativePath);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public string Combine(params string[] parts) => System.IO.Path.Combine([this.Path, .. parts]);

    public void Dispose()
    {
        try
        {
            Directory.Delete(this.Path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A build server that still holds a file must not fail a test that passed; the system cleans its temporary folder.
        }
    }
}
