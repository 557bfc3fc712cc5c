namespace TaskDefGen.Generator.Emission;

/// <summary>How companions hold their JSON.</summary>
internal enum JsonForm
{
    /// <summary>As string literals: they are in every version of C#, and nothing of them reaches a reference assembly.</summary>
    Literal,

    /// <summary>
    /// As UTF-8 literals: the string literals of one assembly end at 16 MB (CS8103). Their bytes reach the reference assembly, so they are taken
    /// only where it must be.
    /// </summary>
    Utf8,
}
