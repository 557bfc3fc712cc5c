using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Cost;

/// <summary>Texts are told by a few characters before a pattern is tried: on random texts out of what the patterns are made of, both say the same.</summary>
public class ShortcutTests
{
    private static readonly string[] OfPlaceholders =
    [
        "$", "{", "}", "{{", "<", ">", "(", ")", "*", "***", "%", "X", "x", "XXXXXX", "xxXXxX", "your", "YOUR", "Your", "_", "-", "ACCOUNT", "account", "AcCount", "ID", "id",
        "REGION", "region", "Region", "aws", "AWS", "my", "arn:", ":", "ecs", ".dkr.ecr.", ".dkr-ecr-fips.", "dkr.ecr", "/", "a", "Z", "7", ".", " ", "A", "y", "Y", "\u0130", "\u212a",
    ];

    private static readonly string[] OfSecrets =
    [
        "AKIA", "ASIA", "A3TX", "ABCDEFGH01234567", "0123456789abcdef", "0123456789ABCDEF0123", "-----BEGIN ", "RSA ", "PRIVATE KEY", "://", "user", ":", "pass", "@", "xoxb-", "sk_live_", "rk_live_",
        "https", "hooks.slack.com/services/", "T0/", "B0/", "AIza", "ya29.", "SK", "sq0atp-", "-us1", "ghp_", "github_pat_", "eyJ", "abcdef.", "=", ";", "Password", "pwd", "AccountKey", " ", "/", "{Token}", "dummy",
    ];

    [Fact]
    public void No_placeholder_is_passed_over()
    {
        var found = 0;
        foreach (var text in Texts(OfPlaceholders))
        {
            var expected = Placeholder.IsInByForm(text);
            Assert.True(expected == Placeholder.IsIn(text), text);
            found += expected ? 1 : 0;
        }

        Assert.InRange(found, 2_000, 28_000); // both answers occur
    }

    [Fact]
    public void No_secret_is_passed_over()
    {
        var found = 0;
        foreach (var text in Texts(OfSecrets))
        {
            var expected = SecretValues.KindOf(text, isByFormAlone: true);
            Assert.True(expected == SecretValues.KindOf(text), text);
            found += expected is null ? 0 : 1;
        }

        Assert.InRange(found, 1_000, 28_000);
    }

    private static IEnumerable<string> Texts(string[] parts)
    {
        var random = new Random(7);
        return Enumerable.Range(0, 30_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => parts[random.Next(parts.Length)])));
    }
}
