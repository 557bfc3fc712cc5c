using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Cost;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Build;

/// <summary>The parts of all classes: those of the last build, where nothing of the class changed, and new ones for the others.</summary>
internal static class ClassParts
{
    /// <param name="known">Those of the last build, made with the same settings.</param>
    /// <param name="prices">Asked for only when something is new; null to leave the cost out.</param>
    /// <param name="isNew">Whether they differ from the known ones.</param>
    public static IReadOnlyList<ClassPart> Of(
        IReadOnlyList<CarriedFile> files, IReadOnlyList<ClassPart> known, Func<FargatePrices>? prices, Preset? preset, out bool isNew)
    {
        var definitions = files.Where(file => file.AboutBytes is not null).ToArray();
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var hash = new FileHash())
        {
            foreach (var file in definitions)
            {
                hashes[file.Path] = hash.Of(file);
            }
        }

        var same = known.Where(part => part.Definitions.All(d => hashes.TryGetValue(d.Path, out var hash) && hash == d.Hash)).ToList();
        var covered = new HashSet<string>(same.SelectMany(part => part.Definitions.Select(d => d.Path)), StringComparer.Ordinal);
        var read = CarriedDefinition.Read(definitions.Where(file => !covered.Contains(file.Path)).ToArray());
        isNew = read.Count > 0 || same.Count != known.Count;

        // A class that got another environment: its other files did not change, but what is said of it did.
        var touched = new HashSet<string>(read.Select(d => d.About.Class), StringComparer.Ordinal);
        var again = new HashSet<string>(same.Where(part => touched.Contains(part.Class)).SelectMany(part => part.Definitions.Select(d => d.Path)), StringComparer.Ordinal);
        if (again.Count > 0)
        {
            same.RemoveAll(part => touched.Contains(part.Class));
            covered.ExceptWith(again);
            read = CarriedDefinition.Read(definitions.Where(file => !covered.Contains(file.Path)).ToArray());
        }

        if (read.Count == 0)
        {
            return same;
        }

        var table = prices?.Invoke();
        var classes = read.GroupBy(d => d.About.Class, StringComparer.Ordinal).Select(group => group.ToArray()).ToArray();
        same.AddRange(InParallel.Select(classes, group => ClassPart.Of(group, hashes, table, preset)));
        return same;
    }
}
