using System;
using System.Collections.Generic;
using System.Linq;

namespace TaskDefGen.Core.Comparison;

/// <summary>What came or went as a whole, value by value, for people to read.</summary>
public static class DifferenceLeaves
{
    private static readonly ComparedTask NoTask = new(new ComparedObject());

    /// <summary>The differences of the values in it; itself, where it is one of a single value.</summary>
    public static IReadOnlyList<RevisionDifference> Of(RevisionDifference difference)
    {
        if (difference.BeforeValue is not null && difference.AfterValue is not null)
            return [difference];
        var leaves = new List<RevisionDifference>();
        var path = string.Concat(difference.Parts.Select((p, i) => Step(p, i == 0)));
        var isAdded = difference.BeforeValue is null;
        Walk(path, [.. difference.Parts], (difference.BeforeValue ?? difference.AfterValue)!, KeysOf(difference.Parts, path));
        return leaves;

        void Walk(string at, List<RevisionPathPart> parts, ComparedValue value, IReadOnlyList<string> keys)
        {
            var inside = Inside(at, value, keys);
            if (inside is null)
                leaves.Add(new RevisionDifference([.. parts], isAdded ? null : value, isAdded ? value : null));
            foreach (var (part, inner) in inside ?? [])
                Walk(at + Step(part, at.Length == 0), [.. parts, part], inner, part.IsKey ? KeysOf([part], at + "[]") : []);
        }
    }

    /// <summary>What a value is made of; null where it is to be shown as one. What names an element is in its path.</summary>
    private static List<(RevisionPathPart Part, ComparedValue Value)>? Inside(string path, ComparedValue value, IReadOnlyList<string> keys)
    {
        switch (value)
        {
            case ComparedObject structure:
                var isMap = EcsNormalization.Maps.Contains(path, StringComparer.Ordinal);
                var members = structure.Members.Where(m => !m.Value.IsEmpty && !keys.Contains(m.Key, StringComparer.Ordinal))
                    .Select(m => (new RevisionPathPart(m.Key, isMap), m.Value)).ToList();
                return members.Count > 0 ? members : null;
            case ComparedList list:
                var identity = EcsNormalization.Lists.TryGetValue(path, out var found) ? found : ListIdentity.Place;
                return identity.IsSet || identity.Keys.Count > 0 || RevisionComparer.AreStructures(list, null)
                    ? RevisionComparer.Elements(path, identity, NoTask, list).Members.Select(m => (new RevisionPathPart(m.Key, isKey: true), m.Value)).ToList()
                    : null;
            default:
                return null;
        }
    }

    private static IReadOnlyList<string> KeysOf(IReadOnlyList<RevisionPathPart> parts, string path) =>
        parts.Count > 0 && parts[parts.Count - 1].IsKey && EcsNormalization.Lists.TryGetValue(path.Substring(0, path.Length - 2), out var identity) ? identity.Keys : [];

    private static string Step(RevisionPathPart part, bool isFirst) => part.IsKey ? "[]" : isFirst ? part.Text : "." + part.Text;
}
