using System;
using System.Linq;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Core.Options;

/// <summary>What a team may set: how things are named, and what rules take for enough. Read from <c>.editorconfig</c> by <see cref="OptionReader"/>.</summary>
public sealed record RuleOptions
{
    public static RuleOptions Default { get; } = new();

    public Conventions Conventions { get; init; } = Conventions.Default;

    /// <summary>The tags that say whose a resource is.</summary>
    public EquatableArray<string> RequiredTags { get; init; } = EquatableArray.Of("Environment", "Project", "ManagedBy");

    /// <summary>Where images may come from: hosts, or hosts with the beginning of a repository. Empty: from anywhere.</summary>
    public EquatableArray<string> AllowedRegistries { get; init; }

    /// <summary>The region whose prices messages name; null for the region of the task.</summary>
    public string? PriceRegion { get; init; }

    public EquatableArray<EnvironmentLimits> Limits { get; init; } = EquatableArray.Of(
        new EnvironmentLimits("dev", 1, 1024, 2048),
        new EnvironmentLimits("stg", 2, 2048, 4096),
        new EnvironmentLimits("prod", 3, null, null));

    /// <summary>What holds in an environment, by its known name.</summary>
    public EnvironmentLimits LimitsOf(string environment) =>
        Limits.FirstOrDefault(l => string.Equals(l.Environment, environment, StringComparison.OrdinalIgnoreCase)) ?? new EnvironmentLimits(environment, null, null, null);

    /// <summary>The same options with other limits for an environment.</summary>
    public RuleOptions WithLimits(EnvironmentLimits limits) => this with
    {
        Limits = Limits.Where(l => !string.Equals(l.Environment, limits.Environment, StringComparison.OrdinalIgnoreCase)).Concat([limits]).ToEquatableArray(),
    };
}
