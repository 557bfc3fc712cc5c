using System.Linq;
using TaskDefGen.Core.Collections;

namespace TaskDefGen.Generator;

/// <summary>A companion that registers, as the catalogue calls it.</summary>
/// <param name="Companion">Its name with <c>global::</c>.</param>
/// <param name="Parameters">The class of its open tokens with <c>global::</c>; null where it has none.</param>
/// <param name="Tokens">The properties of that class.</param>
internal sealed record CatalogueRegistration(string Companion, string? Parameters, EquatableArray<string> Tokens, EquatableArray<RegistrationEntry> Entries)
{
    public static CatalogueRegistration Of(DefinitionOutput definition) => new(
        CatalogueEntry.NameOf(definition),
        definition.ParametersName is { } parameters ? CatalogueEntry.NameOf(definition, parameters) : null,
        definition.Registration!.Tokens,
        definition.Documents.Select((d, i) => new RegistrationEntry(d.Environment, d.Family, definition.Registration.Requests[i].Tokens)).ToEquatableArray());
}
