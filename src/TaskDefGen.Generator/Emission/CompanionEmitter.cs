using System.Linq;
using Microsoft.CodeAnalysis.Text;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Generator.Emission;

/// <summary>
/// Emits the class beside the user's: environments, families and JSON. C# 7.3, no nullable annotations, nothing but the base library and ours. Each
/// statement is compiled once for each definition of a project: what they share stands in <c>CompanionDocuments</c>, comparisons are cheaper to
/// compile than a switch, a method group is cheaper than a lambda, and each line of XML is parsed.
/// </summary>
internal static class CompanionEmitter
{
    private const string DocumentType = "global::TaskDefGen.TaskDefinitionDocument";
    private const string DocumentsProperty = "public static global::System.Collections.Generic.IReadOnlyList<" + DocumentType + "> Documents { get; } = ";
    private const string Shared = "global::TaskDefGen.CompilerServices.CompanionDocuments.";

    public static SourceText Emit(DefinitionOutput definition, string companion, JsonForm form = JsonForm.Literal)
    {
        var source = new SourceBuilder();
        Write(source, definition, companion, form);
        return source.ToSourceText();
    }

    /// <summary>The companions of all that can have one, in one file.</summary>
    public static SourceText Emit(EquatableArray<DefinitionOutput> definitions)
    {
        var source = new SourceBuilder();
        for (var i = 0; i < definitions.Count; i++)
        {
            if (definitions[i].CompanionName is { } companion)
                Write(source, definitions[i], companion, definitions[i].JsonForm);
        }

        return source.ToSourceText();
    }

    private static void Write(SourceBuilder source, DefinitionOutput definition, string companion, JsonForm form)
    {
        source.OpenNamespace(definition.Namespace)
            .Begin().Add("/// <summary>The ECS task definitions of <c>").Add(CSharpText.Comment(definition.ClassName)).Add("</c>, as this build wrote them.</summary>").Line()
            .Line(GeneratedCode.Attribute)
            .Begin().Add(definition.IsPublic ? "public" : "internal").Add(" static partial class ").Add(companion).Line().OpenBlock();
        if (definition.HasEnvironments)
            EmitEnvironments(source, definition, form);
        else
            EmitSingle(source, definition.Documents[0], form);
        source.Close().CloseNamespace(definition.Namespace);
    }

    /// <summary>The statement for an environment that the class does not have.</summary>
    public static string NoSuchEnvironment(DefinitionOutput definition) => "throw " + Shared + "NoSuchEnvironment(environment, " + CSharpText.Literal(Names(definition)) + ");";

    /// <summary>The beginning of a statement for one environment.</summary>
    public static string IfEnvironment(DocumentOutput document) => "if (environment == " + CSharpText.LiteralOrNull(document.Environment) + ") ";

    private static string Names(DefinitionOutput definition) => string.Join(", ", definition.Documents.Select(d => d.Environment));

    private static void EmitSingle(SourceBuilder source, DocumentOutput document, JsonForm form)
    {
        source
            .Line("/// <summary>The family.</summary>")
            .Begin().Add("public const string Family = ").AddLiteral(document.Family).Add(";").Line()
            .Line()
            .Line("/// <summary>The input of RegisterTaskDefinition as JSON: the text of the file that the build writes.</summary>")
            .Open("public static string GetJson()")
            .Begin().Add("return ");
        Json(source, document.Json, form);
        source.Add(";").Line()
            .Close()
            .Line()
            .Line("/// <summary>The one document that there is.</summary>")
            .Begin().Add(DocumentsProperty).Add("new " + DocumentType + "[] { new " + DocumentType + "(Family, ")
            .AddLiteralOrNull(document.Project).Add(", ").AddLiteralOrNull(document.Service).Add(", null, GetJson) };").Line();
    }

    private static void EmitEnvironments(SourceBuilder source, DefinitionOutput definition, JsonForm form)
    {
        var none = NoSuchEnvironment(definition);
        source
            .Begin().Add("/// <summary>The environments: ").Add(CSharpText.Comment(Names(definition))).Add(".</summary>").Line()
            .Begin().Add("public static global::System.Collections.Generic.IReadOnlyList<string> Environments { get; } = new string[] { ");
        for (var i = 0; i < definition.Documents.Count; i++)
            source.Add(i == 0 ? "" : ", ").AddLiteral(definition.Documents[i].Environment ?? "");
        source.Add(" };").Line()
            .Line()
            .Line("/// <summary>The family in an environment; an ArgumentOutOfRangeException where the class does not have it.</summary>")
            .Open("public static string GetFamily(string environment)");
        foreach (var document in definition.Documents)
            source.Begin().Add(IfEnvironment(document)).Add("return ").AddLiteral(document.Family).Add(";").Line();
        source
            .Line(none)
            .Close()
            .Line()
            .Line("/// <summary>The input of RegisterTaskDefinition in an environment, as JSON: the text of the file that the build writes.</summary>")
            .Open("public static string GetJson(string environment)");
        foreach (var document in definition.Documents)
        {
            source.Begin().Add(IfEnvironment(document)).Add("return ");
            Json(source, document.Json, form);
            source.Add(";").Line();
        }

        source.Line(none).Close();
        EmitDocuments(source, definition);
    }

    private static void EmitDocuments(SourceBuilder source, DefinitionOutput definition)
    {
        source
            .Line()
            .Line("/// <summary>One document for each environment.</summary>")
            .Begin().Add(DocumentsProperty).Add(Shared + "Of(GetJson");
        foreach (var document in definition.Documents)
        {
            source.Add(",").Line()
                .Begin().Add("    ").AddLiteral(document.Family).Add(", ").AddLiteralOrNull(document.Project).Add(", ").AddLiteralOrNull(document.Service)
                .Add(", ").AddLiteralOrNull(document.Environment);
        }

        source.Add(");").Line();
    }

    private static void Json(SourceBuilder source, string json, JsonForm form)
    {
        if (form == JsonForm.Utf8 && !JsonText.HasLoneSurrogate(json))
            source.Add("global::System.Text.Encoding.UTF8.GetString(").AddVerbatim(json).Add("u8)");
        else
            source.AddVerbatim(json);
    }
}
