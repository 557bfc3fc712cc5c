namespace TaskDefGen.Generator;

/// <summary>The task definition of one environment, ready to be written.</summary>
/// <param name="Environment">Null for a class without environments.</param>
internal sealed record DocumentOutput(string? Environment, string? Project, string? Service, string Family, string Json);
