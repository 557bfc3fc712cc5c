using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Deployment;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Actions that a role has to be allowed on resources.</summary>
internal sealed record Permission(IReadOnlyList<string> Actions, IReadOnlyList<string> Resources)
{
    /// <summary>What ECS needs to start this task: the policy that the build computes, without what the user adds to it.</summary>
    public static IReadOnlyList<Permission> OfExecution(RuleContext context, EcsObject description)
    {
        var bound = new BoundTask(context.Identity, TokenTable.Create([]), context.Task, description, description, [], []);
        if (ExecutionRolePolicy.Create(new DeploymentContext(bound)) is not { } policy || policy["Statement"] is not JsonNode.Items statements)
            return [];
        var written = DeclaredRole.Statements(description, DeclaredRole.Execution).Count();
        return statements.Values.OfType<JsonNode.Map>().Take(statements.Values.Count - written)
            .Select(s => new Permission(Texts(s["Action"]), Texts(s["Resource"]))).ToList();
    }

    /// <summary>The part of it that some actions make; null where none of them is among its own.</summary>
    public Permission? Only(Func<string, bool> isMeant) => Actions.Where(isMeant).ToList() is { Count: > 0 } left ? this with { Actions = left } : null;

    /// <summary>A statement that allows it.</summary>
    public Edit.Add Statement(string title, EcsObject description, string role) => new(
        title,
        description,
        ServiceDescription.RoleStatements,
        [
            new(ServiceDescription.RoleStatement.Role, role),
            new(ServiceDescription.RoleStatement.Actions, Actions.ToArray()),
            new(ServiceDescription.RoleStatement.Resources, Resources.ToArray()),
        ]);

    /// <summary>For a message: <c>ssm:GetParameters on "arn:…"</c>.</summary>
    public override string ToString()
    {
        if (Resources.Count == 1 && Resources[0] == DeclaredRole.Everything)
            return MessageText.And(Actions);
        return MessageText.And(Actions) + " on " + MessageText.QuoteImage(Resources[0]) + (Resources.Count > 1 ? " and " + MessageText.Number(Resources.Count - 1) + " more" : "");
    }

    private static List<string> Texts(JsonNode? node) => node is JsonNode.Items items ? items.Values.OfType<JsonNode.Text>().Select(t => t.Value).ToList() : [];
}
