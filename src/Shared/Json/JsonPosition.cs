namespace TaskDefGen.Core.Json;

/// <summary>A place in a text, counted from one as editors do.</summary>
readonly partial record struct JsonPosition(int Line, int Column)
{
    public override string ToString() => Line.ToString(System.Globalization.CultureInfo.InvariantCulture)
        + ":" + Column.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
