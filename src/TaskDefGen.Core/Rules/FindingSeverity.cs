namespace TaskDefGen.Core.Rules;

/// <summary>How bad a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>Advice.</summary>
    Info,

    /// <summary>An operator would regret it.</summary>
    Warning,

    /// <summary>ECS refuses it, the task can't start, or nothing can be written.</summary>
    Error,
}
