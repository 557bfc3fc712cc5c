namespace TaskDefGen.Corpus.Tests.Json;

/// <summary>One place where two documents differ.</summary>
/// <param name="Pointer">The place as a JSON pointer.</param>
/// <param name="Expected">What was expected, as compact JSON; null where nothing was.</param>
/// <param name="Actual">What is there, as compact JSON; null where nothing is.</param>
public sealed record JsonDifference(string Pointer, string? Expected, string? Actual)
{
    public override string ToString() => $"{Pointer}: expected {Expected ?? "nothing"}, actual {Actual ?? "nothing"}";
}
