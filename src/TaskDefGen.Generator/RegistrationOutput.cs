using TaskDefGen.Core.Collections;

namespace TaskDefGen.Generator;

/// <summary>What registers a class: one part for each of its documents, in their order.</summary>
/// <param name="Tokens">The tokens that the build left open in any of them, by name.</param>
internal sealed record RegistrationOutput(EquatableArray<RequestOutput> Requests, EquatableArray<string> Tokens);
