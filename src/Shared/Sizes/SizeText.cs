using System;
using System.Globalization;

namespace TaskDefGen.Core.Sizes;

/// <summary>Reads task sizes in every spelling that ECS takes: <c>1024</c>, <c>1 vCPU</c>, <c>.5 vcpu</c>; <c>2048</c>, <c>2GB</c>, <c>0.5 gb</c>.</summary>
static partial class SizeText
{
    private const int Unit = 1024;

    /// <summary>CPU units; null where the text is none.</summary>
    public static double? Cpu(string text) => Read(text, "vcpu");

    /// <summary>MiB; null where the text is none.</summary>
    public static double? Memory(string text) => Read(text, "gb");

    private static double? Read(string text, string unit)
    {
        if (!text.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
        var digits = text.Substring(0, text.Length - unit.Length).TrimEnd();
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quantity)
            && quantity is > 0 and < 1_000_000 && char.IsDigit(digits[digits.Length - 1])
            ? (double)(quantity * Unit)
            : null;
    }
}
