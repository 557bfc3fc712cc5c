using System;
using System.Collections.Generic;

namespace TaskDefGen.Core.Model;

/// <summary>Strings by string, in the order in which the keys were first written.</summary>
public sealed class EcsMap(Origin origin = default) : EcsValue(origin)
{
    private readonly List<KeyValuePair<string, TextValue>> _entries = [];

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
            _entries.Add(entry);
        else
            _entries[at] = entry;
    }

    public void Remove(string key)
    {
        var at = Find(key);
        if (at >= 0)
            _entries.RemoveAt(at);
    }

    internal string KeyOf(EcsValue value) => _entries.Find(e => ReferenceEquals(e.Value, value)).Key ?? "";

    private int Find(string key) => _entries.FindIndex(e => string.Equals(e.Key, key, StringComparison.Ordinal));
}
