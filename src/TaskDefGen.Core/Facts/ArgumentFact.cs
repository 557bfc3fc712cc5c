namespace TaskDefGen.Core.Facts;

/// <summary>One written argument.</summary>
/// <param name="Property">The property it sets: its own name, or for a positional argument the parameter's with its first letter upper-cased.</param>
public sealed record ArgumentFact(string Property, FactValue Value);
