using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using TaskDefGen.Core.Registration;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Generator.Emission.Registration;

/// <summary>Emits what reads a described revision for the comparison: each member that the referenced package has, and no other.</summary>
internal static class DescribedRevisionEmitter
{
    public const string Hint = "TaskDefGen.DescribedRevision.g.cs";

    public const string FullName = "global::" + CarrierEmitter.Namespace + "." + ClassName;

    private const string ClassName = "DescribedRevision";
    private const string Compared = "global::TaskDefGen.CompilerServices.ComparedObject";
    private const string Values = "global::TaskDefGen.CompilerServices.ComparedValue";

    public static SourceText Emit(SdkSurface sdk)
    {
        var source = new SourceBuilder();
        source
            .Line(SdkNames.Pragma)
            .OpenNamespace(CarrierEmitter.Namespace)
            .Line(GeneratedCode.Attribute)
            .Open("internal static class " + ClassName)
            .Open("internal static " + Compared + " Of(" + SdkNames.Model + "DescribeTaskDefinitionResponse response)");
        EmitMembers(source, Ecs.TaskDefinition.Shape, SdkSurface.Revision, "response.TaskDefinition", sdk, tags: "response.Tags");
        source.Close();
        foreach (var structure in Ecs.Structures.Where(s => s != Ecs.TaskDefinition.Shape && s.Members.Any(sdk.Has)))
        {
            source
                .Line()
                .Open("private static " + Compared + " Of(" + SdkNames.Model + structure.Name + " value)")
                .Line("if (value == null) return null;");
            EmitMembers(source, structure, structure.Name, "value", sdk, tags: null);
            source.Close();
        }

        return source.Close().CloseNamespace(CarrierEmitter.Namespace).ToSourceText();
    }

    /// <param name="tags">What holds the tags, which stand beside the described revision.</param>
    private static void EmitMembers(SourceBuilder source, Structure structure, string owner, string value, SdkSurface sdk, string? tags)
    {
        var calls = new List<string>();
        foreach (var member in structure.Members)
        {
            if (tags is not null && member == Ecs.TaskDefinition.Tags)
                calls.Add(Add(member, tags, isAmbiguous: false));
            else if (sdk.Has(owner, member.PropertyName))
                calls.Add(Add(member, value + "." + member.PropertyName, !sdk.IsNullable(owner, member.PropertyName)));
        }

        source.Line("return new " + Compared + "()");
        for (var i = 0; i < calls.Count; i++)
            source.Line("    " + calls[i] + (i == calls.Count - 1 ? ";" : ""));
    }

    private static string Add(Member member, string value, bool isAmbiguous)
    {
        var name = CSharpText.Literal(member.Name) + ", ";
        return member.Type.Kind switch
        {
            EcsKind.Integer => ".AddNumber(" + name + value + ", " + (isAmbiguous ? "true" : "false") + ")",
            EcsKind.Boolean => ".AddFlag(" + name + value + ", " + (isAmbiguous ? "true" : "false") + ")",
            EcsKind.Structure => ".Add(" + name + "Of(" + value + "))",
            EcsKind.Map => ".Add(" + name + Values + ".Map(" + value + "))",
            EcsKind.List => ".Add(" + name + List(member.Type.Element!, value) + ")",
            _ => ".Add(" + name + "(string)" + value + ")",
        };
    }

    private static string List(EcsType element, string value) => element.Kind switch
    {
        EcsKind.Structure => Values + ".ListOf<" + SdkNames.Model + element.Structure!.Name + ">(" + value + ", Of)",
        EcsKind.Integer => Values + ".Numbers(" + value + ")",
        _ => Values + ".Texts(" + value + ")",
    };
}
