using System;
using System.Collections.Generic;

namespace TaskDefGen.Core.Model;

/// <summary>Strings by string, in the order in which the keys were first written.</summary>
public sealed class EcsMap(Origin origin = default) : EcsValue(origin)
{
    /// <summary>Up to here looking at each entry is cheaper than an index.</summary>
    private const int Few = 16;

    private readonly List<KeyValuePair<string, TextValue>> _entries = [];
    private Dictionary<string, int>? _places;
    private Dictionary<string, int>? _levels;

    public IReadOnlyList<KeyValuePair<string, TextValue>> Entries => _entries;

    public TextValue? this[string key]
    {
        get
        {
            var at = Find(key);
            return at < 0 ? null : _entries[at].Value;
        }
    }

    /// <summary>Sets an entry; one that stood there keeps its place.</summary>
    public void Set(string key, TextValue value)
    {
        value.Attach(this);
        var entry = new KeyValuePair<string, TextValue>(key, value);
        var at = Find(key);
        if (at < 0)
        {
            _places?.Add(key, _entries.Count);
            _entries.Add(entry);
        }
        else
        {
            _entries[at] = entry;
        }
    }

    public void Remove(string key)
    {
        var at = Find(key);
        if (at < 0)
            return;
        _entries.RemoveAt(at);
        _places = null;
    }

    internal string KeyOf(EcsValue value) => _entries.Find(e => ReferenceEquals(e.Value, value)).Key ?? "";

    /// <summary>How strongly an entry was written, or taken away; null where it was not. Kept for the binder.</summary>
    internal int? LevelOf(string key) => _levels is not null && _levels.TryGetValue(key, out var level) ? level : null;

    internal void SetLevel(string key, int level) => (_levels ??= new Dictionary<string, int>(StringComparer.Ordinal))[key] = level;

    private int Find(string key)
    {
        if (_entries.Count > Few)
            return Places().TryGetValue(key, out var place) ? place : -1;
        for (var i = 0; i < _entries.Count; i++)
        {
            ModelVisits.Add();
            if (string.Equals(_entries[i].Key, key, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    private Dictionary<string, int> Places()
    {
        if (_places is not null)
            return _places;
        ModelVisits.Add(_entries.Count);
        _places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _entries.Count; i++)
            _places.Add(_entries[i].Key, i);
        return _places;
    }
}
