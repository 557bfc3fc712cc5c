using TaskDefGen.Core.Collections;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>An attribute whose name may be one of ours.</summary>
internal sealed record WrittenAttribute(ScopeQuery Name, EquatableArray<WrittenValue> Positional, EquatableArray<WrittenProperty> Properties);
