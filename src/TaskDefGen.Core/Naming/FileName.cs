using System;
using System.Linq;

namespace TaskDefGen.Core.Naming;

/// <summary>Whether a family can name a file on every operating system.</summary>
public static class FileName
{
    public const string Extension = ".json";

    /// <summary>The longest family whose file's name every file system takes.</summary>
    public const int LongestFamily = 255 - 5;

    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL"];

    /// <summary>Whether Windows takes the name for a device, whatever its extension and case.</summary>
    public static bool IsDevice(string name) =>
        Devices.Contains(name, StringComparer.OrdinalIgnoreCase)
        || (name.Length == 4 && name[3] is >= '1' and <= '9'
            && (name.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || name.StartsWith("LPT", StringComparison.OrdinalIgnoreCase)));
}
