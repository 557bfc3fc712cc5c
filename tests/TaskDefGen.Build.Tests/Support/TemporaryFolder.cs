namespace TaskDefGen.Build.Tests.Support;

/// <summary>A folder outside the source tree, so that no Directory.Build.props of this repository reaches what is in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        // Not the bare name of the temporary folder: on macOS that is a link, and MSBuild prints what it points to.
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "taskdefgen-" + Guid.NewGuid().ToString("N")[..12]);
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    public string Write(string relative, string text)
    {
        var path = this[relative];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>All files below a folder, relative to it, with <c>/</c>; empty when the folder is not there.</summary>
    public string[] Files(string relative = "")
    {
        var root = this[relative];
        return Directory.Exists(root)
            ? [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(file => System.IO.Path.GetRelativePath(root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : [];
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A build process that is just ending may still hold a file; the system clears its temporary folder.
        }
    }
}
