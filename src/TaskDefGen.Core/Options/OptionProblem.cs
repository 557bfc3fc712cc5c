namespace TaskDefGen.Core.Options;

/// <summary>An option that can't be used as it stands. Its default holds.</summary>
public sealed record OptionProblem(string Key, string Message);
