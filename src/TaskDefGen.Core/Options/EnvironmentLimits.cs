namespace TaskDefGen.Core.Options;

/// <summary>What a team expects of tasks and services in one environment. Null: anything goes.</summary>
/// <param name="Environment">The known environment.</param>
/// <param name="MinimumCount">The fewest tasks that a service keeps running.</param>
/// <param name="MaxCpu">The most CPU units of a Fargate task.</param>
/// <param name="MaxMemory">The most memory of a Fargate task, in MiB.</param>
public sealed record EnvironmentLimits(string Environment, int? MinimumCount, int? MaxCpu, int? MaxMemory);
