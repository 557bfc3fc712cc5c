using TaskDefGen.Core.Facts;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>What the compiler says to a query.</summary>
/// <param name="Value">The value; for an attribute its name without <c>Attribute</c>, for a type its name.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="Sidecar">What is written on a type of another assembly, which no edit here can change; null for all others.</param>
internal sealed record QueryAnswer(FactValue Value, string Type, ContainerFacts? Sidecar = null)
{
    /// <summary>What stands for having no answer that is beyond doubt.</summary>
    public static QueryAnswer None { get; } = new(FactValue.Unknown.Instance, "");
}
