using System;
using System.Collections.Generic;
using TaskDefGen.Core.Model;

namespace TaskDefGen.Core.Binding;

/// <summary>Gives each place in the facts a number that the model carries, and the place back for the number.</summary>
public sealed class SourceMap
{
    private readonly List<SourceAnchor> _anchors = [];

    // By owner, attribute and argument, each one up: every value of every environment asks, and a hash of four numbers costs more than three steps.
    private int[]?[]?[]? _origins;
    private Dictionary<SourceAnchor, int>? _elements;

    public Origin this[SourceAnchor anchor]
    {
        get
        {
            if (anchor.Element >= 0)
                return Element(anchor);
            ref var owner = ref At(ref _origins, anchor.Owner + 1, 2);
            ref var attribute = ref At(ref owner, anchor.Attribute + 1, 8);
            ref var id = ref At(ref attribute, anchor.Argument + 1, 4);
            if (id == 0)
                id = Add(anchor);
            return new Origin(id);
        }
    }

    /// <summary>The place of an origin; null for what follows from a convention.</summary>
    public SourceAnchor? Find(Origin origin) => origin.IsNone ? null : _anchors[origin.Id - 1];

    private Origin Element(SourceAnchor anchor)
    {
        _elements ??= [];
        if (!_elements.TryGetValue(anchor, out var id))
            _elements[anchor] = id = Add(anchor);
        return new Origin(id);
    }

    private int Add(SourceAnchor anchor)
    {
        _anchors.Add(anchor);
        return _anchors.Count;
    }

    private static ref T At<T>(ref T[]? items, int index, int least)
    {
        if (items is null || items.Length <= index)
            Array.Resize(ref items, Math.Max(Math.Max(least, index + 1), (items?.Length ?? 0) * 2));
        return ref items![index];
    }
}
