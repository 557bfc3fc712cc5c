using System.Collections.Generic;
using TaskDefGen.Core.Model;

namespace TaskDefGen.Core.Binding;

/// <summary>Gives each place in the facts a number that the model carries, and the place back for the number.</summary>
public sealed class SourceMap
{
    private readonly List<SourceAnchor> _anchors = [];
    private readonly Dictionary<SourceAnchor, Origin> _origins = [];

    public Origin this[SourceAnchor anchor]
    {
        get
        {
            if (_origins.TryGetValue(anchor, out var origin))
                return origin;
            _anchors.Add(anchor);
            return _origins[anchor] = new Origin(_anchors.Count);
        }
    }

    /// <summary>The place of an origin; null for what follows from a convention.</summary>
    public SourceAnchor? Find(Origin origin) => origin.IsNone ? null : _anchors[origin.Id - 1];
}
