namespace TaskDefGen.Core.Images;

/// <summary>A part of an image reference as it was written.</summary>
/// <param name="HasPlaceholder">Whether somebody fills in some of it later, so that its form can't be judged.</param>
public sealed record ImagePart(string Text, bool HasPlaceholder)
{
    public override string ToString() => Text;
}
