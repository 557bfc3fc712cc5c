using TaskDefGen.Core.Json;

namespace TaskDefGen.Build;

/// <summary>One coded error, before it is logged.</summary>
/// <param name="File">The full path of the file that it is about; null for the project file.</param>
/// <param name="Position">Where in that file.</param>
internal sealed record BuildProblem(string Code, string Message, string? File = null, JsonPosition Position = default);
