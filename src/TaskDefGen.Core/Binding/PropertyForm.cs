namespace TaskDefGen.Core.Binding;

/// <summary>How the value of a property becomes that of a member.</summary>
public enum PropertyForm
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>A shell command: <c>["CMD-SHELL", value]</c>.</summary>
    ShellCommand,
}
