using System;

namespace TaskDefGen;

/// <summary>What all attributes of a task definition have in common.</summary>
/// <remarks>
/// <para>
/// One attribute stands for one structure of the ECS reference, one property for one of its members. A member that is not written does not
/// reach the JSON, unless a default or convention that its documentation names applies; <see langword="null"/>, or <c>NotSet</c> of an
/// enumeration, leaves it out even then.
/// </para>
/// <para>
/// In strings, <c>{Project}</c>, <c>{Service}</c>, <c>{Environment}</c>, <c>{Region}</c>, <c>{AccountId}</c> and what the project file declares as
/// <c>TaskDefParameter</c> are replaced. Every other brace stays as it is.
/// </para>
/// </remarks>
public abstract class EcsAttribute : Attribute
{
    /// <summary>The environment in which this attribute holds; unset: in all of them.</summary>
    /// <remarks>
    /// With a value, such as <c>prod</c>, it adds to, or by key replaces, what holds in all environments. It should be one of
    /// <see cref="TaskDefinitionAttribute.Environments"/>.
    /// </remarks>
    public string? Environment { get; set; }
}
