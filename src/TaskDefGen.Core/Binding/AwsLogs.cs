namespace TaskDefGen.Core.Binding;

/// <summary>The words of the awslogs driver, and of the attribute that is its shorthand.</summary>
public static class AwsLogs
{
    public const string Attribute = "AwsLogs";
    public const string Driver = "awslogs";
    public const string Group = "awslogs-group";
    public const string Region = "awslogs-region";
    public const string StreamPrefix = "awslogs-stream-prefix";
    public const string CreateGroup = "awslogs-create-group";

    /// <summary>What streams are named after unless the user says otherwise.</summary>
    public const string DefaultStreamPrefix = "ecs";
}
