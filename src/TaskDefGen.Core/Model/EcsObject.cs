using System;
using System.Collections.Generic;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Model;

/// <summary>
/// A structure with what was written into it. A member is unset, set, or left out on purpose (<see cref="Omit"/>), which no convention fills.
/// </summary>
public sealed class EcsObject(Structure shape, Origin origin = default) : EcsValue(origin)
{
    private readonly EcsValue?[] _values = new EcsValue?[shape.Members.Count];
    private Origin?[]? _omitted; // most structures leave nothing out on purpose
    private List<KeyValuePair<string, RawValue>>? _extras;
    private sbyte[]? _levels;

    public Structure Shape { get; } = shape;

    public EcsValue? this[Member member]
    {
        get
        {
            ModelVisits.Add();
            return _values[IndexOf(member)];
        }
    }

    /// <summary>The members that are set, in the order of the ECS model.</summary>
    public IEnumerable<KeyValuePair<Member, EcsValue>> Values
    {
        get
        {
            foreach (var member in Shape.Members)
            {
                if (ValueAt(member.Index) is { } value)
                    yield return new KeyValuePair<Member, EcsValue>(member, value);
            }
        }
    }

    /// <summary>Whether nothing is set.</summary>
    public bool IsEmpty => _extras is null or { Count: 0 } && Array.TrueForAll(_values, static v => v is null);

    /// <summary>The value of the member in this place of the shape; for walks through whole models.</summary>
    internal EcsValue? ValueAt(int index)
    {
        ModelVisits.Add();
        return _values[index];
    }

    /// <summary>Members that the schema does not know, in written order.</summary>
    public IReadOnlyList<KeyValuePair<string, RawValue>> Extras => _extras ?? (IReadOnlyList<KeyValuePair<string, RawValue>>)[];

    /// <summary>Sets a member that the schema does not know; one that stood there keeps its place.</summary>
    public void SetExtra(string name, RawValue value)
    {
        value.Attach(this);
        _extras ??= [];
        var entry = new KeyValuePair<string, RawValue>(name, value);
        var at = _extras.FindIndex(e => string.Equals(e.Key, name, StringComparison.Ordinal));
        if (at < 0)
            _extras.Add(entry);
        else
            _extras[at] = entry;
    }

    public void RemoveExtra(string name) => _extras?.RemoveAll(e => string.Equals(e.Key, name, StringComparison.Ordinal));

    public void Set(Member member, EcsValue value)
    {
        value.Attach(this);
        _values[IndexOf(member)] = value;
        if (_omitted is not null)
            _omitted[member.Index] = null;
    }

    /// <summary>Leaves a member out, whatever a convention would put there.</summary>
    public void Omit(Member member, Origin origin = default)
    {
        _values[IndexOf(member)] = null;
        _omitted ??= new Origin?[_values.Length];
        _omitted[member.Index] = origin;
    }

    /// <summary>Whether a convention may fill the member.</summary>
    public bool IsOpen(Member member) => _values[IndexOf(member)] is null && _omitted?[member.Index] is null;

    /// <summary>Where it was said that the member is left out; none where nothing was said.</summary>
    public Origin OmittedAt(Member member) => _omitted?[IndexOf(member)] ?? Origin.None;

    public bool Has(Member member) => this[member] is not null;

    public string? Text(Member member) => (this[member] as TextValue)?.Text;

    public long? Integer(Member member) => (this[member] as IntegerValue)?.Number;

    public decimal? Number(Member member) => (this[member] as NumberValue)?.Number;

    public bool? Boolean(Member member) => (this[member] as BooleanValue)?.Flag;

    public EcsObject? Object(Member member) => this[member] as EcsObject;

    public EcsMap? Map(Member member) => this[member] as EcsMap;

    /// <summary>The structures in a list; none where it is unset.</summary>
    public IEnumerable<EcsObject> Objects(Member member) => this[member] is EcsList list ? list.Objects : [];

    /// <summary>The strings in a list; none where it is unset.</summary>
    public IEnumerable<TextValue> Texts(Member member) => this[member] is EcsList list ? list.Texts : [];

    /// <summary>How strongly the structure was written as an item of its list; -1 where it was not. Kept for the binder.</summary>
    internal int Level { get; set; } = -1;

    /// <summary>How strongly a member was written; -1 where it was not. Kept for the binder.</summary>
    internal int LevelOf(Member member) => _levels is null ? -1 : _levels[IndexOf(member)] - 1;

    internal void SetLevel(Member member, int level)
    {
        _levels ??= new sbyte[_values.Length];
        _levels[IndexOf(member)] = (sbyte)(level + 1);
    }

    internal string NameOf(EcsValue value)
    {
        var index = Array.IndexOf(_values, value);
        return index >= 0 ? Shape.Members[index].Name : _extras?.Find(e => ReferenceEquals(e.Value, value)).Key ?? "";
    }

    private int IndexOf(Member member) => ReferenceEquals(member.Owner, Shape)
        ? member.Index
        : throw new ArgumentException(member + " is no member of " + Shape + ".", nameof(member));
}
