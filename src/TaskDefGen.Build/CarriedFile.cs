namespace TaskDefGen.Build;

/// <summary>One file that the compiled assembly asks the build to write.</summary>
/// <param name="Path">Relative to the output folder, with <c>/</c>.</param>
/// <param name="Content">The text, exactly as it is to stand in the file.</param>
internal sealed record CarriedFile(string Path, string Content);
