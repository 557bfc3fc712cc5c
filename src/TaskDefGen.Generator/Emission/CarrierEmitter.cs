using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace TaskDefGen.Generator.Emission;

/// <summary>
/// Emits what carries files through the assembly to the build: an attribute for each on a private method, whose arguments are UTF-8 in metadata
/// and never reach a reference assembly.
/// </summary>
internal static class CarrierEmitter
{
    public const string Namespace = "TaskDefGen.Generated";

    public static SourceText Emit(DefinitionOutput definition)
    {
        var source = new SourceBuilder();
        source.OpenNamespace(Namespace)
            .Open("internal static partial class TaskDefinitionFiles"); // a part for each definition: an attribute here would stand twice
        foreach (var document in definition.Documents.Where(d => d.Family.Trim().Length > 0))
        {
            Carry(source, document.Family + ".json", document.Json);
            foreach (var file in document.Files)
                Carry(source, document.Family + "/" + file.Path, file.Content);
        }

        return source
            .Line("private static void Of_" + HintName.Hash(definition.FullName) + "() { }")
            .Close()
            .CloseNamespace(Namespace)
            .ToSourceText();
    }

    private static void Carry(SourceBuilder source, string path, string content) =>
        source.Line("[global::TaskDefGen.CompilerServices.TaskDefinitionFile(" + CSharpText.Literal(path) + ", " + CSharpText.Verbatim(content) + ")]");
}
