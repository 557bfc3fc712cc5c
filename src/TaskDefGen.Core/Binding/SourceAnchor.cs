namespace TaskDefGen.Core.Binding;

/// <summary>A place in the facts: whose attribute, which, and what of it.</summary>
/// <param name="Owner">-1 the assembly, 0 the task class, above that the containers in their order.</param>
/// <param name="Attribute">The place among the owner's attributes; -1 the class itself.</param>
/// <param name="Argument">The place among the arguments; -1 the whole attribute.</param>
/// <param name="Element">The place in an array argument; -1 all of it.</param>
public readonly record struct SourceAnchor(int Owner, int Attribute = -1, int Argument = -1, int Element = -1);
