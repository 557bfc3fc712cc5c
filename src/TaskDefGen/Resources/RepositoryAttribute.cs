using System;

namespace TaskDefGen;

/// <summary>The ECR repository of the main container's image.</summary>
/// <remarks>
/// The build writes <c>repository.json</c> for <c>aws ecr create-repository</c>, and <c>repository-lifecycle.json</c> for
/// <c>put-lifecycle-policy</c> where images expire.
/// </remarks>
/// <example>
/// <code>
/// [Repository(ImageTagMutability = ImageTagMutability.Immutable, ScanOnPush = true, KeepImages = 30)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class RepositoryAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public RepositoryAttribute()
    {
    }

    /// <summary>Declares it with its <see cref="Name"/>.</summary>
    /// <param name="name">
    /// The name of the repository: <c>repositoryName</c> of ECR <c>CreateRepository</c>. <c>null</c> leaves the member out.
    /// </param>
    public RepositoryAttribute(string? name)
    {
        Name = name;
    }

    /// <summary>The name of the repository: <c>repositoryName</c> of ECR <c>CreateRepository</c>.</summary>
    /// <remarks>No ECS member. That of the main container's image unless written, else by convention <c>{project}/{service}</c>.</remarks>
    public string? Name { get; set; }

    /// <summary>Whether tags can be moved: <c>imageTagMutability</c> of ECR <c>CreateRepository</c>.</summary>
    /// <remarks>No ECS member. ECR assumes <c>MUTABLE</c>.</remarks>
    public ImageTagMutability ImageTagMutability { get; set; }

    /// <summary>
    /// Wildcards for tags that are treated otherwise, such as <c>dev-*</c>: <c>imageTagMutabilityExclusionFilters</c> of ECR
    /// <c>CreateRepository</c>.
    /// </summary>
    /// <remarks>No ECS member. At most 5, with <c>*_WITH_EXCLUSION</c>.</remarks>
    public string[]? MutabilityExclusions { get; set; }

    /// <summary>
    /// Whether images are scanned for vulnerabilities when they are pushed: <c>imageScanningConfiguration.scanOnPush</c> of ECR
    /// <c>CreateRepository</c>.
    /// </summary>
    /// <remarks>No ECS member. ECR assumes not.</remarks>
    public bool ScanOnPush { get; set; }

    /// <summary>The KMS key that images are encrypted with: <c>encryptionConfiguration.kmsKey</c> of ECR <c>CreateRepository</c>.</summary>
    /// <remarks>No ECS member. ECR encrypts with AES256 otherwise. It can't be changed later.</remarks>
    public string? KmsKey { get; set; }

    /// <summary>How many images stay; older ones expire.</summary>
    /// <remarks>No ECS member. At least 1; a rule of the lifecycle policy.</remarks>
    public int KeepImages { get; set; }

    /// <summary>After how many days images without a tag expire.</summary>
    /// <remarks>No ECS member. At least 1; a rule of the lifecycle policy.</remarks>
    public int ExpireUntaggedAfterDays { get; set; }

    /// <summary>A whole lifecycle policy of your own, as JSON: <c>lifecyclePolicyText</c> of ECR <c>PutLifecyclePolicy</c>.</summary>
    /// <remarks>No ECS member. In place of the two above.</remarks>
    public string? LifecyclePolicyText { get; set; }
}
