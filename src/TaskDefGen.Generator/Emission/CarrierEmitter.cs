using Microsoft.CodeAnalysis.Text;
using TaskDefGen.Core.Collections;

namespace TaskDefGen.Generator.Emission;

/// <summary>
/// Emits what carries files through the assembly to the build: an attribute for each on a private method, whose arguments are UTF-8 in metadata
/// and never reach a reference assembly.
/// </summary>
internal static class CarrierEmitter
{
    public const string Namespace = "TaskDefGen.Generated";

    public static SourceText Emit(EquatableArray<DefinitionOutput> definitions)
    {
        var source = new SourceBuilder();
        for (var i = 0; i < definitions.Count; i++)
            Write(source, definitions[i]);
        return source.ToSourceText();
    }

    private static void Write(SourceBuilder source, DefinitionOutput definition)
    {
        source.OpenNamespace(Namespace)
            .Open("internal static partial class TaskDefinitionFiles"); // a part for each definition: an attribute here would stand twice
        foreach (var document in definition.Documents)
        {
            if (document.Family.Trim().Length == 0)
                continue;
            Carry(source, document.Family + ".json", document.Json, document.About);
            foreach (var file in document.Files)
                Carry(source, document.Family + "/" + file.Path, file.Content);
        }

        source
            .Begin().Add("private static void Of_").Add(HintName.Hash(definition.FullName)).Add("() { }").Line()
            .Close()
            .CloseNamespace(Namespace);
    }

    private static void Carry(SourceBuilder source, string path, string content, string? about = null)
    {
        source.Begin().Add("[global::TaskDefGen.CompilerServices.TaskDefinitionFile(").AddLiteral(path).Add(", ").AddVerbatim(content);
        if (about is not null)
            source.Add(", About = ").AddVerbatim(about);
        source.Add(")]").Line();
    }
}
