using System.Collections.Generic;
using TaskDefGen.Core.Model;

namespace TaskDefGen.Core.Comparison;

/// <summary>The model in the form in which revisions are compared.</summary>
public static class ComparedModel
{
    public static ComparedObject Of(EcsObject value)
    {
        var compared = new ComparedObject();
        foreach (var member in value.Values)
            compared.Add(member.Key.Name, Of(member.Value));
        foreach (var extra in value.Extras)
            compared.Add(extra.Key, Of(extra.Value));
        return compared;
    }

    /// <summary>The difference between a task definition and none.</summary>
    public static RevisionDifference Whole(EcsObject? before, EcsObject? after) =>
        new([], before is null ? null : Of(before), after is null ? null : Of(after));

    /// <summary>The elements of a list; null where it is none.</summary>
    public static IReadOnlyList<ComparedValue>? ItemsOf(ComparedValue value) => (value as ComparedList)?.Items;

    private static ComparedValue? Of(EcsValue value) => value switch
    {
        TextValue text => ComparedScalar.OfText(text.Text),
        IntegerValue integer => ComparedScalar.OfNumber(integer.ToString()),
        BooleanValue boolean => ComparedScalar.OfFlag(boolean.Flag),
        RawValue raw => ComparedJson.Read(raw.Node),
        EcsObject nested => Of(nested),
        EcsList list => ComparedValue.ListOf(list, Of),
        EcsMap map => Of(map),
        _ => null,
    };

    private static ComparedObject Of(EcsMap map)
    {
        var compared = new ComparedObject();
        foreach (var entry in map.Entries)
            compared.Add(entry.Key, Of(entry.Value));
        return compared;
    }
}
