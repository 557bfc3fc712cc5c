using System.Globalization;

namespace TaskDefGen.Benchmarks.Short;

/// <summary>A goal, what was measured of it, and whether that is within it; null where it was not measured.</summary>
internal sealed record Goal(string Text, string Measured, bool? Met)
{
    /// <summary>At most so many times as much.</summary>
    public static Goal Ratio(string text, double? measured, double? reference, double limit) => measured is { } m && reference is { } r
        ? new Goal(text, Page.Number(m) + " / " + Page.Number(r) + " = " + Quotient(m / r) + " ×", m <= r * limit)
        : Unknown(text);

    public static Goal AtMost(string text, double? measured, double limit, string unit) => measured is { } m ? new Goal(text, Page.Number(m) + " " + unit, m <= limit) : Unknown(text);

    public static Goal AtLeast(string text, double? measured, double limit, string unit) => measured is { } m ? new Goal(text, Page.Number(m) + " " + unit, m >= limit) : Unknown(text);

    private static string Quotient(double value) => value.ToString(value < 0.1 ? "0.000" : value < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);

    private static Goal Unknown(string text) => new(text, "not measured in this run", null);
}
