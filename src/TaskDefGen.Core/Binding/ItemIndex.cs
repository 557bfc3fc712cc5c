using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Binding;

/// <summary>Finds the item of a list that another has the key of; in a long list without looking at each.</summary>
internal sealed class ItemIndex
{
    /// <summary>Up to here looking at each is cheaper.</summary>
    private const int Few = 16;

    private readonly Dictionary<EcsList, Dictionary<string, List<EcsObject>>> _long = [];

    /// <summary>The first item with the same key that was written at another level than this one.</summary>
    public EcsObject? FindOfOtherLevel(EcsList list, EcsObject item, IReadOnlyList<Member> key)
    {
        if (key.Count == 0)
            return null;
        if (list.Count <= Few)
            return FirstOfOtherLevel(list, item, key);
        return ByKey(list, key).TryGetValue(KeyOf(item, key), out var same) ? same.Find(i => i.Level != item.Level) : null;
    }

    public void Add(EcsList list, EcsObject item, IReadOnlyList<Member> key)
    {
        list.Add(item);
        if (_long.TryGetValue(list, out var byKey))
            Add(byKey, item, key);
    }

    /// <summary>Puts an item in the place of one with the same key.</summary>
    public void Replace(EcsList list, EcsObject old, EcsObject item, IReadOnlyList<Member> key)
    {
        list.Replace(old, item);
        if (_long.TryGetValue(list, out var byKey) && byKey[KeyOf(item, key)] is var same)
            same[same.IndexOf(old)] = item;
    }

    /// <summary>Says that a list was changed otherwise.</summary>
    public void Forget(EcsList list) => _long.Remove(list);

    private static EcsObject? FirstOfOtherLevel(EcsList list, EcsObject item, IReadOnlyList<Member> key)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is EcsObject other && other.Level != item.Level && IsSame(other, item, key))
                return other;
        }

        return null;
    }

    private Dictionary<string, List<EcsObject>> ByKey(EcsList list, IReadOnlyList<Member> key)
    {
        if (_long.TryGetValue(list, out var byKey))
            return byKey;
        byKey = new Dictionary<string, List<EcsObject>>(StringComparer.Ordinal);
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is EcsObject item)
                Add(byKey, item, key);
        }

        _long.Add(list, byKey);
        return byKey;
    }

    private static void Add(Dictionary<string, List<EcsObject>> byKey, EcsObject item, IReadOnlyList<Member> key)
    {
        var text = KeyOf(item, key);
        if (byKey.TryGetValue(text, out var same))
            same.Add(item);
        else
            byKey.Add(text, [item]);
    }

    private static bool IsSame(EcsObject left, EcsObject right, IReadOnlyList<Member> key)
    {
        for (var i = 0; i < key.Count; i++)
        {
            if (!IsSame(left, right, key[i]))
                return false;
        }

        return true;
    }

    private static bool IsSame(EcsObject left, EcsObject right, Member member) => (left[member], right[member]) switch
    {
        (TextValue one, TextValue other) => string.Equals(one.Text, other.Text, StringComparison.Ordinal),
        (IntegerValue one, IntegerValue other) => one.Number == other.Number,
        _ => string.Equals(Part(left, member), Part(right, member), StringComparison.Ordinal),
    };

    /// <summary>All parts of a key in one text; each with its length, so that none can run into the next.</summary>
    private static string KeyOf(EcsObject item, IReadOnlyList<Member> key) => string.Concat(key.Select(m =>
        Part(item, m) is { } part ? part.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) + ":" + part : "-"));

    /// <summary>
    /// What is left out counts as ECS's default, so that <c>tcp</c> written once matches <c>tcp</c> implied; a statement without a name is known
    /// by its actions.
    /// </summary>
    private static string? Part(EcsObject item, Member member) => item[member]?.ToString()
        ?? (member == Ecs.PortMapping.Protocol ? "tcp"
        : member == ServiceDescription.RoleStatement.Sid ? string.Join(" ", item.Texts(ServiceDescription.RoleStatement.Actions).Select(a => a.Text))
        : null);
}
