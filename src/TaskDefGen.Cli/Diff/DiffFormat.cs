namespace TaskDefGen.Cli.Diff;

/// <summary>How differences are written.</summary>
internal enum DiffFormat
{
    /// <summary>For people, by container.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,
}
