using TaskDefGen.Core.Json;

namespace TaskDefGen.Core.Model;

/// <summary>Something to say of JSON that was read: what was dropped, converted or kept raw, or what is wrong with it.</summary>
/// <param name="IsError">Whether no model can be made of it.</param>
/// <param name="Pointer">The JSON pointer of the value.</param>
public sealed record ReadNote(bool IsError, JsonPosition Position, string Pointer, string Message);
