namespace TaskDefGen.Cli.Import;

/// <summary>A class that came out of an import.</summary>
internal sealed record ImportedClass(string Name, string Source);
