namespace TaskDefGen.Benchmarks;

/// <summary>A generator that is measured.</summary>
public enum Subject
{
    TaskDefGen,
    BindingFloor,
    SyntaxFloor,
    SystemTextJson,
    LibraryImport,
    Regex,
}
