using System;
using System.Collections.Generic;

#if TASKDEFGEN_CORE
namespace TaskDefGen.Core.Comparison;
#else
namespace TaskDefGen.CompilerServices;
#endif

/// <summary>
/// How ECS normalises a task definition, by path: <c>[]</c> stands for any element. What is not said here counts as it is written; a list keeps its order.
/// </summary>
static partial class EcsNormalization
{
    private const string Container = "containerDefinitions[].";
    private const string Port = Container + "portMappings[].";
    private const string HealthCheck = Container + "healthCheck.";
    private const string Linux = Container + "linuxParameters.";
    private const string Volume = "volumes[].";
    private const string Efs = Volume + "efsVolumeConfiguration.";

    /// <summary>What only DescribeTaskDefinition knows of a revision, and RegisterTaskDefinition refuses.</summary>
    public static IReadOnlyList<string> DescribeOnly { get; } =
    [
        "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "deregisteredAt", "deleteRequestedAt",
        "registeredBy",
    ];

    /// <summary>Every list, with what tells its elements apart.</summary>
    public static IReadOnlyDictionary<string, ListIdentity> Lists { get; } = new Dictionary<string, ListIdentity>(StringComparer.Ordinal)
    {
        ["containerDefinitions"] = ListIdentity.By("name"),
        [Container + "links"] = ListIdentity.Value,
        [Container + "portMappings"] = ListIdentity.By("containerPort", "containerPortRange", "protocol"),
        [Container + "restartPolicy.ignoredExitCodes"] = ListIdentity.Value,
        [Container + "entryPoint"] = ListIdentity.Place,
        [Container + "command"] = ListIdentity.Place,
        [Container + "environment"] = ListIdentity.By("name"),
        [Container + "environmentFiles"] = ListIdentity.Place, // of a variable in several, one file wins
        [Container + "mountPoints"] = ListIdentity.By("containerPath"),
        [Container + "volumesFrom"] = ListIdentity.Place, // they may mount the same path
        [Linux + "capabilities.add"] = ListIdentity.Value,
        [Linux + "capabilities.drop"] = ListIdentity.Value,
        [Linux + "devices"] = ListIdentity.By("hostPath"),
        [Linux + "devices[].permissions"] = ListIdentity.Value,
        [Linux + "tmpfs"] = ListIdentity.By("containerPath"),
        [Linux + "tmpfs[].mountOptions"] = ListIdentity.Place,
        [Container + "secrets"] = ListIdentity.By("name"),
        [Container + "dependsOn"] = ListIdentity.By("containerName"),
        [Container + "dnsServers"] = ListIdentity.Place,
        [Container + "dnsSearchDomains"] = ListIdentity.Place,
        [Container + "extraHosts"] = ListIdentity.By("hostname"),
        [Container + "dockerSecurityOptions"] = ListIdentity.Place,
        [Container + "ulimits"] = ListIdentity.By("name"),
        [Container + "logConfiguration.secretOptions"] = ListIdentity.By("name"),
        [HealthCheck + "command"] = ListIdentity.Place,
        [Container + "systemControls"] = ListIdentity.By("namespace"),
        [Container + "resourceRequirements"] = ListIdentity.By("type"),
        [Container + "credentialSpecs"] = ListIdentity.Place,
        ["volumes"] = ListIdentity.By("name"),
        ["placementConstraints"] = ListIdentity.By("expression"),
        ["requiresCompatibilities"] = ListIdentity.Value,
        ["tags"] = ListIdentity.By("key"),
        ["proxyConfiguration.properties"] = ListIdentity.By("name"),
        ["inferenceAccelerators"] = ListIdentity.By("deviceName"),
    };

    /// <summary>The structures whose members are the user's own words.</summary>
    public static IReadOnlyList<string> Maps { get; } =
    [
        Container + "dockerLabels", Container + "logConfiguration.options", Container + "firelensConfiguration.options",
        Volume + "dockerVolumeConfiguration.driverOpts", Volume + "dockerVolumeConfiguration.labels",
    ];

    /// <summary>What a member is that nobody set. Only what holds whatever the platform is, or what the task itself tells.</summary>
    public static IReadOnlyDictionary<string, EcsDefault> Defaults { get; } = new Dictionary<string, EcsDefault>(StringComparer.Ordinal)
    {
        ["networkMode"] = EcsDefault.By((task, _) => task.NetworkMode is { } mode ? ComparedScalar.OfText(mode) : null),
        ["enableFaultInjection"] = EcsDefault.Of(false),
        ["ephemeralStorage.sizeInGiB"] = EcsDefault.By((task, _) => task.OnFargate ? ComparedScalar.OfNumber("20") : null),
        [Container + "cpu"] = EcsDefault.Of(0),
        [Container + "essential"] = EcsDefault.Of(true),
        [Container + "versionConsistency"] = EcsDefault.Of("enabled"),
        [Container + "disableNetworking"] = EcsDefault.Of(false),
        [Container + "privileged"] = EcsDefault.Of(false),
        [Container + "readonlyRootFilesystem"] = EcsDefault.Of(false),
        [Container + "interactive"] = EcsDefault.Of(false),
        [Container + "pseudoTerminal"] = EcsDefault.Of(false),
        [Container + "mountPoints[].readOnly"] = EcsDefault.Of(false),
        [Container + "volumesFrom[].readOnly"] = EcsDefault.Of(false),
        [Container + "restartPolicy.enabled"] = EcsDefault.Of(false),
        [Container + "restartPolicy.restartAttemptPeriod"] = EcsDefault.Of(300),
        [Port + "protocol"] = EcsDefault.Of("tcp"),
        [Port + "hostPort"] = EcsDefault.By((task, port) => task.SharesPorts ? port["containerPort"] as ComparedScalar : null, zeroIsUnset: true),
        [HealthCheck + "interval"] = EcsDefault.Of(30),
        [HealthCheck + "timeout"] = EcsDefault.Of(5),
        [HealthCheck + "retries"] = EcsDefault.Of(3),
        [HealthCheck + "startPeriod"] = EcsDefault.Of(0),
        [Linux + "initProcessEnabled"] = EcsDefault.Of(false),
        [Volume + "configuredAtLaunch"] = EcsDefault.Of(false),
        [Efs + "rootDirectory"] = EcsDefault.Of("/"),
        [Efs + "transitEncryption"] = EcsDefault.Of("DISABLED"),
        [Efs + "authorizationConfig.iam"] = EcsDefault.Of("DISABLED"),
    };

    /// <summary>CPU units, which ECS takes in vCPU too.</summary>
    public const string Cpu = "cpu";

    /// <summary>MiB, which ECS takes in GB too.</summary>
    public const string Memory = "memory";
}
