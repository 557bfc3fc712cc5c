using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Images;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A task for which ECS must act with a role that it does not have.</summary>
public sealed class TDG123 : Rule
{
    private const string Example = "ecsTaskExecutionRole";

    private static readonly IReadOnlyList<(string Need, Func<RuleContext, EcsObject, bool> IsThere)> Needs =
    [
        ("awslogs", (context, c) => context.OnFargate && c.Object(Ecs.ContainerDefinition.LogConfiguration)?.Text(Ecs.LogConfiguration.LogDriver) == AwsLogs.Driver),
        ("an image in ECR", (context, c) => context.OnFargate && ContainerImage.Of(c)?.Reference.Ecr is not null),
        ("secrets", (_, c) => c.Objects(Ecs.ContainerDefinition.Secrets).Any()),
        ("secretOptions of the log", (_, c) => c.Object(Ecs.ContainerDefinition.LogConfiguration)?.Objects(Ecs.LogConfiguration.SecretOptions).Any() == true),
        ("environmentFiles", (_, c) => c.Objects(Ecs.ContainerDefinition.EnvironmentFiles).Any()),
        ("repositoryCredentials", (_, c) => c.Has(Ecs.ContainerDefinition.RepositoryCredentials)),
        ("credentialSpecs", (_, c) => c.Texts(Ecs.ContainerDefinition.CredentialSpecs).Any()),
        ("a FireLens file in S3", (_, c) => c.Object(Ecs.ContainerDefinition.FirelensConfiguration)?.Map(Ecs.FirelensConfiguration.Options)?["config-file-type"]?.Text == "s3"),
    ];

    public override RuleDescriptor Descriptor { get; } = new("TDG123", "Execution role required", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!string.IsNullOrWhiteSpace(context.Task.Text(Ecs.TaskDefinition.ExecutionRoleArn)))
            return;
        var found = new List<string>();
        foreach (var (need, isThere) in Needs)
        {
            string? containers = null;
            foreach (var container in context.Containers)
            {
                if (isThere(context, container))
                    containers = containers is null ? context.NameOf(container) : containers + ", " + context.NameOf(container);
            }

            if (containers is not null)
                found.Add(need + " (" + containers + ")");
        }

        if (found.Count == 0)
            return;
        context.Report(
            Descriptor,
            context.Task,
            Ecs.TaskDefinition.ExecutionRoleArn,
            "ECS needs an execution role for " + MessageText.And(found) + ". Write ExecutionRoleArn = \"" + Example
            + "\", the role that ECS itself takes on to start the task; the task role, which the code in the containers uses, doesn't stand in for it.",
            new Edit.Set("Set ExecutionRoleArn to " + Example, context.Task, Ecs.TaskDefinition.ExecutionRoleArn, Example));
    }
}
