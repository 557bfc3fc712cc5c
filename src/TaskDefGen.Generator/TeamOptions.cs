using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Options;

namespace TaskDefGen.Generator;

/// <summary>Reads the options that hold for a file from <c>.editorconfig</c> and global configuration files.</summary>
public static class TeamOptions
{
    public static OptionReading Read(AnalyzerConfigOptions options) => OptionReader.Read(Find(options), Keys(options));

    /// <summary>Those of ours that are written for a file, for the build, which can't ask the compiler.</summary>
    public static EquatableArray<WrittenOption> Written(AnalyzerConfigOptions options) => Keys(options)
        .Where(k => k.StartsWith(OptionCatalogue.Prefix, StringComparison.OrdinalIgnoreCase))
        .OrderBy(k => k, StringComparer.Ordinal)
        .Select(k => new WrittenOption(k, Find(options)(k) ?? ""))
        .ToEquatableArray();

    private static Func<string, string?> Find(AnalyzerConfigOptions options) => key => options.TryGetValue(key, out var value) ? value : null;

    private static IEnumerable<string> Keys(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            // A host may not list its keys. Then those that exist are found, and misspelt ones are not.
            return OptionCatalogue.All.SelectMany(o => o.Keys(RuleOptions.Default)).Select(k => k.Key).Where(k => options.TryGetValue(k, out _)).ToList();
        }
    }
}
