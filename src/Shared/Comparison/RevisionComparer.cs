using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Sizes;

#if TASKDEFGEN_CORE
namespace TaskDefGen.Core.Comparison;
#else
namespace TaskDefGen.CompilerServices;
#endif

/// <summary>Walks two task definitions side by side and notes where they differ.</summary>
internal sealed class RevisionComparer
{
    private static readonly ComparedObject Nothing = new();

    private readonly ComparedTask _before;
    private readonly ComparedTask _after;
    private readonly List<RevisionPathPart> _path = [];
    private readonly List<RevisionDifference> _differences = [];

    private RevisionComparer(ComparedTask before, ComparedTask after)
    {
        _before = before;
        _after = after;
    }

    public static IReadOnlyList<RevisionDifference> Compare(ComparedObject before, ComparedObject after)
    {
        var comparer = new RevisionComparer(new ComparedTask(before), new ComparedTask(after));
        comparer.Objects("", before, after);
        return comparer._differences;
    }

    private void Objects(string path, ComparedObject before, ComparedObject after)
    {
        var isMap = EcsNormalization.Maps.Contains(path, StringComparer.Ordinal);
        foreach (var name in InOrder(before.Members.Select(m => m.Key), after.Members.Select(m => m.Key)))
        {
            if (path.Length == 0 && EcsNormalization.DescribeOnly.Contains(name, StringComparer.Ordinal))
                continue;
            Step(name, isKey: isMap, () => Values(isMap ? path + "[]" : path.Length == 0 ? name : path + "." + name, before, before[name], after, after[name]));
        }
    }

    private void Values(string path, ComparedObject beforeOwner, ComparedValue? before, ComparedObject afterOwner, ComparedValue? after)
    {
        before = before is { IsEmpty: false } ? before : null;
        after = after is { IsEmpty: false } ? after : null;
        switch (before ?? after, after ?? before)
        {
            case (null, null):
                break;
            case (ComparedScalar, ComparedScalar):
                Scalars(path, beforeOwner, before, afterOwner, after);
                break;
            case (ComparedList, ComparedList):
                Lists(path, (ComparedList?)before, (ComparedList?)after);
                break;
            case (ComparedObject, ComparedObject) when before is not null && after is not null:
                Objects(path, (ComparedObject)before, (ComparedObject)after);
                break;
            case (ComparedObject, ComparedObject):
                // What holds defaults only says nothing. Else it came or went as a whole.
                var inside = new RevisionComparer(_before, _after);
                inside.Objects(path, (ComparedObject?)before ?? Nothing, (ComparedObject?)after ?? Nothing);
                if (inside._differences.Count > 0)
                    Differ(before, after);
                break;
            default:
                Differ(before, after);
                break;
        }
    }

    private void Scalars(string path, ComparedObject beforeOwner, ComparedValue? before, ComparedObject afterOwner, ComparedValue? after)
    {
        var standard = EcsNormalization.Defaults.TryGetValue(path, out var found) ? found : null;
        var left = Effective(path, standard, _before, beforeOwner, (ComparedScalar?)before);
        var right = Effective(path, standard, _after, afterOwner, (ComparedScalar?)after);
        var same = left is null || right is null
            ? (left ?? right) is null or { IsAmbiguous: true }
            : left.Is(right);
        if (!same)
            Differ(before, after);
    }

    /// <summary>What ECS makes of a value: the default of what is unset, one spelling of a size.</summary>
    private static ComparedScalar? Effective(string path, EcsDefault? standard, ComparedTask task, ComparedObject owner, ComparedScalar? value)
    {
        if (standard is not null)
        {
            var isZero = value is { Kind: ScalarKind.Number, Text: "0" };
            if (value is null || (isZero && standard.ZeroIsUnset))
                return standard.In(task, owner);

            // A number with a default other than 0 can't be 0: an SDK that reads 0 there read nothing. A Boolean can be false.
            return isZero && value.IsAmbiguous ? standard.In(task, owner) ?? value : value;
        }

        if (value is not { Kind: ScalarKind.Text })
            return value;
        var size = path switch
        {
            EcsNormalization.Cpu => SizeText.Cpu(value.Text),
            EcsNormalization.Memory => SizeText.Memory(value.Text),
            _ => null,
        };
        return size is { } units ? ComparedScalar.OfText(units.ToString("R", CultureInfo.InvariantCulture)) : value;
    }

    private void Lists(string path, ComparedList? before, ComparedList? after)
    {
        var identity = EcsNormalization.Lists.TryGetValue(path, out var found) ? found : ListIdentity.Place;
        if (!identity.IsSet && identity.Keys.Count == 0 && !AreStructures(before, after))
        {
            if (before is null || after is null || !string.Equals(before.ToJson(), after.ToJson(), StringComparison.Ordinal))
                Differ(before, after);
            return;
        }

        var left = Elements(path, identity, _before, before);
        var right = Elements(path, identity, _after, after);
        foreach (var key in InOrder(left.Members.Select(e => e.Key), right.Members.Select(e => e.Key)))
        {
            var old = left[key];
            var now = right[key];
            Step(key, isKey: true, () =>
            {
                if (old is null || now is null)
                    Differ(old, now);
                else
                    Values(path + "[]", Nothing, old, Nothing, now);
            });
        }
    }

    /// <summary>The elements by what they are called; of several with one name, by which of them it is.</summary>
    internal static ComparedObject Elements(string path, ListIdentity identity, ComparedTask task, ComparedList? list)
    {
        var elements = new ComparedObject();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < (list?.Items.Count ?? 0); i++)
        {
            var item = list!.Items[i];
            var name = identity.IsSet ? item.ToString()
                : identity.Keys.Count > 0 && item is ComparedObject value ? Name(path, identity, task, value)
                : i.ToString(CultureInfo.InvariantCulture);
            var count = counts.TryGetValue(name, out var met) ? met : 1;
            var key = name;
            while (elements[key] is not null)
                key = name + "#" + (++count).ToString(CultureInfo.InvariantCulture);
            counts[name] = count;
            elements.Add(key, item);
        }

        return elements;
    }

    private static string Name(string path, ListIdentity identity, ComparedTask task, ComparedObject value)
    {
        var parts = new List<string>();
        foreach (var key in identity.Keys)
        {
            var part = value[key] is ComparedScalar { IsAmbiguous: false } written ? written
                : EcsNormalization.Defaults.TryGetValue(path + "[]." + key, out var standard) ? standard.In(task, value)
                : null;
            if (part is not null)
                parts.Add(part.Text);
        }

        return string.Join("/", parts);
    }

    internal static bool AreStructures(ComparedList? before, ComparedList? after) =>
        (before?.Items.TrueForAll(i => i is ComparedObject) ?? true) && (after?.Items.TrueForAll(i => i is ComparedObject) ?? true);

    /// <summary>The names of both: those of the one in their order, and those that only the other has where they stand there.</summary>
    private static List<string> InOrder(IEnumerable<string> before, IEnumerable<string> after)
    {
        var names = new List<string>();
        var old = new HashSet<string>(before, StringComparer.Ordinal);
        var now = after.ToList();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < now.Count; i++)
            places[now[i]] = i;
        var at = 0;
        foreach (var name in before)
        {
            if (places.TryGetValue(name, out var place))
                AddNew(place);
            names.Add(name);
        }

        AddNew(now.Count);
        return names;

        void AddNew(int end)
        {
            for (; at < end; at++)
            {
                if (!old.Contains(now[at]))
                    names.Add(now[at]);
            }
        }
    }

    private void Step(string text, bool isKey, Action inside)
    {
        _path.Add(new RevisionPathPart(text, isKey));
        inside();
        _path.RemoveAt(_path.Count - 1);
    }

    private void Differ(ComparedValue? before, ComparedValue? after) => _differences.Add(new RevisionDifference([.. _path], before, after));
}
