using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskDefGen.Benchmarks.Floors;

/// <summary>The least that a generator can do at all: find the classes by the name of an attribute, take their text, and emit.</summary>
internal sealed class SyntaxFloor : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var read = context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is TypeDeclarationSyntax { AttributeLists.Count: > 0 } type && IsDefinition(type),
            static (target, _) => (((TypeDeclarationSyntax)target.Node).Identifier.Text, Read: Read((TypeDeclarationSyntax)target.Node)));
        context.RegisterSourceOutput(read, static (output, one) => output.AddSource(one.Text + ".g.cs", FloorText.For(one.Text, one.Read)));
    }

    private static bool IsDefinition(TypeDeclarationSyntax type)
    {
        foreach (var list in type.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (attribute.Name is IdentifierNameSyntax { Identifier.ValueText: "TaskDefinition" })
                    return true;
            }
        }

        return false;
    }

    private static string Read(TypeDeclarationSyntax type)
    {
        var text = new StringBuilder();
        foreach (var list in type.AttributeLists.Concat(type.Members.SelectMany(m => m.AttributeLists)))
            text.Append(list);
        return text.ToString();
    }
}
