using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Build.Framework;

namespace TaskDefGen.Build;

/// <summary>
/// Puts the TaskDefParameter items into one property that survives the way to the compiler: a generated editorconfig holds one line for
/// each property, and takes <c>;</c> and <c>#</c> for the begin of a comment.
/// </summary>
public sealed class FormatTaskDefParameters : CodedTask
{
    /// <summary>The items: the name, with the metadata <c>Value</c>.</summary>
    public ITaskItem[] Parameters { get; set; } = [];

    /// <summary><c>Name=Value</c> pairs, both escaped as in a URI, joined by <c>&amp;</c>, in ordinal order of the names.</summary>
    [Output]
    public string Formatted { get; set; } = "";

    private protected override void Run()
    {
        var problems = new List<BuildProblem>();
        var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in Parameters)
        {
            var name = item.ItemSpec;
            var value = item.GetMetadata("Value");
            if (!IsIdentifier(name))
            {
                problems.Add(new BuildProblem(
                    BuildCodes.InvalidParameter,
                    $"'{name}' cannot be the name of a TaskDefParameter, because {{{name}}} would be no token. A name has letters (a-z, A-Z), digits and '_', "
                    + "and does not begin with a digit. For example: <TaskDefParameter Include=\"ImageTag\" Value=\"$(ImageTag)\" />"));
            }
            else if (!names.TryGetValue(name, out var first))
            {
                names.Add(name, name);
                values.Add(name, value);
            }
            // A props file that is imported twice says the same thing twice, which is no contradiction.
            else if (!string.Equals(name, first, StringComparison.Ordinal) || !string.Equals(values[first], value, StringComparison.Ordinal))
            {
                problems.Add(new BuildProblem(
                    BuildCodes.InvalidParameter,
                    $"The TaskDefParameter '{name}' = '{value}' is declared already, as '{first}' = '{values[first]}'. Declare each name once, in one spelling; "
                    + $"to override an earlier value write <TaskDefParameter Update=\"{first}\" Value=\"{value}\" />"));
            }
        }

        Formatted = string.Join("&", values.Select(pair => Uri.EscapeDataString(pair.Key) + "=" + Uri.EscapeDataString(pair.Value)));
        if (problems.Count > 0)
        {
            throw new BuildProblemException(problems);
        }
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0
        && !(name[0] is >= '0' and <= '9')
        && name.All(c => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
}
