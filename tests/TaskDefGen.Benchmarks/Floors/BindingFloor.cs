using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskDefGen.Benchmarks.Floors;

/// <summary>The least that a generator can do that lets the compiler bind the attributes: read them into one string, and emit.</summary>
internal sealed class BindingFloor : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var read = context.SyntaxProvider.ForAttributeWithMetadataName(
            "TaskDefGen.TaskDefinitionAttribute",
            static (node, _) => node is TypeDeclarationSyntax,
            static (target, _) => (target.TargetSymbol.Name, Text: Read((INamedTypeSymbol)target.TargetSymbol)));
        context.RegisterSourceOutput(read, static (output, one) => output.AddSource(one.Name + ".g.cs", FloorText.For(one.Name, one.Text)));
    }

    private static string Read(INamedTypeSymbol type)
    {
        var text = new StringBuilder();
        Append(text, type);
        foreach (var nested in type.GetTypeMembers())
            Append(text, nested);
        return text.ToString();
    }

    private static void Append(StringBuilder text, INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            text.Append(attribute.AttributeClass?.Name).Append('(');
            foreach (var argument in attribute.ConstructorArguments)
                Append(text, argument);
            foreach (var argument in attribute.NamedArguments)
                Append(text.Append(argument.Key).Append('='), argument.Value);
        }
    }

    private static void Append(StringBuilder text, TypedConstant value)
    {
        if (value.Kind == TypedConstantKind.Array)
        {
            foreach (var item in value.Values)
                Append(text, item);
        }
        else
        {
            text.Append(value.Value).Append(',');
        }
    }
}
