namespace TaskDefGen;

/// <summary>A role of a task.</summary>
public enum RoleKind
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>execution</c>: the one that ECS uses to start the task: to pull images, read secrets and write logs.</summary>
    Execution = 1,

    /// <summary><c>task</c>: the one that the code in the containers has.</summary>
    Task = 2,
}
