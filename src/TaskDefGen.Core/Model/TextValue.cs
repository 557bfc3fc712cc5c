using TaskDefGen.Core.Images;

namespace TaskDefGen.Core.Model;

/// <summary>A string, or an enumerated value as ECS writes it.</summary>
public sealed class TextValue(string text, Origin origin = default) : EcsValue(origin)
{
    private ImageReference? _image;

    public string Text { get; } = text;

    /// <summary>The text read as the image of a container, once: a dozen rules ask for it.</summary>
    internal ImageReference AsImage => _image ??= ImageReference.Parse(Text);

    public override string ToString() => Text;
}
