namespace TaskDefGen;

/// <summary>How long a Docker volume lives. ECS: <c>volumes[].dockerVolumeConfiguration.scope</c>.</summary>
public enum VolumeScope
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>task</c>: created for the task and destroyed with it.</summary>
    Task = 1,

    /// <summary><c>shared</c>: stays on the container instance after the task has stopped.</summary>
    Shared = 2,
}
