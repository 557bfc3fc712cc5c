namespace TaskDefGen.Build;

/// <summary>What the derived files hold of one task definition.</summary>
/// <param name="Path">Of its file.</param>
/// <param name="Hash">Of all that it was made of.</param>
/// <param name="Cost">Its entry in <c>cost.json</c>; null where no cost is known.</param>
/// <param name="CostLine">What a build prints of its cost.</param>
internal sealed record DefinitionPart(string Path, string Hash, string? Cost, string? CostLine);
