namespace TaskDefGen.Core.Images;

/// <summary>The ways in which an image reference can be malformed.</summary>
public enum ImageProblemKind
{
    /// <summary>It starts with <c>https://</c> or its like.</summary>
    Scheme,

    /// <summary>It holds a space, a line break or a control character.</summary>
    WhiteSpace,

    /// <summary>The registry is no host name, or what follows its colon is no port.</summary>
    Registry,

    /// <summary>There is no repository, or two slashes stand with nothing between them.</summary>
    EmptyPath,

    /// <summary>The repository has upper-case letters.</summary>
    UpperCasePath,

    /// <summary>The repository has a character, or a row of separators, that none may have.</summary>
    Path,

    /// <summary>64 hexadecimal digits alone, which Docker takes for the id of an image.</summary>
    Identifier,

    /// <summary>A colon with nothing after it.</summary>
    EmptyTag,

    /// <summary>The tag is longer than 128 characters.</summary>
    LongTag,

    /// <summary>The tag has a character that none may have, or starts with one that none may start with.</summary>
    Tag,

    /// <summary>The digest is not <c>sha256:</c> and 64 hexadecimal digits, nor one of its longer kin.</summary>
    Digest,

    /// <summary>More than 255 characters stand before the digest.</summary>
    Length,
}
