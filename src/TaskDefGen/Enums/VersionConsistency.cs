namespace TaskDefGen;

/// <summary>Whether all tasks of a deployment run the same image. ECS: <c>containerDefinitions[].versionConsistency</c>.</summary>
public enum VersionConsistency
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>enabled</c>: the tag is resolved to a digest once for each deployment; what ECS assumes when nothing is said.</summary>
    Enabled = 1,

    /// <summary>
    /// <c>disabled</c>: the tag is resolved whenever a task starts, so that a tag which moved meanwhile gives different images.
    /// </summary>
    Disabled = 2,
}
