namespace TaskDefGen.Benchmarks.Short;

/// <summary>How long a process ran, and how long on processors: user and system together.</summary>
internal sealed record ProcessTime(double Milliseconds, double ProcessorMilliseconds);
