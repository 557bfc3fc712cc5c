using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TaskDefGen.Core.Naming;

/// <summary>The names that ECS takes: for families and containers, and the narrower ones of ports.</summary>
public static class EcsName
{
    public const int Longest = 255;

    public const int LongestOfPort = 64;

    /// <summary>What a family or a container may be called: 1 to 255 letters, digits, hyphens and underscores.</summary>
    public static bool IsValid(string name) => name.Length is > 0 and <= Longest && name.All(IsAllowed);

    /// <summary>What a port may be called: 1 to 64 lower-case letters, digits, hyphens and underscores, no hyphen first.</summary>
    public static bool IsValidForPort(string name) => name.Length is > 0 and <= LongestOfPort && name[0] != '-' && name.All(IsAllowedInPort);

    public static bool IsAllowed(char c) => IsAllowedInPort(c) || c is >= 'A' and <= 'Z';

    public static bool IsAllowedInPort(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-';

    /// <summary>The valid name nearest to one that is not; null where nothing of it would be left.</summary>
    public static string? Repair(string name, int longest = Longest) => Repair(name, longest, IsAllowed);

    /// <summary>The valid port name nearest to one that is not; null where nothing of it would be left.</summary>
    public static string? RepairForPort(string name) => Repair(name.ToLowerInvariant().TrimStart('-'), LongestOfPort, IsAllowedInPort)?.TrimStart('-');

    /// <summary>The name with the first number that makes it different from all others: <c>envoy-2</c>.</summary>
    public static string Unlike(string name, IEnumerable<string> taken, int longest = Longest)
    {
        var others = new HashSet<string>(taken, StringComparer.Ordinal);
        for (var i = 2; ; i++)
        {
            var suffix = "-" + i.ToString(CultureInfo.InvariantCulture);
            var candidate = (name.Length + suffix.Length > longest ? name.Substring(0, longest - suffix.Length) : name) + suffix;
            if (!others.Contains(candidate))
                return candidate;
        }
    }

    private static string? Repair(string name, int longest, Func<char, bool> isAllowed)
    {
        if (!name.Any(c => isAllowed(c) && c is not ('-' or '_')))
            return null;
        var output = new string(name.Select(c => isAllowed(c) ? c : '-').ToArray());
        return output.Length > longest ? output.Substring(0, longest) : output;
    }
}
