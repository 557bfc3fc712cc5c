using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TaskDefGen.Core.Collections;

namespace TaskDefGen.Generator.Emission;

/// <summary>Emits the one list of all task definitions of the assembly.</summary>
internal static class CatalogueEmitter
{
    public const string Hint = "TaskDefinitions.g.cs";

    public const string ClassName = "TaskDefinitions";

    /// <summary>
    /// The root namespace, unless a type stands where it would, or something else has the catalogue's name in it: then the global one, else our own.
    /// </summary>
    public static string FreeNamespace(Compilation compilation, string rootNamespace) =>
        new[] { rootNamespace, "" }.FirstOrDefault(n => IsFree(compilation.Assembly.GlobalNamespace, n)) ?? CarrierEmitter.Namespace;

    public static SourceText Emit(EquatableArray<CatalogueEntry> entries, string name)
    {
        var source = new SourceBuilder();
        source.OpenNamespace(name)
            .Line("/// <summary>All ECS task definitions of this assembly.</summary>")
            .Line(GeneratedCode.Attribute)
            .Open((IsPublic(entries) ? "public" : "internal") + " static partial class " + ClassName)
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
            .CloseNamespace(name)
            .ToSourceText();
    }

    public static bool IsPublic(EquatableArray<CatalogueEntry> entries) => entries.All(e => e.IsPublic);

    private static bool IsFree(INamespaceSymbol root, string name)
    {
        var at = root;
        foreach (var part in name.Split('.').Where(p => p.Length > 0))
        {
            if (!at.GetTypeMembers(part, 0).IsEmpty)
                return false;
            if (at.GetNamespaceMembers().FirstOrDefault(n => n.Name == part) is not { } inner)
                return true;
            at = inner;
        }

        // A static class may be the user's own part of the catalogue.
        return at.GetTypeMembers(ClassName, 0).All(t => t.IsStatic) && at.GetNamespaceMembers().All(n => n.Name != ClassName);
    }

    private static IEnumerable<CatalogueEntry> Sorted(EquatableArray<CatalogueEntry> entries) =>
        entries.OrderBy(e => e.Companion, System.StringComparer.Ordinal);
}
