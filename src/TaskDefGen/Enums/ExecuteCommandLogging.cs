namespace TaskDefGen;

/// <summary>Where the output of ECS Exec sessions goes. ECS: <c>configuration.executeCommandConfiguration.logging</c> of the cluster.</summary>
public enum ExecuteCommandLogging
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>NONE</c>: nowhere.</summary>
    None = 1,

    /// <summary><c>DEFAULT</c>: to the log configuration of the task, if it uses <c>awslogs</c>. What ECS assumes.</summary>
    Default = 2,

    /// <summary><c>OVERRIDE</c>: to the log group or bucket that the cluster names.</summary>
    Override = 3,
}
