namespace TaskDefGen.Cli.Lint;

/// <summary>How findings are written.</summary>
internal enum LintFormat
{
    /// <summary>For people: a line each, as compilers write it.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>Annotations of GitHub Actions.</summary>
    Github,
}
