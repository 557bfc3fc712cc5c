using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Core.Rules;

/// <summary>Tells by its name whether a variable holds a secret. Names are read word by word, in any way of writing them.</summary>
internal static class SecretNames
{
    /// <summary>Credentials of AWS itself, which are another matter: a role stands in for them.</summary>
    public static IReadOnlyList<string> OfAws { get; } = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "ECS_ENGINE_AUTH_DATA"];

    private static readonly string[] Words =
    [
        "password", "passwords", "passwd", "pwd", "secret", "secrets", "token", "credential", "credentials", "passphrase",
        "connectionstring", "connectionstrings", "apikey", "accesskey", "authkey", "privatekey", "clientkey", "accountkey", "encryptionkey", "signingkey",
    ];

    private static readonly HashSet<string> BeforeKey =
        new(["api", "access", "auth", "private", "client", "account", "encryption", "signing"], StringComparer.Ordinal);

    /// <summary>What a name says about a secret ends with one of these.</summary>
    private static readonly HashSet<string> About = new(
        [
            "arn", "name", "path", "file", "dir", "id", "url", "uri", "host", "port", "type", "ttl", "timeout", "length", "size", "limit", "count", "issuer",
            "audience", "endpoint", "version", "enabled", "disabled", "required", "region", "prefix", "header", "algorithm", "policy", "provider", "interval",
            "seconds", "minutes", "hours", "days", "lifetime", "duration", "scope", "source", "store",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Amounts = new(["max", "min", "num", "use", "enable", "disable", "require"], StringComparer.Ordinal);

    public static bool Is(string name)
    {
        var words = KebabCase.From(name).Split('-');
        var last = words[words.Length - 1];
        if (About.Contains(last) || last.StartsWith("expir", StringComparison.Ordinal) || Amounts.Contains(words[0]))
            return false;
        return words.Where((word, i) => IsSecret(word.TrimEnd(Digits))
            || (i > 0 && IsKey(word.TrimEnd(Digits)) && BeforeKey.Contains(words[i - 1]))
            || (i > 0 && words[i - 1] == "connection" && word is ("string" or "strings"))).Any();
    }

    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private static bool IsSecret(string word) => Array.Exists(Words, w => word.EndsWith(w, StringComparison.Ordinal));

    private static bool IsKey(string word) => word is "key" or "keys";
}
