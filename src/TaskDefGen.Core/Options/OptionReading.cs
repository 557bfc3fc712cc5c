using TaskDefGen.Core.Collections;

namespace TaskDefGen.Core.Options;

/// <summary>The options as far as they can be read, and what can't.</summary>
public sealed record OptionReading(RuleOptions Options, EquatableArray<OptionProblem> Problems)
{
    public static OptionReading Default { get; } = new(RuleOptions.Default, default);
}
