namespace TaskDefGen;

/// <summary>Which IPC namespace the containers use. ECS: <c>ipcMode</c>.</summary>
/// <remarks>
/// Refused on Fargate, whatever the value, and for Windows containers. <c>containerDefinitions[].systemControls</c> of the IPC namespace do
/// not apply with <c>host</c>.
/// </remarks>
public enum IpcMode
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>host</c>: the one of the container instance: containers of other tasks see the same shared memory.</summary>
    Host = 1,

    /// <summary><c>task</c>: one for all containers of the task.</summary>
    Task = 2,

    /// <summary><c>none</c>: a private one for each container.</summary>
    None = 3,
}
