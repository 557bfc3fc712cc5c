using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>Has the compiler read a class about which there is doubt.</summary>
internal static class BoundClass
{
    /// <summary>Null where the class is no definition, or another part of it counts.</summary>
    public static TaskFacts? Read(CSharpCompilation compilation, TypeDeclarationSyntax node, CancellationToken cancellationToken) =>
        compilation.GetSemanticModel(node.SyntaxTree).GetDeclaredSymbol(node, cancellationToken) is { } type && !IsInNamelessNamespace(type) && IsFirst(type, node)
            ? SymbolReader.Instance.ReadTask(type, cancellationToken)
            : null;

    /// <summary>Code that is being typed may read as a namespace without a name, and nothing can be generated into that.</summary>
    private static bool IsInNamelessNamespace(INamedTypeSymbol type)
    {
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.Name.Length == 0)
                return true;
        }

        return false;
    }

    /// <summary>A class in several parts with several such attributes is met once for each part: one of them is enough.</summary>
    private static bool IsFirst(INamedTypeSymbol type, TypeDeclarationSyntax node)
    {
        var first = SymbolReader.Attributes(type).FirstOrDefault(a => OurNames.AttributeName(a.AttributeClass) == AttributeMap.TaskDefinition)?.ApplicationSyntaxReference;
        return first is not null && first.SyntaxTree == node.SyntaxTree && node.AttributeLists.Any(l => l.Span.Contains(first.Span));
    }
}
