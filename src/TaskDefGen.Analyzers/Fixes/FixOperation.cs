namespace TaskDefGen.Analyzers.Fixes;

/// <summary>One step of a fix.</summary>
/// <param name="Location">The place among the diagnostic's additional locations.</param>
/// <param name="Text">The new text.</param>
/// <param name="Old">The old text, for <see cref="FixOperationKind.ReplaceText"/>.</param>
public sealed record FixOperation(FixOperationKind Kind, int Location, string Text = "", string Old = "");
