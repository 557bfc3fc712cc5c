using System.Linq;
using TaskDefGen.Core.Collections;
using TaskDefGen.Generator.Emission;

namespace TaskDefGen.Generator;

/// <summary>A companion class as the catalogue refers to it.</summary>
/// <param name="Companion">Its name with <c>global::</c>.</param>
internal sealed record CatalogueEntry(string Companion, bool IsPublic)
{
    public static EquatableArray<CatalogueEntry> Of(EquatableArray<DefinitionOutput> outputs) =>
        outputs.Where(static o => o.CompanionName is not null).Select(static o => new CatalogueEntry(NameOf(o), o.IsPublic)).ToEquatableArray();

    /// <summary>The full name of a definition's companion.</summary>
    public static string NameOf(DefinitionOutput definition) => NameOf(definition, definition.CompanionName!);

    /// <summary>The full name of a class beside a definition.</summary>
    public static string NameOf(DefinitionOutput definition, string name) =>
        "global::" + (definition.Namespace.Length == 0 ? "" : CSharpText.Name(definition.Namespace) + ".") + name;
}
