using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TaskDefGen.Core.CloudFormation;

/// <summary>Names for the resources of one template: letters and digits, each once.</summary>
internal sealed class LogicalIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>A name such as <c>UserServiceTaskDefinition</c>.</summary>
    public string New(string name, string kind)
    {
        var id = Pascal(name) + kind;
        for (var i = 2; !_taken.Add(id); i++)
            id = Pascal(name) + kind + i.ToString(CultureInfo.InvariantCulture);
        return id;
    }

    private static string Pascal(string name)
    {
        var output = new StringBuilder();
        foreach (var word in Words(name))
            output.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        return output.ToString();
    }

    private static IEnumerable<string> Words(string name) => new string(name.Select(c => IsAscii(c) ? c : ' ').ToArray()).Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsAscii(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
