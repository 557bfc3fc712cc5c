namespace TaskDefGen;

/// <summary>Whether a tag of a repository can be moved to another image. ECR: <c>imageTagMutability</c>.</summary>
public enum ImageTagMutability
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>MUTABLE</c>: it can. What ECR assumes.</summary>
    Mutable = 1,

    /// <summary><c>IMMUTABLE</c>: it can not: a tag always means the same image.</summary>
    Immutable = 2,

    /// <summary><c>IMMUTABLE_WITH_EXCLUSION</c>: it can not, but for tags that match a filter.</summary>
    ImmutableWithExclusion = 3,

    /// <summary><c>MUTABLE_WITH_EXCLUSION</c>: it can, but for tags that match a filter.</summary>
    MutableWithExclusion = 4,
}
