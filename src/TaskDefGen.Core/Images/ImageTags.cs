using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace TaskDefGen.Core.Images;

/// <summary>The forms of tag that tell which build an image is.</summary>
public static class ImageTags
{
    public const string Latest = "latest";

    /// <summary>What messages and fixes write where they can't know the version.</summary>
    public const string Example = "v1.0.0";

    private static readonly Regex Version = Form(@"^v[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?\z");
    private static readonly Regex GitSha = Form(@"^[0-9a-f]{7,40}\z");
    private static readonly Regex Date = Form(@"^[0-9]{8}\z");
    private static readonly Regex PrefixedVersion = Form(@"^(?<prefix>[^-]+(-[^-]+)*)-v[0-9]+\.[0-9]+\.[0-9]+\z");

    /// <summary>Whether a tag has one of the four forms: version, git SHA, environment and version, date and version.</summary>
    public static bool IsConventional(string tag, IEnumerable<string> environments)
    {
        if (Version.IsMatch(tag) || (GitSha.IsMatch(tag) && !IsDate(tag)))
            return true;
        return PrefixedVersion.Match(tag) is { Success: true } match
            && (IsDate(match.Groups["prefix"].Value) || environments.Contains(match.Groups["prefix"].Value, StringComparer.Ordinal));
    }

    /// <summary>What stands before the version in a tag such as <c>stg-v1.0.0</c>; null in a tag of another form.</summary>
    public static string? PrefixOf(string tag) => PrefixedVersion.Match(tag) is { Success: true } match ? match.Groups["prefix"].Value : null;

    public static bool IsVersion(string tag) => Version.IsMatch(tag);

    /// <summary>Eight digits alone: no git SHA, though one could look like it.</summary>
    public static bool IsDate(string tag) => Date.IsMatch(tag);

    private static Regex Form(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience.Limit);
}
