using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>An argument as far as its syntax says what it is.</summary>
internal abstract record WrittenValue
{
    /// <summary>A literal.</summary>
    public sealed record Known(FactValue Value, string Type) : WrittenValue;

    /// <summary>Something that the compiler has to be asked for.</summary>
    public sealed record Asked(ScopeQuery Query) : WrittenValue;

    /// <summary>An array or a collection expression.</summary>
    /// <param name="Element">The written type of its elements; null where none is written.</param>
    /// <param name="ElementQuery">The same where it is the name of a type.</param>
    public sealed record Items(string? Element, ScopeQuery? ElementQuery, bool IsCollection, EquatableArray<WrittenValue> Values) : WrittenValue;
}
