using System.Globalization;

namespace TaskDefGen.Core.Model;

/// <summary>An integer.</summary>
public sealed class IntegerValue(long number, Origin origin = default) : EcsValue(origin)
{
    public long Number { get; } = number;

    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
