using System.Globalization;

namespace TaskDefGen.Core.Model;

/// <summary>A number that need not be whole. A decimal: it reads back as it was written, on every runtime.</summary>
public sealed class NumberValue(decimal number, Origin origin = default) : EcsValue(origin)
{
    public decimal Number { get; } = number;

    public override string ToString() => Number.ToString("0.############################", CultureInfo.InvariantCulture);
}
