using System.ComponentModel;

namespace TaskDefGen.CompilerServices;

/// <summary>A token that the build left open, and what stands for it now. Generated code calls this.</summary>
/// <param name="name">The name in braces.</param>
/// <param name="value">What it stands for; <see langword="null"/> or empty where nobody has said it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TokenValue(string name, string? value)
{
    /// <summary>The name in braces.</summary>
    public string Name { get; } = name;

    /// <summary>What it stands for.</summary>
    public string? Value { get; } = value;
}
