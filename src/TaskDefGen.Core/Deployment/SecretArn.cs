using System;
using System.Collections.Generic;
using System.Linq;

namespace TaskDefGen.Core.Deployment;

/// <summary>What IAM calls a secret that a definition refers to.</summary>
internal static class SecretArn
{
    private const int Parts = 7;

    /// <summary>
    /// The ARN without key and version, which IAM knows nothing of. Secrets Manager adds a hyphen and six characters to each name: where they
    /// are missing, or may be a word of the name, wildcards for six characters stand for them. Null for what is no secret.
    /// </summary>
    public static IReadOnlyList<string>? Find(string reference)
    {
        var parts = reference.Split(':');
        if (parts.Length < Parts || parts[0] != "arn" || parts[2] != "secretsmanager")
            return null;
        var arn = string.Join(":", parts.Take(Parts));
        var suffix = arn.Substring(arn.LastIndexOf('-') + 1);
        if (arn.EndsWith("*", StringComparison.Ordinal) || arn.EndsWith("}", StringComparison.Ordinal) || arn.EndsWith(">", StringComparison.Ordinal))
            return [arn];
        if (suffix.Length != 6 || !suffix.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            return [arn + "-??????"];
        return suffix.All(c => c is >= 'a' and <= 'z') ? [arn, arn + "-??????"] : [arn];
    }
}
