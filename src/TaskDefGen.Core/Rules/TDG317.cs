using System;
using System.Globalization;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A role that is neither the ARN of a role nor its name.</summary>
public sealed class TDG317 : Rule
{
    private const int LongestName = 64;
    private const string Form = "arn:aws:iam::123456789012:role/my-role";

    private static readonly Member[] Roles = [Ecs.TaskDefinition.TaskRoleArn, Ecs.TaskDefinition.ExecutionRoleArn];

    public override RuleDescriptor Descriptor { get; } = new("TDG317", "Role ARN invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var member in Roles)
        {
            if (context.Task[member] is not TextValue role || string.IsNullOrWhiteSpace(role.Text) || Placeholder.IsIn(role.Text))
                continue;
            if (Fault(role.Text) is { } fault)
            {
                context.Report(
                    Descriptor,
                    role,
                    member.PropertyName + " " + MessageText.QuoteImage(role.Text) + " " + fault + ". Write the ARN of a role, such as \"" + Form + "\", or the name of one alone.");
            }
        }
    }

    private static string? Fault(string role)
    {
        if (role.Any(char.IsWhiteSpace))
            return "has white space";
        if (!role.StartsWith("arn:", StringComparison.OrdinalIgnoreCase))
            return NameFault(role);
        var parts = role.Split([':'], 6);
        if (parts.Length < 6)
            return "is cut short: an ARN has six parts between colons";
        if (parts[0] != "arn" || !IsPartition(parts[1]))
            return "is in no partition of AWS: it starts with " + MessageText.Quote(parts[0] + ":" + parts[1]);
        if (parts[2] != "iam")
            return parts[2] == "sts" && parts[5].StartsWith("assumed-role/", StringComparison.Ordinal)
                ? "is a session of a role, not the role"
                : "is an ARN of " + MessageText.Quote(parts[2]) + ", and roles belong to iam";
        if (parts[3].Length > 0)
            return "names the region " + MessageText.Quote(parts[3]) + ", and roles have none: two colons stand there";
        return AccountFault(parts[4]) ?? ResourceFault(parts[5]);
    }

    private static bool IsPartition(string text) =>
        text.StartsWith("aws", StringComparison.Ordinal) && (text.Length == 3 || (text[3] == '-' && text.All(c => c is '-' or (>= 'a' and <= 'z'))));

    /// <summary>Letters in the place of the account are somebody's placeholder.</summary>
    private static string? AccountFault(string account)
    {
        if (account.Any(char.IsLetter) || (account.Length == 12 && account.All(c => c is >= '0' and <= '9')))
            return null;
        if (account.Length == 0)
            return "names no account";
        return account.All(c => c is >= '0' and <= '9')
            ? "names the account " + MessageText.Quote(account) + ", which has " + account.Length.ToString(CultureInfo.InvariantCulture) + " digits in place of 12"
            : "names the account " + MessageText.Quote(account) + ", which is no number of 12 digits";
    }

    private static string? ResourceFault(string resource)
    {
        var slash = resource.IndexOf('/');
        if (slash < 0 || resource.Substring(0, slash) != "role")
            return "is no role: it ends with " + MessageText.Quote(resource) + ", where role/ and a name are due";
        return slash == resource.Length - 1 ? "names no role after role/" : NameFault(resource.Substring(slash + 1));
    }

    /// <summary>Of a name, with or without a path.</summary>
    private static string? NameFault(string name)
    {
        var refused = MessageText.Characters(name, c => !IsAllowed(c) && c != '/');
        if (refused.Length > 0)
            return "has " + refused + ", and the name of a role is made of letters, digits and +=,.@_-";
        var last = name.Substring(name.LastIndexOf('/') + 1);
        return last.Length > LongestName
            ? "names a role of " + last.Length.ToString(CultureInfo.InvariantCulture) + " characters, and 64 are allowed"
            : null;
    }

    private static bool IsAllowed(char c) => EcsName.IsAllowed(c) || c is '+' or '=' or ',' or '.' or '@';
}
