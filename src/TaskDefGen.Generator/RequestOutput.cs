using TaskDefGen.Core.Collections;

namespace TaskDefGen.Generator;

/// <summary>The request of one document, as C#.</summary>
/// <param name="Code">The lines of the expression that makes the request.</param>
/// <param name="Containers">The expressions that name its containers.</param>
/// <param name="Tokens">The tokens that the build left open in it.</param>
/// <param name="Json">The expression that gives its JSON with these tokens replaced; null where there are none, so that it is the document's own.</param>
internal sealed record RequestOutput(EquatableArray<string> Code, EquatableArray<string> Containers, EquatableArray<string> Tokens, string? Json);
