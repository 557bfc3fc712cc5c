using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>What somebody says that a role of the task may do.</summary>
internal sealed class DeclaredRole
{
    public const string Execution = "execution";
    public const string Task = "task";
    public const string Everything = "*";

    /// <summary>The managed policy that AWS made for execution roles.</summary>
    public const string ManagedPolicy = "AmazonECSTaskExecutionRolePolicy";

    private static readonly string[] OfManagedPolicy =
    [
        "ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage", "logs:CreateLogStream", "logs:PutLogEvents",
    ];

    private DeclaredRole(EcsObject description, string kind)
    {
        Description = description;
        Role = description.Object(kind == Execution ? ServiceDescription.ExecutionRole : ServiceDescription.TaskRole);
        ManagedPolicies = Role?.Texts(ServiceDescription.RoleDescription.ManagedPolicies).ToList() ?? [];
        Allowing = Statements(description, kind).Where(s => s.Text(ServiceDescription.RoleStatement.Effect) is null or "Allow").ToList();
    }

    /// <summary>Everything around the task.</summary>
    public EcsObject Description { get; }

    /// <summary>What [ExecutionRole] or [TaskRole] says; null where there is none.</summary>
    public EcsObject? Role { get; }

    public IReadOnlyList<TextValue> ManagedPolicies { get; }

    /// <summary>The statements that allow something.</summary>
    public IReadOnlyList<EcsObject> Allowing { get; }

    /// <summary>Whether the build computes what the role needs: where the attribute is there, and no policy says what the role has instead.</summary>
    public bool IsComputed => Role is not null && ManagedPolicies.Count == 0;

    /// <summary>Whether all that the role may do is known: no policy of which nobody here knows what stands in it.</summary>
    public bool IsKnown => ManagedPolicies.All(p => NameOf(p.Text) == ManagedPolicy);

    /// <summary>Null where nothing is said of the role.</summary>
    public static DeclaredRole? Of(RuleContext context, string kind) =>
        context.Surroundings is { } description && new DeclaredRole(description, kind) is var role && (role.Role is not null || role.Allowing.Count > 0) ? role : null;

    public static IEnumerable<EcsObject> Statements(EcsObject description, string kind) =>
        description.Objects(ServiceDescription.RoleStatements).Where(s => s.Text(ServiceDescription.RoleStatement.Role) == kind);

    public static IEnumerable<TextValue> Actions(EcsObject statement) => statement.Texts(ServiceDescription.RoleStatement.Actions);

    /// <summary>The last part of an ARN, or a name alone.</summary>
    public static string NameOf(string policy) => policy.Substring(policy.LastIndexOf('/') + 1).Trim();

    /// <summary>Whether an action is allowed, on whatever resource: who names others than are needed may know why.</summary>
    public bool Allows(string action) =>
        (ManagedPolicies.Count > 0 && OfManagedPolicy.Contains(action, StringComparer.OrdinalIgnoreCase))
        || Allowing.Any(s => Actions(s).Any(a => Matches(a.Text, action)) && (action != "ecr:GetAuthorizationToken" || IsOnEverything(s)));

    /// <summary>Whether a pattern of IAM holds an action; a placeholder may hold any.</summary>
    public static bool Matches(string pattern, string action) => Placeholder.IsIn(pattern) || Matches(pattern.Trim(), 0, action, 0);

    /// <summary>The one action that AWS knows no resource for.</summary>
    private static bool IsOnEverything(EcsObject statement) =>
        statement.Texts(ServiceDescription.RoleStatement.Resources).Any(r => r.Text.Trim() == Everything || Placeholder.IsIn(r.Text));

    private static bool Matches(string pattern, int at, string text, int from)
    {
        for (; at < pattern.Length; at++, from++)
        {
            if (pattern[at] == '*')
            {
                while (at < pattern.Length && pattern[at] == '*')
                    at++;
                if (at == pattern.Length)
                    return true;
                for (; from < text.Length; from++)
                {
                    if (Matches(pattern, at, text, from))
                        return true;
                }

                return false;
            }

            if (from == text.Length || (pattern[at] != '?' && char.ToLowerInvariant(pattern[at]) != char.ToLowerInvariant(text[from])))
                return false;
        }

        return from == text.Length;
    }
}
