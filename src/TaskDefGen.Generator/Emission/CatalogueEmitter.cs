using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using TaskDefGen.Core.Collections;

namespace TaskDefGen.Generator.Emission;

/// <summary>Emits the one list of all task definitions of the assembly.</summary>
internal static class CatalogueEmitter
{
    public const string Hint = "TaskDefinitions.g.cs";

    public static SourceText Emit(EquatableArray<CatalogueEntry> entries, string rootNamespace)
    {
        var isPublic = entries.All(e => e.IsPublic);
        var source = new SourceBuilder();
        source.OpenNamespace(rootNamespace)
            .Line("/// <summary>All ECS task definitions of this assembly.</summary>")
            .Line(GeneratedCode.Attribute)
            .Open((isPublic ? "public" : "internal") + " static partial class TaskDefinitions")
            .Line("/// <summary>One document for each task definition and environment, by the name of its class.</summary>")
            .Line("public static global::System.Collections.Generic.IReadOnlyList<global::TaskDefGen.TaskDefinitionDocument> All { get; } = Collect();")
            .Line()
            .Open("private static global::TaskDefGen.TaskDefinitionDocument[] Collect()")
            .Line("var all = new global::System.Collections.Generic.List<global::TaskDefGen.TaskDefinitionDocument>();");
        foreach (var entry in Sorted(entries))
            source.Line("all.AddRange(" + entry.Companion + ".Documents);");
        return source
            .Line("return all.ToArray();")
            .Close()
            .Close()
            .CloseNamespace(rootNamespace)
            .ToSourceText();
    }

    private static IEnumerable<CatalogueEntry> Sorted(EquatableArray<CatalogueEntry> entries) =>
        entries.OrderBy(e => e.Companion, System.StringComparer.Ordinal);
}
