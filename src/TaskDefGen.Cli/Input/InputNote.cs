using TaskDefGen.Core.Json;

namespace TaskDefGen.Cli.Input;

/// <summary>Something to say of an input: an error ends its import, anything else is told for information.</summary>
/// <param name="Member">The JSON pointer of what it is about; empty for the whole.</param>
internal sealed record InputNote(bool IsError, string File, JsonPosition Position, string Member, string Message)
{
    /// <summary>As compilers write it, so that editors and CI find the place.</summary>
    public override string ToString() => Place + ": " + Severity + ": " + Text;

    public string Place => Visible(File + ":" + Position);

    public string Severity => IsError ? "error" : "info";

    /// <summary>The member and the message, on one line: what comes from the input can neither end it nor speak to the terminal.</summary>
    public string Text => Visible((Member.Length == 0 ? "" : Member + ": ") + Message);

    private static string Visible(string text) => Import.CSharpString.Comment(text);
}
