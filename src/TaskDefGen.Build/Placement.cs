using System;
using System.IO;

namespace TaskDefGen.Build;

/// <summary>Puts a file that was written under another name in its place, at once.</summary>
internal static class Placement
{
    /// <summary>
    /// One rename. The runtime that MSBuild runs on has this overload, where netstandard2.0 knows none; without the last argument the runtime takes a link
    /// and a deletion to make sure that it overwrites nothing, twice the work for a file system.
    /// </summary>
    private static readonly Action<string, string, bool>? MoveOver = typeof(File)
        .GetMethod(nameof(File.Move), [typeof(string), typeof(string), typeof(bool)])
        ?.CreateDelegate(typeof(Action<string, string, bool>)) as Action<string, string, bool>;

    public static void Put(string temporary, string target)
    {
        if (File.Exists(target))
        {
            File.Replace(temporary, target, destinationBackupFileName: null);
        }
        else if (MoveOver is not null)
        {
            MoveOver(temporary, target, true);
        }
        else
        {
            File.Move(temporary, target);
        }
    }
}
