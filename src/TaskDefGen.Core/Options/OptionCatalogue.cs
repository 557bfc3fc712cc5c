using System.Collections.Generic;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Cost;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Core.Options;

/// <summary>All options. The first is read first: others have one value for each environment.</summary>
public static class OptionCatalogue
{
    /// <summary>What each key begins with.</summary>
    public const string Prefix = "taskdefgen.";

    private const string Word = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private const string Lower = "abcdefghijklmnopqrstuvwxyz0123456789-_";

    public static IReadOnlyList<OptionSpec> All { get; } =
    [
        new("environments", "names, separated by commas", "dev, stg, prod", "The environments that are known, the most serious one last.", ["TDG608", "TDG204"],
            static (o, _, value) => o with { Conventions = o.Conventions with { Environments = OptionValues.Environments(value) } }),

        new("family_name", Template("{project}, {service}, {environment}"), Conventions.Default.Family, "The family that a class without one gets.", ["TDG601"],
            static (o, _, value) => o with { Conventions = o.Conventions with { Family = OptionValues.Template(value, Word, "project", "service", "environment") } }),
        new("container_name", Template("{service}"), Conventions.Default.Container, "The name of the main container.", ["TDG602"],
            static (o, _, value) => o with { Conventions = o.Conventions with { Container = OptionValues.Template(value, Word, "service") } }),
        new("port_name", Template("{service}, {protocol}"), Conventions.Default.Port, "The name of the first port of the main container.", ["TDG605"],
            static (o, _, value) => o with { Conventions = o.Conventions with { Port = OptionValues.Template(value, Lower, "service", "protocol") } }),
        new("further_port_name", Template("{service}, {port}, {protocol}"), Conventions.Default.FurtherPort, "The name of its other ports.", ["TDG605"],
            static (o, _, value) => o with { Conventions = o.Conventions with { FurtherPort = OptionValues.Template(value, Lower, "service", "port", "protocol") } }),
        new("log_group_name", Template("{project}, {service}, {environment}"), Conventions.Default.LogGroup, "The log group of [AwsLogs].", ["TDG606"],
            static (o, _, value) => o with { Conventions = o.Conventions with { LogGroup = OptionValues.Template(value, Word + "./", "project", "service", "environment") } }),
        new("repository_name", Template("{project}, {service}"), Conventions.Default.Repository, "The ECR repository of the main container.", ["TDG210"],
            static (o, _, value) => o with { Conventions = o.Conventions with { Repository = OptionValues.Template(value, Lower + "./", "project", "service") } }),
        new("cluster_name", Template("{project}, {environment}"), Conventions.Default.Cluster, "The cluster of a service that names none.", ["TDG603"],
            static (o, _, value) => o with { Conventions = o.Conventions with { Cluster = OptionValues.Template(value, Word, "project", "environment") } }),

        new("required_tags", "tag keys, separated by commas, or none", string.Join(", ", RuleOptions.Default.RequiredTags), "The tags that each task definition needs.", ["TDG609"],
            static (o, _, value) => o with { RequiredTags = OptionValues.List(value, OptionValues.TagKey).ToEquatableArray() }),
        new("allowed_registries", "hosts, or hosts with the beginning of a repository, separated by commas; any", "any", "Where images may come from.", ["TDG218"],
            static (o, _, value) => o with { AllowedRegistries = OptionValues.List(value, OptionValues.Registry, empty: "any").ToEquatableArray() }),

        new("minimum_count." + OptionSpec.EnvironmentPart, "a whole number from 0 to 5000, or none", "dev 1, stg 2, prod 3", "The fewest tasks that a service keeps running.", ["TDG707", "TDG722", "TDG725"],
            static (o, environment, value) => o.WithLimits(o.LimitsOf(environment) with { MinimumCount = OptionValues.Count(value) })),
        new("max_cpu." + OptionSpec.EnvironmentPart, "CPU units or vCPU, such as 1024 or 1 vCPU, or none", "dev 1024, stg 2048, prod none", "The most CPU of a Fargate task.", ["TDG801"],
            static (o, environment, value) => o.WithLimits(o.LimitsOf(environment) with { MaxCpu = OptionValues.Cpu(value) })),
        new("max_memory." + OptionSpec.EnvironmentPart, "MiB or GB, such as 2048 or 2 GB, or none", "dev 2048, stg 4096, prod none", "The most memory of a Fargate task.", ["TDG801"],
            static (o, environment, value) => o.WithLimits(o.LimitsOf(environment) with { MaxMemory = OptionValues.Memory(value) })),

        new("price_region", "a region that prices are known for: " + string.Join(", ", FargatePrices.Known.Regions), "the region of the task",
            "The region whose prices messages name.", ["TDG802"],
            static (o, _, value) => o with { PriceRegion = OptionValues.PriceRegion(value) }),
    ];

    private static string Template(string parts) => "a name with any of " + parts;
}
