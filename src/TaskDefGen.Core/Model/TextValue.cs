namespace TaskDefGen.Core.Model;

/// <summary>A string, or an enumerated value as ECS writes it.</summary>
public sealed class TextValue(string text, Origin origin = default) : EcsValue(origin)
{
    public string Text { get; } = text;

    public override string ToString() => Text;
}
