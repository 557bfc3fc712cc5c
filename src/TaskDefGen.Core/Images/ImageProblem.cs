namespace TaskDefGen.Core.Images;

/// <summary>What makes an image reference malformed.</summary>
/// <param name="Part">The part that is wrong, as it was written.</param>
public sealed record ImageProblem(ImageProblemKind Kind, string Part);
