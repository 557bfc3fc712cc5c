namespace TaskDefGen.Core.Options;

/// <summary>An option as a team wrote it.</summary>
public sealed record WrittenOption(string Key, string Value);
