using System.Collections;
using System.Collections.Generic;

namespace TaskDefGen.Core.Model;

/// <summary>A list, in the order in which it was declared.</summary>
public sealed class EcsList(Origin origin = default) : EcsValue(origin), IReadOnlyList<EcsValue>
{
    private readonly List<EcsValue> _items = [];

    public int Count => _items.Count;

    public EcsValue this[int index] => _items[index];

    public void Add(EcsValue item)
    {
        item.Attach(this);
        _items.Add(item);
    }

    public IEnumerator<EcsValue> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void RemoveAt(int index) => _items.RemoveAt(index);

    internal int IndexOf(EcsValue item) => _items.IndexOf(item);

    /// <summary>Puts one item where another stood.</summary>
    internal void Replace(EcsValue old, EcsValue item)
    {
        item.Attach(this);
        _items[_items.IndexOf(old)] = item;
    }
}
