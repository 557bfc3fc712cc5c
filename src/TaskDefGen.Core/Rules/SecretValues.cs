using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Core.Rules;

/// <summary>Tells secrets by their form, and what only stands in for one. Takes time linear in the length.</summary>
internal static class SecretValues
{
    private const string Start = "(?<![A-Za-z0-9_-])";

    private static readonly (string Kind, string[] Marks, Regex Form)[] Forms =
    [
        ("an AWS access key id", ["AKIA", "ASIA", "A3T"], Of(@"(?<![A-Za-z0-9])(AKIA|ASIA|A3T[A-Z0-9])[A-Z0-9]{16}(?![A-Za-z0-9])")),
        ("a private key", ["-----BEGIN "], Of(@"-----BEGIN ((RSA|EC|DSA|OPENSSH|PGP|ENCRYPTED) )?PRIVATE KEY")),
        ("a URL with a password", ["://"], Of(@"://[^/\s:@?#]*:(?<secret>[^/\s:@]+)@")),
        ("a Slack token", ["xox"], Of(Start + @"xox[abpors]-[0-9A-Za-z-]{10,}")),
        ("a Slack webhook", ["hooks.slack.com"], Of(@"hooks\.slack\.com/services/[0-9A-Za-z]+/[0-9A-Za-z]+/[0-9A-Za-z]+")),
        ("a Stripe key", ["k_live_"], Of(Start + @"(sk|rk)_live_[0-9A-Za-z]{24,}")),
        ("a Google API key", ["AIza"], Of(Start + @"AIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])")),
        ("a Google access token", ["ya29."], Of(Start + @"ya29\.[0-9A-Za-z_-]{10,}")),
        ("a Twilio key", ["SK"], Of(Start + @"SK[0-9a-f]{32}(?![0-9A-Za-z])")),
        ("a Square token", ["sq0"], Of(Start + @"sq0(atp|csp)-[0-9A-Za-z_-]{22,}")),
        ("a Mailchimp key", ["-us"], Of(Start + @"[0-9a-f]{32}-us[0-9]{1,2}(?![0-9A-Za-z])")),
        ("a GitHub token", ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"], Of(Start + @"(gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,})")),
        ("a JSON web token", ["eyJ"], Of(Start + @"eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]+")),
        ("a connection string with a password", ["="], Of(@"(^|;)\s*(Password|Pwd|AccountKey|SharedAccessKey)\s*=\s*(?<secret>[^;\s][^;]*)", RegexOptions.IgnoreCase)),
    ];

    private static readonly HashSet<string> Dummies = new(
        ["changeme", "change-me", "change_me", "dummy", "example", "todo", "true", "false", "null", "none", "redacted"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What secret a text holds; null where it holds none that can be told by its form.</summary>
    public static string? KindOf(string text) => KindOf(text, isByFormAlone: false);

    /// <param name="text">The text.</param>
    /// <param name="isByFormAlone">For the test that nothing is passed over: to look for every form.</param>
    internal static string? KindOf(string text, bool isByFormAlone)
    {
        foreach (var (kind, marks, form) in Forms)
        {
            if (!isByFormAlone && !HasAny(text, marks))
                continue;
            for (var match = form.Match(text); match.Success; match = match.NextMatch())
            {
                var secret = match.Groups["secret"];
                if (!Placeholder.IsIn(match.Value) && !(secret.Success && IsStandIn(secret.Value.Trim())))
                    return kind;
            }
        }

        return null;
    }

    /// <summary>Whether a text has what the form can't do without: hardly any has, and to look for it costs a hundredth.</summary>
    private static bool HasAny(string text, string[] marks)
    {
        foreach (var mark in marks)
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a text is no secret, whatever its name: nothing, a switch, a placeholder, a reference, a path, or a word in place of one.</summary>
    public static bool IsHarmless(string text)
    {
        var value = text.Trim();
        return IsStandIn(value)
            || value.StartsWith("arn:", StringComparison.Ordinal)
            || value.Contains("://") // with a password in it, its form tells
            || IsPath(value)
            || value.Split(' ', '-', '_', '.').Any(w => w.ToLowerInvariant() is "dummy" or "example" or "changeme" or "todo");
    }

    /// <summary>A word that says that the secret is still to come.</summary>
    private static bool IsStandIn(string value) =>
        value.Length == 0 || Dummies.Contains(value) || Placeholder.IsIn(value) || value[0] == '$' || value.All(c => c is 'x' or 'X' or '*');

    /// <summary>A file or a parameter: two words behind slashes at least, and nothing that only base64 has.</summary>
    private static bool IsPath(string value) =>
        value[0] == '/' && value.IndexOf('/', 1) > 1 && value.All(c => c is '/' or '.' or '_' or '-' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));

    private static Regex Of(string pattern, RegexOptions options = RegexOptions.None) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | options, Patience.Limit);
}
