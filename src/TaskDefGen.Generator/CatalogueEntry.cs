namespace TaskDefGen.Generator;

/// <summary>A companion class as the catalogue refers to it.</summary>
/// <param name="Companion">Its name with <c>global::</c>.</param>
internal sealed record CatalogueEntry(string Companion, bool IsPublic);
