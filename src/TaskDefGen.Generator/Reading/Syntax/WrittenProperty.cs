namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary><c>Property = value</c>.</summary>
internal sealed record WrittenProperty(string Name, WrittenValue Value);
