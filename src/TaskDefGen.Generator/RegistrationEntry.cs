using TaskDefGen.Core.Collections;

namespace TaskDefGen.Generator;

/// <summary>One document as the catalogue registers it.</summary>
/// <param name="Environment">Null for a class without environments.</param>
/// <param name="Tokens">The tokens that the build left open in it.</param>
internal sealed record RegistrationEntry(string? Environment, string Family, EquatableArray<string> Tokens);
