using System;

namespace TaskDefGen;

/// <summary>A tag on the task definition. ECS: <c>tags[]</c>.</summary>
/// <remarks>
/// At most 50. On the assembly it holds for every task definition there; the same key on the class replaces it. They reach the tasks only
/// where the service propagates them.
/// </remarks>
/// <example>
/// <code>
/// [assembly: Tag("ManagedBy", "taskdefgen")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class TagAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Key"/> and <see cref="Value"/>.</summary>
    /// <param name="key">The key, 1 to 128 characters. <c>null</c> leaves the member out.</param>
    /// <param name="value">The value, 0 to 256 characters. <c>null</c> leaves the member out.</param>
    public TagAttribute(string? key, string? value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The key, 1 to 128 characters. ECS: <c>tags[].key</c>.</summary>
    /// <remarks>
    /// Letters, digits, blanks and <c>_ . : / = + - @</c>; not starting with <c>aws:</c>; unique in the definition, upper and lower case
    /// differ.
    /// </remarks>
    public string? Key { get; set; }

    /// <summary>The value, 0 to 256 characters. ECS: <c>tags[].value</c>.</summary>
    /// <remarks>Letters, digits, blanks and <c>_ . : / = + - @</c>.</remarks>
    public string? Value { get; set; }
}
