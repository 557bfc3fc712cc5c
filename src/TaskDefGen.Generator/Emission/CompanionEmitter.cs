using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace TaskDefGen.Generator.Emission;

/// <summary>Emits the class beside the user's: environments, families and JSON. C# 7.3, no nullable annotations, nothing but the base library and ours.</summary>
internal static class CompanionEmitter
{
    public static SourceText Emit(DefinitionOutput definition, string companion)
    {
        var source = new SourceBuilder();
        source.OpenNamespace(definition.Namespace)
            .Line("/// <summary>The ECS task definitions of <c>" + CSharpText.Comment(definition.ClassName) + "</c>, as this build wrote them.</summary>")
            .Line(GeneratedCode.Attribute)
            .Open((definition.IsPublic ? "public" : "internal") + " static partial class " + companion);
        if (definition.HasEnvironments)
            EmitEnvironments(source, definition);
        else
            EmitSingle(source, definition.Documents[0]);
        EmitAll(source, definition);
        return source.Close().CloseNamespace(definition.Namespace).ToSourceText();
    }

    /// <summary>The statement for an environment that the class does not have.</summary>
    public static string NoSuchEnvironment(DefinitionOutput definition) => "throw new global::System.ArgumentOutOfRangeException(\"environment\", environment, "
        + CSharpText.Literal("There is no such environment. Write one of: " + string.Join(", ", definition.Documents.Select(d => d.Environment)) + ".") + ");";

    private static void EmitSingle(SourceBuilder source, DocumentOutput document) => source
        .Line("/// <summary>The family.</summary>")
        .Line("public const string Family = " + CSharpText.Literal(document.Family) + ";")
        .Line()
        .Line("/// <summary>The input of RegisterTaskDefinition as JSON.</summary>")
        .Line("/// <returns>The text of the file that the build writes.</returns>")
        .Open("public static string GetJson()")
        .Line("return " + CSharpText.Verbatim(document.Json) + ";")
        .Close();

    private static void EmitEnvironments(SourceBuilder source, DefinitionOutput definition)
    {
        var documents = definition.Documents;
        var names = string.Join(", ", documents.Select(d => d.Environment));
        source
            .Line("/// <summary>The environments: " + CSharpText.Comment(names) + ".</summary>")
            .Line("public static global::System.Collections.Generic.IReadOnlyList<string> Environments { get; } = new string[] { "
                + string.Join(", ", documents.Select(d => CSharpText.LiteralOrNull(d.Environment))) + " };")
            .Line();
        EmitLookup(source, definition, "GetFamily", "The family in an environment.", d => CSharpText.Literal(d.Family));
        source.Line();
        EmitLookup(source, definition, "GetJson", "The input of RegisterTaskDefinition in an environment, as JSON.", d => CSharpText.Verbatim(d.Json));
    }

    private static void EmitLookup(SourceBuilder source, DefinitionOutput definition, string method, string summary, System.Func<DocumentOutput, string> value)
    {
        source
            .Line("/// <summary>" + summary + "</summary>")
            .Line("/// <param name=\"environment\">One of <see cref=\"Environments\"/>.</param>")
            .Line("/// <returns>What this build wrote for the environment.</returns>")
            .Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">There is no such environment.</exception>")
            .Open("public static string " + method + "(string environment)")
            .Open("switch (environment)");
        foreach (var document in definition.Documents)
            source.Line("case " + CSharpText.LiteralOrNull(document.Environment) + ": return " + value(document) + ";");
        source
            .Line("default: " + NoSuchEnvironment(definition))
            .Close()
            .Close();
    }

    private static void EmitAll(SourceBuilder source, DefinitionOutput definition)
    {
        source
            .Line()
            .Line("/// <summary>One document for each environment.</summary>")
            .Line("public static global::System.Collections.Generic.IReadOnlyList<global::TaskDefGen.TaskDefinitionDocument> Documents { get; } = new global::TaskDefGen.TaskDefinitionDocument[]")
            .Line("{");
        foreach (var document in definition.Documents)
        {
            source.Line("    new global::TaskDefGen.TaskDefinitionDocument(" + CSharpText.Literal(document.Family) + ", "
                + CSharpText.LiteralOrNull(document.Project) + ", " + CSharpText.LiteralOrNull(document.Service) + ", "
                + CSharpText.LiteralOrNull(document.Environment) + ", () => GetJson("
                + (document.Environment is null ? "" : CSharpText.Literal(document.Environment)) + ")),");
        }

        source.Line("};");
    }
}
