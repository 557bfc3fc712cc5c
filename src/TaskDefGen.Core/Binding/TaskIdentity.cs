using TaskDefGen.Core.Model;

namespace TaskDefGen.Core.Binding;

/// <summary>Whose task definition it is: what the naming conventions are made of. Null where it is not said.</summary>
/// <param name="ServiceOrigin">Where the service was named, which names that follow from it point to.</param>
public sealed record TaskIdentity(
    string? Project,
    string? Service,
    string? Environment,
    string? Region,
    string? AccountId,
    Origin ProjectOrigin,
    Origin ServiceOrigin,
    Origin EnvironmentOrigin)
{
    /// <summary>Whether the conventions can be applied at all.</summary>
    public bool IsComplete => Project is not null && Service is not null && Environment is not null;
}
