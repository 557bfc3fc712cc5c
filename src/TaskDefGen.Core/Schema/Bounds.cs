namespace TaskDefGen.Core.Schema;

/// <summary>The least and the greatest value ECS takes for an integer.</summary>
public sealed class Bounds(int minimum, int maximum)
{
    public int Minimum { get; } = minimum;

    public int Maximum { get; } = maximum;

    public bool Contains(long value) => value >= Minimum && value <= Maximum;

    public override string ToString() => Minimum.ToString(System.Globalization.CultureInfo.InvariantCulture)
        + " to " + Maximum.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
