using System;
using System.Text.RegularExpressions;

namespace TaskDefGen.Core.Naming;

/// <summary>
/// Tells text that somebody fills in later: tokens that the build left, the forms of other tools, what CI masks. No rule judges it.
/// </summary>
public static class Placeholder
{
    private static readonly Regex Form = new(
        @"\$\{|\{\{|\{[A-Za-z_][A-Za-z0-9_.:-]*\}|<[^<>\s][^<>]*>|\$\(|\*\*\*|%[A-Z][A-Z0-9_]*%|\bYOUR[_-]|\byour-|ACCOUNT[_-]?ID|[Xx]{6,}",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    public static bool IsIn(string? text) => text is not null && Form.IsMatch(text);
}
