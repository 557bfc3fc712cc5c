using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Deployment;

namespace TaskDefGen.Generator;

/// <summary>The task definition of one environment, ready to be written.</summary>
/// <param name="Environment">Null for a class without environments.</param>
/// <param name="Files">What stands beside it, in a folder named after the family.</param>
internal sealed record DocumentOutput(string? Environment, string? Project, string? Service, string Family, string Json, EquatableArray<DeploymentFile> Files);
