using TaskDefGen.Core.Facts;

namespace TaskDefGen.Cli.Import;

/// <summary>A class that came out of an import.</summary>
/// <param name="Facts">What its source says.</param>
internal sealed record ImportedClass(string Name, string Source, TaskFacts Facts);
