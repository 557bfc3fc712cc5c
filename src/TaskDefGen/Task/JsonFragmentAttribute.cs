using System;

namespace TaskDefGen;

/// <summary>
/// Merges raw JSON into the task definition: for what no attribute says, such as a member or a value that ECS adds tomorrow.
/// </summary>
/// <remarks>
/// It is merged last, over all other attributes and the conventions. An object is merged into an object member by member; anything else takes
/// the place of what stands there; <c>null</c> takes it away. Tokens such as <c>{ImageTag}</c> are replaced in the JSON before it is read, so a
/// number can be one. The JSON is checked, and so is the path; what ECS makes of it is not.
/// </remarks>
/// <example>
/// <code>
/// [JsonFragment("/runtimePlatform", """{ "cpuArchitecture": "RISCV64" }""")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class JsonFragmentAttribute : EcsAttribute
{
    /// <summary>Merges <paramref name="json"/> at <paramref name="path"/>.</summary>
    /// <param name="path">
    /// A JSON pointer (RFC 6901): from the task definition, or on a nested container class from that container. <c>-</c> behind a list adds to it.
    /// </param>
    /// <param name="json">The JSON.</param>
    public JsonFragmentAttribute(string? path, string? json)
    {
        Path = path;
        Json = json;
    }

    /// <summary>
    /// A JSON pointer (RFC 6901): from the task definition, or on a nested container class from that container. <c>-</c> behind a list adds to it.
    /// </summary>
    /// <remarks>No ECS member.</remarks>
    public string? Path { get; set; }

    /// <summary>The JSON.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? Json { get; set; }
}
