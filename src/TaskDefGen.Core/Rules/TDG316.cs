using System;
using System.Linq;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>An execution role that may do less than it takes to start this task.</summary>
public sealed class TDG316 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG316", "Execution role lacks a needed permission", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (DeclaredRole.Of(context, DeclaredRole.Execution) is not { IsComputed: false, IsKnown: true } role || ServiceNetwork.Around(context) is not { } network)
            return;
        var missing = Permission.OfExecution(context, role.Description)
            .Select(n => n.Only(a => !role.Allows(a) && a != TDG508.CreateLogGroup && (network.RunsOnFargate || !IsOfInstance(a)))).OfType<Permission>().ToList();
        if (missing.Count == 0)
            return;

        // What is declared for all definitions lacks something else for each of them: said there, it would be said of nobody.
        var declaration = role.Role?[ServiceDescription.RoleDescription.ManagedPolicies] ?? role.Allowing.FirstOrDefault(s => !context.IsShared(s)) ?? role.Allowing[0];
        var isShared = context.IsShared(declaration);
        if (isShared && !context.Task.Has(Ecs.TaskDefinition.ExecutionRoleArn))
            return;

        var message = "The execution role, as declared, lacks what this definition needs: " + string.Join("; ", missing.Select(m => m.ToString()))
            + ". The task would stop with " + MessageText.Or(missing.SelectMany(m => m.Actions).Select(ErrorOf).Distinct(StringComparer.Ordinal).Select(e => "\"" + e + "\""))
            + ". Allow it with [RoleStatement], or let [ExecutionRole] without ManagedPolicies compute the policy.";
        var add = new Edit.Many(
            missing.Count == 1 && missing[0].Actions.Count == 1 ? "Allow " + missing[0].Actions[0] : "Allow what is missing",
            missing.ConvertAll(m => (Edit)m.Statement("Add a statement", role.Description, DeclaredRole.Execution)));
        if (isShared)
            context.Report(Descriptor, context.Task, message, add);
        else if (role.Role?[ServiceDescription.RoleDescription.ManagedPolicies] is { } policies)
            context.Report(Descriptor, policies, message, add, new Edit.Remove("Remove ManagedPolicies, so that the policy is computed", policies));
        else
            context.Report(Descriptor, role.Allowing[0], ServiceDescription.RoleStatement.Actions, message, add);
    }

    /// <summary>On EC2 the instance may pull and log by a role of its own.</summary>
    private static bool IsOfInstance(string action) => Is(action, "ecr:") || Is(action, "logs:");

    private static string ErrorOf(string action) =>
        Is(action, "logs:") ? "ResourceInitializationError: failed to validate logger args"
        : Is(action, "s3:") ? "ResourceInitializationError: failed to download env files"
        : Is(action, "ecr:") && action != "ecr:GetAuthorizationToken" ? "CannotPullContainerError"
        : NetworkNeed.NoRegistryAuth;

    private static bool Is(string action, string service) => action.StartsWith(service, StringComparison.Ordinal);
}
