using System;
using System.Collections.Generic;
using System.Linq;

namespace TaskDefGen.Build;

/// <summary>Brings one folder to the state that the assembly asks for, and remembers what it wrote.</summary>
internal static class Emission
{
    /// <summary>Writes what differs and deletes what this project wrote before and no longer defines.</summary>
    public static void Apply(
        OutputFolder folder, string manifestFile, IReadOnlyList<CarriedFile> files, OwnerRecord? owners, Action<string> wrote)
    {
        var current = new HashSet<string>(files.Select(file => file.Path), StringComparer.Ordinal);
        var currentInAnyCase = new HashSet<string>(current, StringComparer.OrdinalIgnoreCase);
        var gone = Manifest.Read(manifestFile).FilesIn(folder).Where(file => !current.Contains(file)).ToArray();

        // Where case does not matter, the old name is the new file: it has to go before, not after.
        Delete(gone.Where(currentInAnyCase.Contains));
        foreach (var file in files)
        {
            if (folder.Write(file))
            {
                wrote(folder.FullPath(file.Path));
            }

            owners?.Claim(file.Path);
        }

        // The rest goes last: a folder that cannot be written keeps its old files.
        Delete(gone.Where(file => !currentInAnyCase.Contains(file)));

        void Delete(IEnumerable<string> stale)
        {
            foreach (var file in stale)
            {
                if (owners?.OtherOwner(file) is null)
                {
                    folder.Delete(file);
                    owners?.Release(file);
                }
            }
        }
    }
}
