namespace TaskDefGen.Cli.Import;

/// <summary>Something that attributes say otherwise than the input.</summary>
/// <param name="Environment">Where; empty for the only one.</param>
/// <param name="Json">What is due there; <c>null</c> for nothing.</param>
internal sealed record Difference(string Environment, string Pointer, string Json);
