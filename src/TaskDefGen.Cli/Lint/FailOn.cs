namespace TaskDefGen.Cli.Lint;

/// <summary>From which severity on findings make the command fail.</summary>
internal enum FailOn
{
    /// <summary>Advice too.</summary>
    Info,

    /// <summary>Warnings and errors.</summary>
    Warning,

    /// <summary>Errors.</summary>
    Error,

    /// <summary>Nothing.</summary>
    None,
}
