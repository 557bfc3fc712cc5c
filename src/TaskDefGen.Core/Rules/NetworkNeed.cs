using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Images;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A service of AWS that a task must reach before its containers run.</summary>
/// <param name="Endpoint">The VPC endpoint that leads to it, short: <c>ecr.api</c>.</param>
/// <param name="Region">Where it must be reached; null where that isn't known.</param>
/// <param name="Purpose">What for, in words.</param>
/// <param name="Error">What a deployment dies with where it can't be reached.</param>
internal sealed record NetworkNeed(string Endpoint, string? Region, string Purpose, string Error)
{
    public const string EcrApi = "ecr.api";
    public const string EcrDkr = "ecr.dkr";
    public const string S3 = "s3";
    public const string Logs = "logs";
    public const string SecretsManager = "secretsmanager";
    public const string Ssm = "ssm";
    public const string SessionManager = "ssmmessages";

    public const string EcsAgent = "ecs-agent";
    public const string EcsTelemetry = "ecs-telemetry";
    public const string EcsApi = "ecs";

    public const string NoRegistryAuth = "ResourceInitializationError: unable to pull secrets or registry auth";
    public const string NoImage = "CannotPullContainerError … i/o timeout";
    private const string NoLogs = "ResourceInitializationError: failed to validate logger args";
    private const string NoFiles = "ResourceInitializationError: failed to download env files";

    private const string NoInstance = "no container instance met all of its requirements";

    private static readonly string[] Order = [EcrApi, EcrDkr, S3, Logs, SecretsManager, Ssm];

    /// <summary>What every image from ECR takes.</summary>
    public static IReadOnlyList<NetworkNeed> FromEcr { get; } = [.. new[] { EcrApi, EcrDkr, S3 }.Select(e => new NetworkNeed(e, null, "", ""))];

    /// <summary>What an EC2 instance needs of ECS itself, whatever runs on it. Tasks on Fargate need none of it.</summary>
    public static IReadOnlyList<NetworkNeed> OfInstance(string? region) =>
    [
        new(EcsApi, region, "the instance to register with its cluster", NoInstance),
        new(EcsAgent, region, "its agent to be told what to start", NoInstance),
        new(EcsTelemetry, region, "the metrics and health of its tasks", ""),
    ];

    /// <summary>The name that AWS gives the endpoint service; in partitions that name theirs otherwise, the short one.</summary>
    public string FullName => Region switch
    {
        null => "com.amazonaws.<region>." + Endpoint,
        _ when IsElsewhere(Region) => Endpoint + " of " + Region,
        _ => "com.amazonaws." + Region + "." + Endpoint,
    };

    /// <summary>What this task needs, each endpoint of a region once, in the order in which a start asks for them.</summary>
    /// <param name="region">Where the task runs, if that is known.</param>
    public static IReadOnlyList<NetworkNeed> Of(RuleContext context, EcsObject service, string? region)
    {
        var found = new List<NetworkNeed>();
        foreach (var container in context.Containers)
        {
            AddImage(found, context, container, service, region);
            AddLogs(found, context, container, region);
            AddReferences(found, container, region);
            if (container.Objects(Ecs.ContainerDefinition.EnvironmentFiles).Any(f => !Placeholder.IsIn(f.Text(Ecs.EnvironmentFile.Type))))
                found.Add(new NetworkNeed(S3, region, "the environment files of " + context.NameOf(container), NoFiles));
        }

        return found.GroupBy(n => (n.Endpoint, n.Region)).Select(Join).OrderBy(n => Array.IndexOf(Order, n.Endpoint)).ToList();
    }

    /// <summary>Whether an endpoint that somebody has declared, short or in full, is this one.</summary>
    public bool IsMetBy(string declared)
    {
        var name = declared.Trim();
        if (string.Equals(name, Endpoint, StringComparison.OrdinalIgnoreCase))
            return true;
        if (!name.EndsWith("." + Endpoint, StringComparison.OrdinalIgnoreCase))
            return false;
        var head = name.Substring(0, name.Length - Endpoint.Length - 1);
        var where = head.Substring(head.LastIndexOf('.') + 1);
        return Region is null || head.IndexOf("amazonaws", StringComparison.OrdinalIgnoreCase) < 0 || Placeholder.IsRegion(where)
            || string.Equals(where, Region, StringComparison.OrdinalIgnoreCase);
    }

    private static NetworkNeed Join(IEnumerable<NetworkNeed> same)
    {
        const int Shown = 3;
        var all = same.ToList();
        var purposes = all.Select(n => n.Purpose).Distinct(StringComparer.Ordinal).ToList();
        return all[0] with { Purpose = purposes.Count > Shown ? MessageText.And(purposes.Take(Shown - 1).Append("more")) : MessageText.And(purposes) };
    }

    private static void AddImage(List<NetworkNeed> found, RuleContext context, EcsObject container, EcsObject service, string? region)
    {
        if (ContainerImage.Of(container)?.Reference is not { Ecr: { } registry })
            return;
        var where = registry.Region ?? region;
        if (!IsBefore14(service.Text(ServiceDescription.PlatformVersion)))
            found.Add(new NetworkNeed(EcrApi, where, "the sign-in to ECR", NoRegistryAuth));
        found.Add(new NetworkNeed(EcrDkr, where, "the image of " + context.NameOf(container), NoImage));
        found.Add(new NetworkNeed(S3, where, "the image layers, which ECR keeps in S3", NoImage));
    }

    /// <summary>Until then Fargate signed in through a network of its own.</summary>
    private static bool IsBefore14(string? platform) => platform?.StartsWith("1.", StringComparison.Ordinal) == true && platform.Length > 2 && platform[2] is >= '0' and <= '3';

    private static void AddLogs(List<NetworkNeed> found, RuleContext context, EcsObject container, string? region)
    {
        if (container.Object(Ecs.ContainerDefinition.LogConfiguration) is not { } logs || logs.Text(Ecs.LogConfiguration.LogDriver) != AwsLogs.Driver)
            return;
        var written = (logs.Map(Ecs.LogConfiguration.Options)?[AwsLogs.Region] as TextValue)?.Text;
        found.Add(new NetworkNeed(Logs, Known(written) ?? region, "the logs of " + context.NameOf(container), NoLogs));
    }

    private static void AddReferences(List<NetworkNeed> found, EcsObject container, string? region)
    {
        var secrets = container.Objects(Ecs.ContainerDefinition.Secrets)
            .Concat(container.Object(Ecs.ContainerDefinition.LogConfiguration)?.Objects(Ecs.LogConfiguration.SecretOptions) ?? []);
        foreach (var secret in secrets)
            AddReference(found, secret.Text(Ecs.Secret.ValueFrom), "the secret " + MessageText.Quote(secret.Text(Ecs.Secret.Name) ?? ""), region);
        AddReference(
            found,
            container.Object(Ecs.ContainerDefinition.RepositoryCredentials)?.Text(Ecs.RepositoryCredentials.CredentialsParameter),
            "the credentials of the registry",
            region);
    }

    private static void AddReference(List<NetworkNeed> found, string? reference, string purpose, string? region)
    {
        if (string.IsNullOrWhiteSpace(reference))
            return;
        var isArn = reference!.StartsWith("arn:", StringComparison.Ordinal);
        if (!isArn && Placeholder.IsIn(reference))
            return; // it may be either
        var parts = reference.Split(':');
        var where = (isArn && parts.Length > 3 ? Known(parts[3]) : null) ?? region;
        if (!isArn || (parts.Length > 2 && parts[2] == Ssm))
            found.Add(new NetworkNeed(Ssm, where, purpose, NoRegistryAuth));
        else if (parts.Length > 2 && parts[2] == SecretsManager)
            found.Add(new NetworkNeed(SecretsManager, where, purpose, NoRegistryAuth));
    }

    private static string? Known(string? region) => string.IsNullOrWhiteSpace(region) || Placeholder.IsRegion(region!) ? null : region;

    private static bool IsElsewhere(string region) =>
        region.StartsWith("cn-", StringComparison.Ordinal) || region.StartsWith("eusc-", StringComparison.Ordinal) || region.IndexOf("-iso", StringComparison.Ordinal) > 0;
}
