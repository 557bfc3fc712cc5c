using TaskDefGen.Core.Collections;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>A nested class.</summary>
internal sealed record WrittenContainer(string FullName, string Name, EquatableArray<WrittenAttribute> Attributes);
