using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Moves an environment variable to the secrets of its container.</summary>
internal static class SecretMove
{
    /// <summary>The parameter that a variable may be kept in, as it is best written: with tokens, where the class has them.</summary>
    public static string Parameter(RuleContext context, string name)
    {
        var identity = context.Identity;
        var folder = IsKnown(identity.Project) && IsKnown(identity.Environment)
            ? (identity.ProjectOrigin.IsNone ? identity.Project : "{" + TokenTable.Project + "}") + "/" + ConventionalNames.EnvironmentToWrite(context)
            : context.Task.Text(Ecs.TaskDefinition.Family) is { Length: > 0 } family && EcsName.IsValid(family) ? family : "my-app";
        var parameter = "/" + folder + "/" + new string(name.Select(c => EcsName.IsAllowed(c) || c == '.' ? c : '_').ToArray());
        if (!IsKnown(identity.Region) || !IsKnown(identity.AccountId) || identity.Region!.StartsWith("cn-", StringComparison.Ordinal) || identity.Region.Contains("-gov-"))
            return parameter; // of the task's own region and account, in any partition
        return ConventionalNames.FillsIn(context)
            ? "arn:aws:ssm:{" + TokenTable.Region + "}:{" + TokenTable.AccountId + "}:parameter" + parameter
            : "arn:aws:ssm:" + identity.Region + ":" + identity.AccountId + ":parameter" + parameter;
    }

    public static Edit[] Edits(RuleContext context, EcsObject container, EcsObject variable)
    {
        if (variable.Text(Ecs.KeyValuePair.Name) is not { Length: > 0 } name)
            return [];
        var remove = new Edit.Remove("Remove " + name, variable);
        if (container.Objects(Ecs.ContainerDefinition.Secrets).Any(s => s.Text(Ecs.Secret.Name) == name))
            return [remove with { Title = "Remove " + name + ", which is among the secrets already" }];
        return
        [
            new Edit.Many(
                "Move " + name + " to the secrets",
                [
                    remove,
                    new Edit.Add(
                        "Add the secret " + name,
                        container,
                        Ecs.ContainerDefinition.Secrets,
                        [new KeyValuePair<Member, object>(Ecs.Secret.Name, name), new KeyValuePair<Member, object>(Ecs.Secret.ValueFrom, Parameter(context, name))]),
                ]),
        ];
    }

    private static bool IsKnown(string? part) => !string.IsNullOrWhiteSpace(part) && !Placeholder.IsIn(part);
}
