namespace TaskDefGen.Core.Binding;

/// <summary>What an attribute is about.</summary>
public enum AttributeScope
{
    /// <summary>The task.</summary>
    Task,

    /// <summary>A container.</summary>
    Container,

    /// <summary>The service that runs the task, and its network.</summary>
    Service,

    /// <summary>All definitions of the assembly.</summary>
    Assembly,
}
