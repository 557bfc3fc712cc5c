namespace TaskDefGen.Benchmarks.Short;

/// <summary>The median of some runs.</summary>
internal sealed record Measurement(double Milliseconds, double Megabytes);
