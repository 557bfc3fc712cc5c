namespace TaskDefGen.Core.Binding;

/// <summary>What an attribute makes of its properties.</summary>
public enum AttributeForm
{
    /// <summary>A structure that exists once: what an environment says is merged into it, member by member.</summary>
    Once,

    /// <summary>An item of a list: one of an environment takes the place of the common one with the same key.</summary>
    Item,

    /// <summary>A part of an item that several attributes describe together, found by its key: volumes.</summary>
    Part,

    /// <summary>An entry of a map.</summary>
    Entry,
}
