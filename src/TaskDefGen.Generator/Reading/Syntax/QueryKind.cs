namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>What is asked about a piece of source.</summary>
internal enum QueryKind
{
    /// <summary>The value of a constant expression, <c>typeof</c> included.</summary>
    Value,

    /// <summary>Which class of ours an attribute's name means.</summary>
    Attribute,

    /// <summary>What type a name means.</summary>
    Type,
}
