namespace TaskDefGen.Core.Deployment;

/// <summary>A file that stands beside the JSON of a task definition.</summary>
/// <param name="Path">In the folder of the family, with <c>/</c>.</param>
/// <param name="Command">The command of the AWS CLI that takes it, without <c>aws</c>; null for a document of IAM.</param>
public sealed record DeploymentFile(string Path, string? Command, string Content);
