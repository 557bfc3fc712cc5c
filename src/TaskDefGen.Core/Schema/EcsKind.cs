namespace TaskDefGen.Core.Schema;

/// <summary>What a member of ECS holds.</summary>
public enum EcsKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A 32-bit integer.</summary>
    Integer,

    /// <summary>A number that need not be whole.</summary>
    Number,

    /// <summary>A Boolean.</summary>
    Boolean,

    /// <summary>A string out of an <see cref="Schema.Enumeration"/>.</summary>
    Enumeration,

    /// <summary>A structure.</summary>
    Structure,

    /// <summary>A list of one kind of element.</summary>
    List,

    /// <summary>Strings by string.</summary>
    Map,
}
