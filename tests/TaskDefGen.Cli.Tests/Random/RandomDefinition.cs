namespace TaskDefGen.Cli.Tests.Random;

/// <summary>A piece of JSON that was made up.</summary>
/// <param name="Input">As it is imported, with placeholders that have no quotes.</param>
/// <param name="Expected">As it is built, with the values of the placeholders.</param>
public sealed record RandomDefinition(string Input, string Expected)
{
    public RandomDefinition(string json)
        : this(json, json)
    {
    }

    public override string ToString() => Input;
}
