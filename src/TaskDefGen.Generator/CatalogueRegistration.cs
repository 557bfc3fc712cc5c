using System.Linq;
using TaskDefGen.Core.Collections;

namespace TaskDefGen.Generator;

/// <summary>A companion that registers, as the catalogue calls it.</summary>
/// <param name="Companion">Its name with <c>global::</c>.</param>
/// <param name="Tokens">The properties of its parameters; empty where it has none.</param>
internal sealed record CatalogueRegistration(string Companion, EquatableArray<string> Tokens, EquatableArray<RegistrationEntry> Entries)
{
    public static CatalogueRegistration Of(DefinitionOutput definition) => new(
        CatalogueEntry.NameOf(definition),
        definition.Registration!.Tokens,
        definition.Documents.Select((d, i) => new RegistrationEntry(d.Environment, d.Family, definition.Registration.Requests[i].Tokens)).ToEquatableArray());
}
