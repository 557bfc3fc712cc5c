using TaskDefGen.Core.Json;

namespace TaskDefGen.Cli.Input;

/// <summary>Something to say of an input: an error ends its import, anything else is told for information.</summary>
/// <param name="Member">The JSON pointer of what it is about; empty for the whole.</param>
internal sealed record InputNote(bool IsError, string File, JsonPosition Position, string Member, string Message)
{
    /// <summary>As compilers write it, so that editors and CI find the place.</summary>
    public override string ToString() =>
        File + ":" + Position + ": " + (IsError ? "error" : "info") + ": " + (Member.Length == 0 ? "" : Member + ": ") + Message;
}
