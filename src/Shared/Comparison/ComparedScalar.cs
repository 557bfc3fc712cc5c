using System;
using System.Globalization;

#if TASKDEFGEN_CORE
namespace TaskDefGen.Core.Comparison;
#else
namespace TaskDefGen.CompilerServices;
#endif

/// <summary>A text, a number, true or false.</summary>
internal sealed class ComparedScalar : ComparedValue
{
    /// <summary>A decimal holds 28 digits. A longer literal would be rounded, and two numbers be taken for one.</summary>
    private const int ExactDigits = 28;

    private ComparedScalar(ScalarKind kind, string text, bool isAmbiguous = false)
    {
        Kind = kind;
        Text = text;
        IsAmbiguous = isAmbiguous;
    }

    public ScalarKind Kind { get; }

    /// <summary>The text, or the number or Boolean as JSON writes it.</summary>
    public string Text { get; }

    /// <summary>Whether it is a 0 or false that may mean that nothing is set.</summary>
    public bool IsAmbiguous { get; }

    internal override bool IsEmpty => false;

    public static ComparedScalar OfText(string text) => new(ScalarKind.Text, text);

    /// <summary>A number in whatever way it was written: 5.0 and 5e0 are 5.</summary>
    public static ComparedScalar OfNumber(string literal, bool isAmbiguous = false) => new(
        ScalarKind.Number,
        literal.Length <= ExactDigits && decimal.TryParse(literal, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.############################", CultureInfo.InvariantCulture)
            : literal,
        isAmbiguous);

    public static ComparedScalar OfFlag(bool flag, bool isAmbiguous = false) => new(ScalarKind.Flag, flag ? "true" : "false", isAmbiguous);

    /// <summary>Whether both mean the same. A number may stand in quotes: where a token stood, only its text is known.</summary>
    public bool Is(ComparedScalar other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    internal override ComparedValue Replace(Func<string, string> replace) => Kind == ScalarKind.Text ? OfText(replace(Text)) : this;
}
