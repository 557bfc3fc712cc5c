using System;
using System.IO;

namespace TaskDefGen.Testing;

public static class Repository
{
    private const string Marker = "TaskDefGen.sln";

    private static readonly Lazy<string> LazyRoot = new(() => FindUpward(AppContext.BaseDirectory));

    /// <summary>The folder of the solution, found upward from the running test assembly.</summary>
    public static string Root => LazyRoot.Value;

    internal static string FindUpward(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new VerificationException($"{Marker} is in no folder above {start}.");
    }
}
