using System.Globalization;
using System.Text.RegularExpressions;

namespace TaskDefGen.Core.Sizes;

/// <content>Texts that were meant to be a size, and how to write them.</content>
public static partial class SizeText
{
    private static readonly Regex Loose = new(
        @"^\s*(?<number>[0-9][0-9.,]*|[.,][0-9]+)\s*(?<unit>[A-Za-z]*)\s*$",
        RegexOptions.CultureInvariant,
        Patience.Limit);

    private static readonly Regex Thousands = new(
        "^[1-9][0-9]{0,2}(,[0-9]{3})+$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Patience.Limit);

    /// <summary>The CPU units that a text in no spelling of ECS was meant to be: <c>0.5</c>, <c>500m</c>, <c>2 cores</c>. Null where that can't be told.</summary>
    public static int? GuessCpu(string text) => Guess(text) is not { } guess ? null : guess.Unit switch
    {
        "" => Whole(guess.IsWhole || guess.Number >= 128 ? guess.Number : guess.Number * Unit),
        "cpu" or "cpus" or "vcpu" or "vcpus" or "core" or "cores" => Whole(guess.Number * Unit),
        "m" => Whole(guess.Number * Unit / 1000),
        "unit" or "units" => Whole(guess.Number),
        _ => null,
    };

    /// <summary>The MiB that a text in no spelling of ECS was meant to be: <c>512 MB</c>, <c>2Gi</c>, <c>0.5</c>. Null where that can't be told.</summary>
    public static int? GuessMemory(string text) => Guess(text) is not { } guess ? null : guess.Unit switch
    {
        "" => Whole(guess.IsWhole || guess.Number >= 128 ? guess.Number : guess.Number * Unit),
        "m" or "mb" or "mi" or "mib" => Whole(guess.Number),
        "g" or "gb" or "gi" or "gib" => Whole(guess.Number * Unit),
        _ => null,
    };

    /// <summary>How ECS takes CPU units other than as a number: <c>.5 vCPU</c>; null for what is no quarter of a vCPU.</summary>
    public static string? InVcpu(long units) => units % (Unit / 4) == 0 ? Quantity(units) + " vCPU" : null;

    /// <summary>How ECS takes MiB other than as a number: <c>2GB</c>; null for what is no half of a gigabyte.</summary>
    public static string? InGigabytes(long mebibytes) => mebibytes % (Unit / 2) == 0 ? Quantity(mebibytes) + "GB" : null;

    private static (decimal Number, bool IsWhole, string Unit)? Guess(string text)
    {
        var match = Loose.Match(text);
        if (!match.Success)
            return null;
        var digits = match.Groups["number"].Value;
        digits = Thousands.IsMatch(digits) ? digits.Replace(",", "") : digits.Replace(',', '.');
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > 1_000_000)
            return null;
        return (number, digits.IndexOf('.') < 0, match.Groups["unit"].Value.ToLowerInvariant());
    }

    private static int? Whole(decimal number) => number >= 1 && number == decimal.Truncate(number) ? (int)number : null;

    /// <summary>Without a zero in front, the form that every tool takes.</summary>
    private static string Quantity(long number) => ((decimal)number / Unit).ToString("#.##", CultureInfo.InvariantCulture);
}
