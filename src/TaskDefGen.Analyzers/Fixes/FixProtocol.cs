using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace TaskDefGen.Analyzers.Fixes;

/// <summary>
/// How proposed edits travel from the analyzer to the code fix: as properties of the diagnostic, with the places among its additional locations.
/// </summary>
public static class FixProtocol
{
    /// <summary>Stands before a name of ours in C# text; the fix puts nothing there, or the namespace where no using brings it in.</summary>
    public const char NameMarker = '\uE000';

    private const char Separator = '\uE001';
    private const char OperationSeparator = '\uE002';
    private const string Count = "Fixes";

    public static ImmutableDictionary<string, string?> Write(IReadOnlyList<ProposedFix> fixes)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(System.StringComparer.Ordinal);
        if (fixes.Count == 0)
            return properties.ToImmutable();
        properties[Count] = fixes.Count.ToString(CultureInfo.InvariantCulture);
        for (var i = 0; i < fixes.Count; i++)
        {
            properties[Key(i, "Title")] = fixes[i].Title;
            properties[Key(i, "Operations")] = string.Join(OperationSeparator.ToString(), fixes[i].Operations.Select(Write));
        }

        return properties.ToImmutable();
    }

    public static IReadOnlyList<ProposedFix> Read(ImmutableDictionary<string, string?> properties)
    {
        var fixes = new List<ProposedFix>();
        if (!properties.TryGetValue(Count, out var count) || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var total))
            return fixes;
        for (var i = 0; i < total; i++)
        {
            if (properties.TryGetValue(Key(i, "Title"), out var title) && title is not null
                && properties.TryGetValue(Key(i, "Operations"), out var operations) && operations is not null)
            {
                fixes.Add(new ProposedFix(title, operations.Split(OperationSeparator).Select(Read).ToList()));
            }
        }

        return fixes;
    }

    private static string Key(int index, string name) => "Fix" + index.ToString(CultureInfo.InvariantCulture) + name;

    private static string Write(FixOperation operation) => string.Join(
        Separator.ToString(),
        ((int)operation.Kind).ToString(CultureInfo.InvariantCulture),
        operation.Location.ToString(CultureInfo.InvariantCulture),
        operation.Text,
        operation.Old);

    private static FixOperation Read(string text)
    {
        var parts = text.Split(Separator);
        return new FixOperation(
            (FixOperationKind)int.Parse(parts[0], CultureInfo.InvariantCulture),
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            parts[2],
            parts[3]);
    }
}
