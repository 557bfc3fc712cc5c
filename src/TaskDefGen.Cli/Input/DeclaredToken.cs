using TaskDefGen.Core.Json;

namespace TaskDefGen.Cli.Input;

/// <summary>A placeholder that became a token.</summary>
/// <param name="Name">The token, without braces.</param>
/// <param name="Original">The placeholder as it was written.</param>
/// <param name="Position">Where it stands first.</param>
internal sealed record DeclaredToken(string Name, string Original, JsonPosition Position);
