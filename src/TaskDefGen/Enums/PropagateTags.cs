namespace TaskDefGen;

/// <summary>Where tasks get their tags from. ECS: <c>propagateTags</c> of the service.</summary>
public enum PropagateTags
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>TASK_DEFINITION</c>: from the task definition.</summary>
    TaskDefinition = 1,

    /// <summary><c>SERVICE</c>: from the service.</summary>
    Service = 2,

    /// <summary><c>NONE</c>: they get none. What ECS assumes.</summary>
    None = 3,
}
