namespace TaskDefGen.Build;

/// <summary>One file that the compiled assembly asks the build to write.</summary>
/// <param name="Path">Relative to the output folder, with <c>/</c>.</param>
/// <param name="Content">The text, exactly as it is to stand in the file.</param>
/// <param name="About">Of a task definition, what its content can't say, as JSON; null for other files.</param>
internal sealed record CarriedFile(string Path, string Content, string? About = null);
