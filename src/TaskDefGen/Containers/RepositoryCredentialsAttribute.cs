using System;

namespace TaskDefGen;

/// <summary>
/// The credentials for a private registry other than Amazon ECR. ECS: <c>containerDefinitions[].repositoryCredentials</c>.
/// </summary>
/// <remarks>Needs an execution role that may read the secret. Not needed for ECR, where the execution role itself is admitted.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class RepositoryCredentialsAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="CredentialsParameter"/>.</summary>
    /// <param name="credentialsParameter">
    /// The Secrets Manager secret with user name and password, by ARN or by name. <c>null</c> leaves the member out.
    /// </param>
    public RepositoryCredentialsAttribute(string? credentialsParameter)
    {
        CredentialsParameter = credentialsParameter;
    }

    /// <summary>
    /// The Secrets Manager secret with user name and password, by ARN or by name. ECS:
    /// <c>containerDefinitions[].repositoryCredentials.credentialsParameter</c>.
    /// </summary>
    /// <remarks>Required by ECS.</remarks>
    public string? CredentialsParameter { get; set; }
}
