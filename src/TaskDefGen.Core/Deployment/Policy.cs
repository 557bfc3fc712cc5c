using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Deployment;

/// <summary>A policy of IAM while it is put together.</summary>
internal sealed class Policy
{
    private readonly List<JsonNode> _statements = [];

    /// <summary>Allows actions on resources, each named once; nothing where there are no resources.</summary>
    public void Allow(string sid, IEnumerable<string> actions, IEnumerable<string> resources)
    {
        var all = resources.Distinct(StringComparer.Ordinal).ToList();
        if (all.Count > 0)
            _statements.Add(Statement(sid, "Allow", JsonBuilder.Texts(actions), JsonBuilder.Texts(all)).Build());
    }

    /// <summary>Adds what the user says of a role.</summary>
    public void AddWritten(DeploymentContext context, string role)
    {
        foreach (var statement in context.Description.Objects(ServiceDescription.RoleStatements).Where(s => s.Text(ServiceDescription.RoleStatement.Role) == role))
        {
            _statements.Add(Statement(
                    statement.Text(ServiceDescription.RoleStatement.Sid),
                    statement.Text(ServiceDescription.RoleStatement.Effect) ?? "Allow",
                    Node(statement, ServiceDescription.RoleStatement.Actions),
                    Node(statement, ServiceDescription.RoleStatement.Resources))
                .Add("Condition", Condition(statement.Text(ServiceDescription.RoleStatement.Condition)))
                .Build());
        }
    }

    /// <summary>Null where it would allow nothing.</summary>
    public JsonNode.Map? Build() => _statements.Count == 0 ? null : Document(_statements);

    /// <summary>Who may take the role on: tasks of ECS, and where account and region are known, those of this account alone.</summary>
    public static JsonNode.Map Trust(DeploymentContext context)
    {
        var arn = context.Arn;
        var condition = arn.IsKnown
            ? new JsonBuilder()
                .Add("ArnLike", new JsonBuilder().Add("aws:SourceArn", arn.Of("ecs", "*")))
                .Add("StringEquals", new JsonBuilder().Add("aws:SourceAccount", arn.Account))
            : new JsonBuilder();
        return Document([new JsonBuilder()
            .Add("Effect", "Allow")
            .Add("Principal", new JsonBuilder().Add("Service", "ecs-tasks.amazonaws.com"))
            .Add("Action", "sts:AssumeRole")
            .Add("Condition", condition)
            .Build()]);
    }

    private static JsonNode.Map Document(IEnumerable<JsonNode> statements) =>
        new JsonBuilder().Add("Version", "2012-10-17").Add("Statement", JsonBuilder.Items(statements)).Build();

    private static JsonBuilder Statement(string? sid, string effect, JsonNode? actions, JsonNode? resources) =>
        new JsonBuilder().Add("Sid", sid).Add("Effect", effect).Add("Action", actions).Add("Resource", resources);

    private static JsonNode? Node(EcsObject statement, Member member) => statement[member] is { } value ? JsonBuilder.Node(value) : null;

    private static JsonNode? Condition(string? text)
    {
        if (text is null)
            return null;
        try
        {
            return JsonParser.Parse(text);
        }
        catch (JsonSyntaxException)
        {
            return JsonBuilder.Text(text); // IAM says what is wrong with it, at its place
        }
    }
}
