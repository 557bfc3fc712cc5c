namespace TaskDefGen.Generator;

/// <summary>The task definition of one environment, ready to be written.</summary>
/// <param name="Environment">Null for a class without environments.</param>
/// <param name="About">What the build is told of it besides, as JSON.</param>
internal sealed record DocumentOutput(string? Environment, string? Project, string? Service, string Family, string Json, string About);
