using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Core.Options;

/// <summary>Reads the options of a team. What can't be read is said, and its default holds.</summary>
public static class OptionReader
{
    /// <summary>What was read last: nearly all classes of a project have the same options.</summary>
    private static Tuple<WrittenOption[], OptionReading>? _last;

    /// <summary>Reads those that were written.</summary>
    public static OptionReading Read(IReadOnlyCollection<WrittenOption> options)
    {
        if (options.Count == 0)
            return OptionReading.Default;
        if (_last is { } last && last.Item1.SequenceEqual(options))
            return last.Item2;
        var reading = Read(key => options.FirstOrDefault(o => string.Equals(o.Key, key, StringComparison.OrdinalIgnoreCase))?.Value, options.Select(o => o.Key));
        _last = Tuple.Create(options.ToArray(), reading);
        return reading;
    }

    /// <param name="find">The value of a key, as <c>.editorconfig</c> has it; null where it has none.</param>
    /// <param name="keys">All keys that are written, whoever they are for: to find those that are misspelt.</param>
    public static OptionReading Read(Func<string, string?> find, IEnumerable<string> keys)
    {
        var written = keys.Where(k => k.StartsWith(OptionCatalogue.Prefix, StringComparison.OrdinalIgnoreCase)).ToList();
        if (written.Count == 0)
            return OptionReading.Default;

        var options = RuleOptions.Default;
        var problems = new List<OptionProblem>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var option in OptionCatalogue.All)
        {
            foreach (var (key, environment) in option.Keys(options).ToList())
            {
                known.Add(key);
                var value = find(key)?.Trim();
                if (string.IsNullOrEmpty(value) || string.Equals(value, "unset", StringComparison.OrdinalIgnoreCase))
                    continue;
                try
                {
                    options = option.Apply(options, environment, value!);
                }
                catch (OptionException exception)
                {
                    problems.Add(new OptionProblem(key, "Option " + key + ": " + exception.Message + ". Until then its default holds."));
                }
            }
        }

        problems.AddRange(written.Where(k => !known.Contains(k)).Distinct(StringComparer.OrdinalIgnoreCase).Select(k => new OptionProblem(k, Unknown(k, known))));
        return new OptionReading(options, problems.OrderBy(p => p.Key, StringComparer.Ordinal).ToEquatableArray());
    }

    private static string Unknown(string key, HashSet<string> known) =>
        "There is no option " + key + ". " + (Spelling.Nearest(key, known) is { } meant
            ? "Did you mean " + meant + "?"
            : "The options are: " + string.Join(", ", OptionCatalogue.All.Select(o => o.Key)) + ".");
}
