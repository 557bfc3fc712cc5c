using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Which ports a container maps: single ones, and ranges.</summary>
internal sealed class MappedPorts
{
    private readonly List<(long First, long Last)> _ranges = [];

    private MappedPorts(EcsObject container)
    {
        foreach (var mapping in container.Objects(Ecs.ContainerDefinition.PortMappings))
        {
            if (mapping.Integer(Ecs.PortMapping.ContainerPort) is { } port)
                _ranges.Add((port, port));
            else if (mapping.Text(Ecs.PortMapping.ContainerPortRange) is { } range && Parse(range) is { } both)
                _ranges.Add(both);
            else
                HasUnknown = true;
        }
    }

    /// <summary>Whether a mapping is filled in later, so that no port can be called unmapped.</summary>
    public bool HasUnknown { get; }

    /// <summary>The port that the container is most likely about; null where it maps none.</summary>
    public long? First => _ranges.Count > 0 ? _ranges[0].First : null;

    public static MappedPorts Of(EcsObject container) => new(container);

    /// <summary>Whether one mapping has a port, alone or in its range.</summary>
    public static bool Takes(EcsObject mapping, long port) =>
        mapping.Integer(Ecs.PortMapping.ContainerPort) is { } single ? single == port
        : mapping.Text(Ecs.PortMapping.ContainerPortRange) is { } range && Parse(range) is { } both && port >= both.First && port <= both.Last;

    public bool Contains(long port) => _ranges.Exists(r => port >= r.First && port <= r.Last);

    /// <summary>For a message: <c>80, 443 and 8000-8100</c>.</summary>
    public override string ToString() => MessageText.And(_ranges.Select(r => Text(r.First) + (r.First == r.Last ? "" : "-" + Text(r.Last))));

    private static string Text(long port) => port.ToString(CultureInfo.InvariantCulture);

    private static (long First, long Last)? Parse(string range)
    {
        var ends = range.Split('-');
        return ends.Length == 2
            && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? (first, last)
            : null;
    }
}
