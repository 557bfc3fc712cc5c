using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Images;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Deployment;

/// <summary>
/// The least that ECS needs to start this task: to pull its images, write its logs, read its secrets and files. A resource is <c>*</c> where AWS
/// knows no other. What holds a token or a placeholder stays as it was written.
/// </summary>
internal sealed class ExecutionRolePolicy(DeploymentContext context)
{
    private static readonly string[] Pull = ["ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"];

    private readonly List<string> _secrets = [];
    private readonly List<string> _parameters = [];
    private readonly List<string> _objects = [];

    /// <summary>Null for a task that needs nothing.</summary>
    public static JsonNode.Map? Create(DeploymentContext context) => new ExecutionRolePolicy(context).Create();

    private JsonNode.Map? Create()
    {
        var policy = new Policy();
        var repositories = context.Containers.Select(RepositoryArn).OfType<string>().ToList();
        if (repositories.Count > 0)
            policy.Allow("GetRegistryToken", ["ecr:GetAuthorizationToken"], ["*"]);
        policy.Allow("PullImages", Pull, repositories);

        var logs = context.Containers.Select(c => c.Object(Ecs.ContainerDefinition.LogConfiguration)).OfType<EcsObject>().ToList();
        policy.Allow("WriteLogs", ["logs:CreateLogStream", "logs:PutLogEvents"], logs.Select(LogGroupArn).OfType<string>());
        policy.Allow("CreateLogGroups", ["logs:CreateLogGroup"], logs.Where(CreatesGroup).Select(LogGroupArn).OfType<string>());

        ReadReferences(logs);
        policy.Allow("ReadSecrets", ["secretsmanager:GetSecretValue"], _secrets);
        policy.Allow("ReadParameters", ["ssm:GetParameters"], _parameters);
        policy.Allow("ReadFiles", ["s3:GetObject"], _objects);
        policy.Allow("FindBuckets", ["s3:GetBucketLocation"], _objects.Select(BucketOf));
        policy.Allow(
            "Decrypt",
            ["kms:Decrypt"],
            context.Description.Object(ServiceDescription.ExecutionRole)?.Texts(ServiceDescription.RoleDescription.KmsKeys).Select(k => k.Text) ?? []);
        policy.AddWritten(context, "execution");
        return policy.Build();
    }

    /// <summary>Null where the image comes from elsewhere than a private registry of ECR: that takes no permission.</summary>
    private string? RepositoryArn(EcsObject container)
    {
        if (ContainerImage.Of(container)?.Reference is not { Ecr: { } ecr, Registry: { } registry } image)
            return null;
        var (account, region) = EcrHost.Parts(registry.Text);
        return context.Arn.Of("ecr", ecr.Region ?? region ?? context.Arn.Region, ecr.AccountId ?? account ?? context.Arn.Account, "repository/" + image.Path.Text);
    }

    private static TextValue? Option(EcsObject logs, string name) => logs.Map(Ecs.LogConfiguration.Options)?[name] as TextValue;

    private static bool CreatesGroup(EcsObject logs) => string.Equals(Option(logs, AwsLogs.CreateGroup)?.Text, "true", StringComparison.OrdinalIgnoreCase);

    private string? LogGroupArn(EcsObject logs)
    {
        if (logs.Text(Ecs.LogConfiguration.LogDriver) != AwsLogs.Driver || Option(logs, AwsLogs.Group)?.Text is not { Length: > 0 } group)
            return null;
        return context.Arn.Of("logs", Option(logs, AwsLogs.Region)?.Text ?? context.Arn.Region, context.Arn.Account, "log-group:" + group + ":*");
    }

    private void ReadReferences(List<EcsObject> logs)
    {
        foreach (var secret in context.Containers.SelectMany(c => c.Objects(Ecs.ContainerDefinition.Secrets)).Concat(logs.SelectMany(l => l.Objects(Ecs.LogConfiguration.SecretOptions))))
            Read(secret.Text(Ecs.Secret.ValueFrom));
        foreach (var container in context.Containers)
        {
            Read(container.Object(Ecs.ContainerDefinition.RepositoryCredentials)?.Text(Ecs.RepositoryCredentials.CredentialsParameter));
            foreach (var file in container.Objects(Ecs.ContainerDefinition.EnvironmentFiles))
                ReadObject(file.Text(Ecs.EnvironmentFile.Value));
            if (container.Object(Ecs.ContainerDefinition.FirelensConfiguration)?.Map(Ecs.FirelensConfiguration.Options) is { } router
                && router["config-file-type"] is TextValue { Text: "s3" })
            {
                ReadObject((router["config-file-value"] as TextValue)?.Text);
            }

            foreach (var specification in container.Texts(Ecs.ContainerDefinition.CredentialSpecs))
                ReadCredentialSpec(specification.Text);
        }

        foreach (var volume in context.Task.Objects(Ecs.TaskDefinition.Volumes))
        {
            Read(volume.Object(Ecs.Volume.FsxWindowsFileServerVolumeConfiguration)?.Object(Ecs.FSxWindowsFileServerVolumeConfiguration.AuthorizationConfig)
                ?.Text(Ecs.FSxWindowsFileServerAuthorizationConfig.CredentialsParameter));
        }
    }

    /// <summary>A secret by its ARN, a parameter by its ARN or its name.</summary>
    private void Read(string? reference)
    {
        if (string.IsNullOrWhiteSpace(reference))
            return;
        if (SecretArn.Find(reference!) is { } secret)
            _secrets.AddRange(secret);
        else if (reference!.StartsWith("arn:", StringComparison.Ordinal))
            _parameters.Add(reference);
        else
            _parameters.Add(context.Arn.Of("ssm", "parameter/" + reference.TrimStart('/')));
    }

    private void ReadObject(string? arn)
    {
        if (!string.IsNullOrWhiteSpace(arn))
            _objects.Add(arn!);
    }

    /// <summary><c>credentialspec:arn</c> or <c>credentialspecdomainless:arn</c>; a file of the host needs nothing.</summary>
    private void ReadCredentialSpec(string specification)
    {
        var at = specification.IndexOf("arn:", StringComparison.Ordinal);
        if (at < 0)
            return;
        var arn = specification.Substring(at);
        if (arn.IndexOf(":s3:", StringComparison.Ordinal) >= 0)
            ReadObject(arn);
        else
            Read(arn);
    }

    private static string BucketOf(string arn)
    {
        var slash = arn.IndexOf('/');
        return slash < 0 ? arn : arn.Substring(0, slash);
    }
}
