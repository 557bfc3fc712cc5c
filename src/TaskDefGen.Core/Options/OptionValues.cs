using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Cost;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Options;

/// <summary>Reads the values of options. What can't be read is an <see cref="OptionException"/> that says what to write.</summary>
internal static class OptionValues
{
    private const string None = "none";

    private const int MaxCount = 5000;

    /// <summary>A host with a dot, a colon or the name localhost in it, and the beginning of a repository behind it.</summary>
    private static readonly Regex RegistryForm = new(
        @"^(localhost(:\d+)?|[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d+)?|[A-Za-z0-9-]+:\d+)(/[a-z0-9._/-]*)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Patience.Limit);

    private static readonly Regex TagKeyForm = new(@"^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$", RegexOptions.CultureInvariant, Patience.Limit);

    public static EquatableArray<string> Environments(string value)
    {
        var names = List(value, static name => ConventionalWord.Fault(name) is { } fault
            ? throw new OptionException("environment " + MessageText.Quote(name) + " " + fault + ". Write lower-case words such as dev, stg, prod")
            : name);
        return names.Count > 0 ? names.ToEquatableArray() : throw new OptionException(MessageText.Quote(value) + " names no environment. Write them separated by commas, such as dev, stg, prod");
    }

    public static string Template(string value, string allowed, params string[] parts)
    {
        var rest = value;
        foreach (var part in parts)
            rest = rest.Replace("{" + part + "}", "");
        if (Token.In(rest).FirstOrDefault() is { Name: { } unknown })
        {
            var meant = Spelling.Nearest(unknown, parts);
            throw new OptionException("{" + unknown + "} is no part of this name. " + (meant is null ? "" : "Did you mean {" + meant + "}? ") + "Allowed: " + string.Join(", ", parts.Select(p => "{" + p + "}")));
        }

        var refused = rest.Where(c => allowed.IndexOf(c) < 0).Distinct().ToList();
        if (refused.Count > 0)
            throw new OptionException(MessageText.Characters(rest, c => refused.Contains(c)) + " can't stand in this name. Write letters, digits, hyphens and the parts " + string.Join(", ", parts.Select(p => "{" + p + "}")));
        return rest.Length < value.Length
            ? value
            : throw new OptionException(MessageText.Quote(value) + " is the same name for everything. Put one of " + string.Join(", ", parts.Select(p => "{" + p + "}")) + " into it");
    }

    public static List<string> List(string value, Func<string, string> read, string empty = None)
    {
        if (Is(value, empty))
            return [];
        var items = value.Split(',').Select(i => i.Trim()).Where(i => i.Length > 0).ToList();
        return items.ConvertAll(i => read(i)).Distinct(StringComparer.Ordinal).ToList();
    }

    public static string TagKey(string key)
    {
        if (key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase))
            throw new OptionException("tag " + MessageText.Quote(key) + " begins with aws:, which only AWS may write. Write another key");
        return TagKeyForm.IsMatch(key) ? key : throw new OptionException("tag " + MessageText.Quote(key) + " has more than 128 characters, or one that no tag takes. Write letters, digits, blanks and _ . : / = + - @");
    }

    public static string Registry(string name) => RegistryForm.IsMatch(name)
        ? name.TrimEnd('/')
        : throw new OptionException(MessageText.Quote(name) + " is no registry. Write a host such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com, docker.io or public.ecr.aws/docker");

    public static int? Count(string value)
    {
        if (Is(value, None))
            return null;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MaxCount
            ? count
            : throw new OptionException(MessageText.Quote(value) + " is no number of tasks. Write a whole number from 0 to " + MaxCount.ToString(CultureInfo.InvariantCulture) + ", or none");
    }

    public static int? Cpu(string value) => Size(value, SizeText.Cpu, "CPU units such as 1024, vCPU such as 1 vCPU");

    public static int? Memory(string value) => Size(value, SizeText.Memory, "MiB such as 2048, GB such as 2 GB");

    public static string PriceRegion(string value) => FargatePrices.Known.Regions.FirstOrDefault(r => string.Equals(r, value, StringComparison.OrdinalIgnoreCase))
        ?? throw new OptionException("no prices are known for " + MessageText.Quote(value) + ". Write one of " + string.Join(", ", FargatePrices.Known.Regions));

    private static int? Size(string value, Func<string, double?> read, string allowed)
    {
        if (Is(value, None))
            return null;
        return read(value) is > 0 and <= int.MaxValue and var size ? (int)size : throw new OptionException(MessageText.Quote(value) + " is no size. Write " + allowed + ", or none");
    }

    private static bool Is(string value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);
}
