using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Core.Images;

/// <summary>The private registry of an account in a region, known by the form of its host name in any partition.</summary>
/// <param name="AccountId">Null where a placeholder stands for it.</param>
/// <param name="Region">Null where a placeholder stands for it.</param>
public sealed record EcrRegistry(string? AccountId, string? Region)
{
    // Regions and partitions are added more often than tools are updated; what AWS does not do is to leave its own domains.
    private static readonly Regex Domain = new(
        @"^(amazonaws\.[a-z]{2,3}(\.[a-z]{2,3})?|on\.aws|on\.amazonwebservices\.[a-z]{2,3}(\.[a-z]{2,3})?|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patience.Limit);

    /// <summary>Reads a host name that was split at its dots; null where it is no private registry.</summary>
    internal static EcrRegistry? Of(IReadOnlyList<ImagePart> labels)
    {
        var at = 1;
        if (labels.Count > 2 && Is(labels[1], "dkr") && (Is(labels[2], "ecr") || Is(labels[2], "ecr-fips")))
            at = 3;
        else if (labels.Count > 1 && (Is(labels[1], "dkr-ecr") || Is(labels[1], "dkr-ecr-fips")))
            at = 2;
        if (at == 1 || labels.Count < at + 2 || !IsAccount(labels[0]) || labels[at].Text.Length == 0)
            return null;
        if (!IsDomain(labels, at + 1))
            return null;
        return new EcrRegistry(
            labels[0].HasPlaceholder || Placeholder.IsAccount(labels[0].Text) ? null : labels[0].Text,
            labels[at].HasPlaceholder || Placeholder.IsRegion(labels[at].Text) ? null : labels[at].Text);
    }

    private static bool IsDomain(IReadOnlyList<ImagePart> labels, int start)
    {
        if (labels.Count == start + 2 && Is(labels[start], "amazonaws") && Is(labels[start + 1], "com"))
            return true; // what nearly all are
        var domain = labels.Skip(start).ToList();
        return domain.Exists(l => l.HasPlaceholder) || Domain.IsMatch(string.Join(".", domain));
    }

    private static bool Is(ImagePart label, string text) => string.Equals(label.Text, text, StringComparison.OrdinalIgnoreCase);

    private static bool IsAccount(ImagePart label) => label.HasPlaceholder || Placeholder.IsAccount(label.Text) || (label.Text.Length == 12 && label.Text.All(c => c is >= '0' and <= '9'));
}
