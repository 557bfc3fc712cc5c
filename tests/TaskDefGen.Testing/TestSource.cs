namespace TaskDefGen.Testing;

/// <summary>A file of a test project.</summary>
/// <param name="Name">Its name or relative path; <see langword="null"/> names it by its index (<c>Test0.cs</c>).</param>
/// <param name="Text">Its text with markup; <see langword="null"/> if only a code fix creates it.</param>
/// <param name="Fixed">What a code fix should make of it, with the markup of what remains; <see langword="null"/> if it should stay.</param>
public sealed record TestSource(string? Name, string? Text, string? Fixed = null)
{
    public bool HasMarkup { get; init; } = true;

    /// <summary>A source in which <c>[|</c> and the like are just text.</summary>
    public static TestSource Plain(string? name, string text) => new(name, text) { HasMarkup = false };

    public static implicit operator TestSource(string text) => new(Name: null, text);

    public static implicit operator TestSource((string Name, string Text) source) => new(source.Name, source.Text);

    public static implicit operator TestSource((string Name, string? Text, string? Fixed) source) => new(source.Name, source.Text, source.Fixed);
}
