using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TaskDefGen.Core.Naming;

/// <summary>
/// The names that <c>{Name}</c> stands for. What is not known stays as it is, for strings are full of braces; so does what is known but has no
/// value in this build, and anything in the forms of other tools: <c>${Name}</c>, <c>#{Name}</c>, <c>{{Name}}</c>.
/// </summary>
public sealed class TokenTable
{
    public const string Project = "Project";
    public const string Service = "Service";
    public const string Environment = "Environment";
    public const string Region = "Region";
    public const string AccountId = "AccountId";

    /// <summary>Stands for <c>{</c>, so that the name of a known token in braces can be written as text: <c>{OpenBrace}Region}</c>.</summary>
    public const string OpenBrace = "OpenBrace";

    private readonly Dictionary<string, string?> _values;

    private TokenTable(Dictionary<string, string?> values) => _values = values;

    /// <summary>What follows from the attributes, in the order in which messages list it.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } = [Project, Service, Environment, Region, AccountId];

    /// <summary>The built-in names, without values.</summary>
    internal static TokenTable Empty { get; } = Create([]);

    /// <summary>All known names: the built-in ones first, then the declared ones by name.</summary>
    public IEnumerable<string> Names =>
        BuiltIn.Concat(_values.Keys.Where(n => !BuiltIn.Contains(n, StringComparer.Ordinal) && n != OpenBrace).OrderBy(n => n, StringComparer.Ordinal));

    /// <summary>The names whose values lead back to themselves; of several such circles one.</summary>
    public IReadOnlyList<string> Cycle { get; private set; } = [];

    /// <param name="values">The value of each known name; null or empty where this build has none. Values may hold tokens themselves.</param>
    /// <param name="openBrace">What <see cref="OpenBrace"/> stands for.</param>
    public static TokenTable Create(IEnumerable<KeyValuePair<string, string?>> values, string openBrace = "{")
    {
        var raw = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var i = 0; i < BuiltIn.Count; i++)
            raw[BuiltIn[i]] = null;
        foreach (var pair in values)
            raw[pair.Key] = string.IsNullOrEmpty(pair.Value) ? null : pair.Value;
        raw[OpenBrace] = openBrace;

        if (!HasTokens(raw))
            return new TokenTable(raw);
        var table = new TokenTable(new Dictionary<string, string?>(raw, StringComparer.Ordinal));
        table.Resolve(raw);
        return table;
    }

    public bool IsKnown(string name) => _values.ContainsKey(name);

    /// <summary>The value of a name in this build, or null.</summary>
    public string? this[string name] => _values.TryGetValue(name, out var value) ? value : null;

    /// <summary>Replaces every known token that has a value; what comes in is not looked at again.</summary>
    public string Expand(string text)
    {
        if (text.IndexOf('{') < 0)
            return text;
        var output = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var token in Token.In(text))
        {
            if (this[token.Name] is not { } value)
                continue;
            output.Append(text, copied, token.Start - copied).Append(value);
            copied = token.End;
        }

        return output.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Whether any value may hold a token itself.</summary>
    private static bool HasTokens(Dictionary<string, string?> raw)
    {
        foreach (var pair in raw)
        {
            if (pair.Key != OpenBrace && pair.Value?.IndexOf('{') >= 0)
                return true;
        }

        return false;
    }

    private void Resolve(Dictionary<string, string?> raw)
    {
        var path = new List<string>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        var cyclic = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in raw.Keys.OrderBy(n => n, StringComparer.Ordinal))
            Visit(name);

        void Visit(string name)
        {
            if (done.Contains(name) || raw[name] is not { } value || name == OpenBrace)
                return;
            var at = path.IndexOf(name);
            if (at >= 0)
            {
                if (Cycle.Count == 0)
                    Cycle = [.. path.Skip(at), name];
                cyclic.UnionWith(path.Skip(at));
                return;
            }

            path.Add(name);
            foreach (var token in Token.In(value).Where(t => raw.ContainsKey(t.Name)))
                Visit(token.Name);
            path.RemoveAt(path.Count - 1);
            done.Add(name);
            _values[name] = cyclic.Contains(name) ? null : Expand(value);
        }
    }
}
