using TaskDefGen.Core.Collections;

namespace TaskDefGen.Core.Facts;

/// <summary>What an argument of an attribute holds, without anything of the compiler in it.</summary>
public abstract record FactValue
{
    /// <summary>A string.</summary>
    public sealed record Text(string Value) : FactValue;

    /// <summary>A number.</summary>
    public sealed record Integer(long Value) : FactValue;

    /// <summary>true or false.</summary>
    public sealed record Flag(bool Value) : FactValue;

    /// <summary>A member of one of our enums, by its C# name; null for an ordinal that is none of them.</summary>
    public sealed record Choice(string? Name, long Ordinal) : FactValue;

    /// <summary>A <c>typeof</c>, by the full name of its type.</summary>
    public sealed record TypeName(string FullName) : FactValue;

    /// <summary>An array.</summary>
    public sealed record Items(EquatableArray<FactValue> Values) : FactValue;

    /// <summary><see langword="null"/>, which leaves a member out.</summary>
    public sealed record Null : FactValue
    {
        public static Null Instance { get; } = new();
    }

    /// <summary>Something that does not compile, or that no attribute of ours takes: the compiler has said so.</summary>
    public sealed record Unknown : FactValue
    {
        public static Unknown Instance { get; } = new();
    }
}
