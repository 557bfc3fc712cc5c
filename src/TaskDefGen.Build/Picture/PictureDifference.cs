using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Comparison;

namespace TaskDefGen.Build.Picture;

/// <summary>A value that is not the same in all environments.</summary>
/// <param name="Values">One for each definition, in the same order; null where it has none.</param>
internal sealed record PictureDifference(string Path, IReadOnlyList<string?> Values)
{
    /// <summary>The differences between the first definition and the others, in the order in which they are met.</summary>
    public static IReadOnlyList<PictureDifference> Of(IReadOnlyList<CarriedDefinition> definitions)
    {
        var paths = new List<string>();
        var first = new Dictionary<string, string?>(StringComparer.Ordinal);
        var others = new List<Dictionary<string, string?>>();
        var compared = definitions.Select(d => ComparedModel.Of(d.Task)).ToArray();
        foreach (var other in compared.Skip(1))
        {
            var values = new Dictionary<string, string?>(StringComparer.Ordinal);
            foreach (var leaf in RevisionComparison.Compare(compared[0], other).SelectMany(DifferenceLeaves.Of))
            {
                if (!first.ContainsKey(leaf.Path))
                {
                    paths.Add(leaf.Path);
                    first[leaf.Path] = leaf.Before;
                }

                values[leaf.Path] = leaf.After;
            }

            others.Add(values);
        }

        return paths
            .Select(path => new PictureDifference(path, [first[path], .. others.Select(o => o.TryGetValue(path, out var value) ? value : first[path])]))
            .ToArray();
    }
}
