namespace TaskDefGen;

/// <summary>The kind of place an environment file lies in. ECS: <c>containerDefinitions[].environmentFiles[].type</c>.</summary>
public enum EnvironmentFileType
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>s3</c>: an object in Amazon S3; the only kind there is.</summary>
    S3 = 1,
}
