using System.Text.RegularExpressions;

namespace TaskDefGen.Core.Deployment;

/// <summary>Account and region in the host of a private registry as they were written, placeholders and all.</summary>
internal static class EcrHost
{
    private static readonly Regex Form = new(
        @"^(?<account>.+?)\.dkr(\.|-)ecr(-fips)?\.(?<region>.+?)\.(amazonaws|on|c2s|sc2s|cloud|csp)\.",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patience.Limit);

    public static (string? Account, string? Region) Parts(string host) =>
        Form.Match(host) is { Success: true } match ? (match.Groups["account"].Value, match.Groups["region"].Value) : (null, null);
}
