using TaskDefGen.Core.Json;

namespace TaskDefGen.Cli.Lint;

/// <summary>A line <c>key = value</c> of an options file.</summary>
internal sealed record OptionEntry(string Key, string Value, JsonPosition Position);
