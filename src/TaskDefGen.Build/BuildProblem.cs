namespace TaskDefGen.Build;

/// <summary>One coded error, before it is logged.</summary>
internal sealed record BuildProblem(string Code, string Message);
