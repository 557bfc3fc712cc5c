namespace TaskDefGen.Analyzers.Fixes;

/// <summary>What a step of a fix does to the source.</summary>
public enum FixOperationKind
{
    /// <summary>Puts other text where an expression stands.</summary>
    ReplaceExpression,

    /// <summary>Replaces a part of a string literal.</summary>
    ReplaceText,

    /// <summary>Adds <c>Name = value</c> to an attribute.</summary>
    AddArgument,

    /// <summary>Takes an argument out of its attribute.</summary>
    RemoveArgument,

    /// <summary>Adds an element to an array, behind the one at the location.</summary>
    AddElement,

    /// <summary>Takes one element out of an array that has others.</summary>
    RemoveElement,

    /// <summary>Takes an attribute away.</summary>
    RemoveAttribute,

    /// <summary>Puts an attribute on a line of its own behind the one at the location.</summary>
    AddAttributeAfter,

    /// <summary>Puts an attribute before the class at the location.</summary>
    AddAttributeTo,
}
