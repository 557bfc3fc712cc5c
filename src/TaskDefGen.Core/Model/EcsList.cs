using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace TaskDefGen.Core.Model;

/// <summary>A list, in the order in which it was declared.</summary>
public sealed class EcsList(Origin origin = default) : EcsValue(origin), IReadOnlyList<EcsValue>
{
    private readonly List<EcsValue> _items = [];
    private EcsObject[]? _objects;
    private TextValue[]? _texts;

    public int Count => _items.Count;

    public EcsValue this[int index]
    {
        get
        {
            ModelVisits.Add();
            return _items[index];
        }
    }

    /// <summary>The structures among the items, found out once: rules ask again and again.</summary>
    internal IReadOnlyList<EcsObject> Objects => _objects ??= Of<EcsObject>();

    /// <summary>The strings among the items.</summary>
    internal IReadOnlyList<TextValue> Texts => _texts ??= Of<TextValue>();

    public void Add(EcsValue item)
    {
        item.Attach(this);
        _items.Add(item);
        Changed();
    }

    public IEnumerator<EcsValue> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void RemoveAt(int index)
    {
        _items.RemoveAt(index);
        Changed();
    }

    internal int IndexOf(EcsValue item) => _items.IndexOf(item);

    /// <summary>Puts one item where another stood.</summary>
    internal void Replace(EcsValue old, EcsValue item)
    {
        item.Attach(this);
        _items[_items.IndexOf(old)] = item;
        Changed();
    }

    private T[] Of<T>()
        where T : EcsValue
    {
        ModelVisits.Add(_items.Count);
        return [.. _items.OfType<T>()];
    }

    private void Changed()
    {
        _objects = null;
        _texts = null;
    }
}
