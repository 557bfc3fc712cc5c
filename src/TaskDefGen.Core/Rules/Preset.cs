namespace TaskDefGen.Core.Rules;

/// <summary>A choice of severities for all rules. The package has a global configuration file for each, which follows from this.</summary>
public enum Preset
{
    /// <summary>Each rule as it is.</summary>
    Recommended,

    /// <summary>What an operator would regret fails the build, and advice is a warning.</summary>
    Strict,

    /// <summary>Only what ECS refuses.</summary>
    ErrorsOnly,
}
