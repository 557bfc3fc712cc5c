using System;
using System.Text.RegularExpressions;

namespace TaskDefGen.Core.Naming;

/// <summary>
/// Tells text that somebody fills in later: tokens that the build left, the forms of other tools, what CI masks, what documentation writes. No rule
/// judges it. Words that may also be names (<c>region</c>) are placeholders only where nothing but the thing itself can stand.
/// </summary>
public static class Placeholder
{
    private const string Account = "(?i:(aws[_-]?|your[_-]?|my[_-]?)?account([_-]?(id|number))?)";

    private const string Region = "(?i:(aws[_-]?|your[_-]?|my[_-]?)?region([_-]?(id|name|code))?)";

    /// <summary>Forms that say of themselves that something is missing.</summary>
    private const string Marks =
        @"\$\{|\{\{|\{[A-Za-z_][A-Za-z0-9_.:-]*\}|<[^<>\s][^<>]*>|\$\(|\*\*\*|%[A-Z][A-Z0-9_]*%|[Xx]{6,}";

    /// <summary>
    /// Words at the start of a name, where people write what is theirs to replace: not inside of <c>know-your-customer</c>. Each begins with a letter,
    /// which the search can jump to.
    /// </summary>
    private const string Words =
        "[Yy](?<![A-Za-z0-9_-][Yy])our[_-]|Y(?<![A-Za-z0-9_-]Y)OUR[_-]|A(?<![A-Za-z0-9]A)CCOUNT[_-]?ID(?![A-Za-z0-9])";

    private static readonly Regex Form = Of(Marks + "|" + Words);

    /// <summary>The region and the account of an ARN.</summary>
    private static readonly Regex InArn = Of("arn:[a-z-]*:[a-z0-9-]*:(" + Region + @":|[^:\s]*:" + Account + "(:|$))");

    /// <summary>The account and the region of a private registry in ECR.</summary>
    private static readonly Regex InHost = Of("(^|[^A-Za-z0-9_.-])" + Account + @"\.dkr[.-]ecr|dkr[.-]ecr(-fips)?\." + Region + @"\.");

    private static readonly Regex AccountField = Of("^" + Account + @"\z");

    private static readonly Regex RegionField = Of("^" + Region + @"\z");

    public static bool IsIn(string? text) =>
        text is not null
        && ((MayHoldForm(text) && Form.IsMatch(text))
            || (text.IndexOf("arn:", StringComparison.Ordinal) >= 0 && (MayHold(text, "region") || MayHold(text, "account")) && InArn.IsMatch(text))
            || (text.IndexOf("dkr", StringComparison.Ordinal) >= 0 && (MayHold(text, "region") || MayHold(text, "account")) && InHost.IsMatch(text)));

    /// <summary>The same by the forms alone, for the test that nothing is passed over.</summary>
    internal static bool IsInByForm(string text) =>
        Form.IsMatch(text)
        || (text.IndexOf("arn:", StringComparison.Ordinal) >= 0 && InArn.IsMatch(text))
        || (text.IndexOf("dkr", StringComparison.Ordinal) >= 0 && InHost.IsMatch(text));

    /// <summary>Whether a text, where an account id is due, stands for one: <c>aws_account_id</c>.</summary>
    public static bool IsAccount(string text) => (MayHold(text, "account") && AccountField.IsMatch(text)) || IsIn(text);

    /// <summary>Whether a text, where a region is due, stands for one.</summary>
    public static bool IsRegion(string text) => (MayHold(text, "region") && RegionField.IsMatch(text)) || IsIn(text);

    /// <summary>
    /// Whether a match of <see cref="Form"/> can begin anywhere: two characters tell that of nearly every text, and rules ask this of every text
    /// many times.
    /// </summary>
    private static bool MayHoldForm(string text)
    {
        for (var i = 0; i < text.Length - 1; i++)
        {
            var next = text[i + 1];
            switch (text[i])
            {
                case '$' when next is '{' or '(':
                case '{' when next is '{' or '_' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'):
                case '<' when text.IndexOf('>', i) >= 0:
                case '*' when next == '*':
                case '%' when next is >= 'A' and <= 'Z':
                case 'X' or 'x' when next is 'X' or 'x':
                case 'Y' when next is 'O' or 'o':
                case 'y' when next == 'o':
                case 'A' when next == 'C':
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    /// <summary>Whether a word stands in a text in any case: what a match of the other forms can't do without.</summary>
    private static bool MayHold(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    private static Regex Of(string form) => new(form, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience.Limit);
}
