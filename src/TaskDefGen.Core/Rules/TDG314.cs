using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>An execution role that may do more than it takes to start a task.</summary>
public sealed class TDG314 : Rule
{
    private const string Token = "ecr:GetAuthorizationToken";

    public override RuleDescriptor Descriptor { get; } = new("TDG314", "Execution role allows \"*\"", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (DeclaredRole.Of(context, DeclaredRole.Execution) is not { } role)
            return;
        foreach (var policy in role.ManagedPolicies.Where(p => IsAdministrative(p.Text)))
            ReportPolicy(context, role, policy);
        if (role.Allowing.Count == 0)
            return;
        IReadOnlyList<Permission>? needs = null;
        foreach (var statement in role.Allowing)
        {
            if (context.IsShared(statement))
                CheckShared(context, role, statement);
            else
                Check(context, role, statement, needs ??= Permission.OfExecution(context, role.Description));
        }
    }

    private void Check(RuleContext context, DeclaredRole role, EcsObject statement, IReadOnlyList<Permission> needs)
    {
        if (TooMuch(statement) is not { } found)
            return;
        var actions = DeclaredRole.Actions(statement).ToList();
        var covered = needs.Select(n => n.Only(a => actions.Exists(p => DeclaredRole.Matches(p.Text, a)))).OfType<Permission>().ToList();
        context.Report(
            Descriptor,
            found.At,
            "The execution role may do " + MessageText.Quote(found.Action) + (found.IsAction ? ", far more than it takes to start this task. " : " on \"*\", which is everything in the account. ")
            + (covered.Count == 0 ? "The definition needs nothing of it: remove the statement." : "This definition needs " + MessageText.And(covered.Select(c => c.ToString())) + ": allow just that."),
            covered.Count == 0
                ? new Edit.Remove("Remove the statement", statement)
                : new Edit.Many("Allow what this definition needs", [.. Narrow(role, statement, covered)]));
    }

    /// <summary>For all definitions of the assembly at once: what each of them needs differs, so that none of it is named.</summary>
    private void CheckShared(RuleContext context, DeclaredRole role, EcsObject statement)
    {
        if (TooMuch(statement) is not { } found)
            return;
        context.Report(
            Descriptor,
            found.At,
            "The execution role of every definition here may do " + MessageText.Quote(found.Action) + (found.IsAction ? ", far more than it takes to start their tasks. " : " on \"*\", which is everything in the account. ")
            + (role.IsComputed ? "[ExecutionRole] gives each of them what it needs: remove the statement." : "Remove the statement and let [assembly: ExecutionRole] compute for each of them what it needs."));
    }

    /// <summary>The action that is too wide, or else the resource that an action is too wide on.</summary>
    private static (TextValue At, string Action, bool IsAction)? TooMuch(EcsObject statement)
    {
        var actions = DeclaredRole.Actions(statement).ToList();
        if (actions.Find(a => IsAllOf(a.Text)) is { } wide)
            return (wide, wide.Text, true);
        var everything = statement.Texts(ServiceDescription.RoleStatement.Resources).FirstOrDefault(r => r.Text.Trim() == DeclaredRole.Everything);
        var other = actions.Find(a => !string.Equals(a.Text.Trim(), Token, StringComparison.OrdinalIgnoreCase) && !Placeholder.IsIn(a.Text));
        return everything is null || other is null ? null : (everything, other.Text, false);
    }

    private static IEnumerable<Edit> Narrow(DeclaredRole role, EcsObject statement, IReadOnlyList<Permission> covered)
    {
        yield return new Edit.Set("Set Actions", statement, ServiceDescription.RoleStatement.Actions, covered[0].Actions.ToArray());
        yield return new Edit.Set("Set Resources", statement, ServiceDescription.RoleStatement.Resources, covered[0].Resources.ToArray());
        foreach (var permission in covered.Skip(1))
            yield return permission.Statement("Add a statement", role.Description, DeclaredRole.Execution);
    }

    private void ReportPolicy(RuleContext context, DeclaredRole role, TextValue policy)
    {
        var name = DeclaredRole.NameOf(policy.Text);
        var better = policy.Text.Substring(0, policy.Text.LastIndexOf('/') + 1).Trim();
        better = better.Length == 0 ? DeclaredRole.ManagedPolicy : better.Substring(0, better.IndexOf('/') + 1) + "service-role/" + DeclaredRole.ManagedPolicy;
        context.Report(
            Descriptor,
            policy,
            "The execution role has the managed policy " + MessageText.Quote(name) + ", far more than it takes to start a task. Leave the policy to be computed, or attach "
            + DeclaredRole.ManagedPolicy + " (pull from ECR, write logs) and allow the rest with [RoleStatement].",
            role.ManagedPolicies.Any(p => DeclaredRole.NameOf(p.Text) == DeclaredRole.ManagedPolicy)
                ? Edits.Without("Remove " + name, role.Role!, ServiceDescription.RoleDescription.ManagedPolicies, policy)
                : new Edit.ReplaceValue("Replace " + name + " with " + DeclaredRole.ManagedPolicy, policy, better));
    }

    /// <summary><c>*</c>, or all actions of one service.</summary>
    private static bool IsAllOf(string action) =>
        action.Trim() is var text && !Placeholder.IsIn(text) && (text == DeclaredRole.Everything || (text.EndsWith(":*", StringComparison.Ordinal) && text.IndexOf(':') == text.Length - 2));

    private static bool IsAdministrative(string policy) =>
        !Placeholder.IsIn(DeclaredRole.NameOf(policy))
        && (DeclaredRole.NameOf(policy) is "AdministratorAccess" or "PowerUserAccess" || DeclaredRole.NameOf(policy).EndsWith("FullAccess", StringComparison.Ordinal));
}
