namespace TaskDefGen;

/// <summary>Whether a schedule runs. EventBridge Scheduler: <c>State</c>.</summary>
public enum ScheduleState
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>ENABLED</c>: it does. What EventBridge Scheduler assumes.</summary>
    Enabled = 1,

    /// <summary><c>DISABLED</c>: it does not.</summary>
    Disabled = 2,
}
