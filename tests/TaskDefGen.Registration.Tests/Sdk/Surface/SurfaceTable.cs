using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace TaskDefGen.Registration.Tests.Sdk.Surface;

/// <summary>The public types of the SDK as text, written down apart from the code of the stand-in.</summary>
internal static class SurfaceTable
{
#if ECS_V3
    private const int TypeColumn = 3;
#else
    private const int TypeColumn = 2;
#endif

    /// <summary>The members of each structure: JSON name, C# name, and the type in the version under test.</summary>
    public static IReadOnlyDictionary<string, SurfaceMember[]> Structures { get; } =
        Read("structures.txt").ToDictionary(entry => entry.Name, entry => entry.Rows.Select(row => new SurfaceMember(row[0], row[1], row[TypeColumn])).ToArray(), StringComparer.Ordinal);

    /// <summary>The values of each enumeration: C# field and wire value.</summary>
    public static IReadOnlyDictionary<string, SurfaceValue[]> Enumerations { get; } =
        Read("enumerations.txt").ToDictionary(entry => entry.Name, entry => entry.Rows.Select(row => new SurfaceValue(row[0], row[1])).ToArray(), StringComparer.Ordinal);

    private static List<(string Name, List<string[]> Rows)> Read(string resource)
    {
        using var stream = typeof(SurfaceTable).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        var entries = new List<(string Name, List<string[]> Rows)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(' '))
            {
                entries[^1].Rows.Add(line.Split('|', StringSplitOptions.TrimEntries));
            }
            else if (line.Length > 0 && !line.StartsWith('#'))
            {
                entries.Add((line, []));
            }
        }

        return entries;
    }
}
