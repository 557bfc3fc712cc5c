using System;
using System.Collections.Generic;
using System.Linq;

namespace TaskDefGen.Core.Options;

/// <summary>One option: what it is called, what it takes, what it changes, and how it is read.</summary>
public sealed class OptionSpec
{
    /// <summary>Stands in the key of an option that each environment has of its own.</summary>
    public const string EnvironmentPart = "{environment}";

    private readonly Func<RuleOptions, string, string, RuleOptions> _apply;

    internal OptionSpec(string name, string values, string shownDefault, string meaning, IReadOnlyList<string> rules, Func<RuleOptions, string, string, RuleOptions> apply)
    {
        Key = OptionCatalogue.Prefix + name;
        Values = values;
        Default = shownDefault;
        Meaning = meaning;
        Rules = rules;
        _apply = apply;
    }

    /// <summary>The key in <c>.editorconfig</c>; with <c>{environment}</c> in it where each environment has its own.</summary>
    public string Key { get; }

    /// <summary>What may be written, in words.</summary>
    public string Values { get; }

    /// <summary>What holds when nothing is written, as it would be written.</summary>
    public string Default { get; }

    public string Meaning { get; }

    /// <summary>The rules that ask it.</summary>
    public IReadOnlyList<string> Rules { get; }

    public bool IsPerEnvironment => Key.IndexOf(EnvironmentPart, StringComparison.Ordinal) >= 0;

    /// <summary>The keys that exist, each with its environment.</summary>
    public IEnumerable<(string Key, string Environment)> Keys(RuleOptions options) => IsPerEnvironment
        ? options.Conventions.Environments.Select(e => (Key.Replace(EnvironmentPart, e), e))
        : [(Key, "")];

    /// <exception cref="OptionException">The value is none of those that the option takes.</exception>
    internal RuleOptions Apply(RuleOptions options, string environment, string value) => _apply(options, environment, value);
}
