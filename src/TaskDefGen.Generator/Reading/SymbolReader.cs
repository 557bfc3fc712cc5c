using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Generator.Reading;

/// <summary>Reads attributes from symbols: slow, since the compiler binds each, and right by definition.</summary>
public sealed class SymbolReader : IDefinitionReader
{
    public static SymbolReader Instance { get; } = new();

    /// <summary>The attributes of ours on a symbol, in written order, files by path; their facts stand in the same order.</summary>
    public static IReadOnlyList<AttributeData> Attributes(ISymbol symbol) => SourceOrder.Sort(
        symbol.GetAttributes().Where(a => OurNames.AttributeName(a.AttributeClass) is not null).ToList(),
        a => a.ApplicationSyntaxReference);

    /// <summary>The container classes of a task besides its own: nested ones as declared, then those that <c>[Sidecar]</c> names.</summary>
    public static IReadOnlyList<(INamedTypeSymbol Type, int SidecarAttribute)> ContainerTypes(INamedTypeSymbol task, IReadOnlyList<AttributeData> attributes)
    {
        var found = new List<(INamedTypeSymbol, int)>();
        foreach (var nested in SourceOrder.Sort(task.GetTypeMembers(), SourceOrder.First))
        {
            if (Attributes(nested).Any(a => OurNames.AttributeName(a.AttributeClass) == AttributeMap.Container))
                found.Add((nested, -1));
        }

        for (var i = 0; i < attributes.Count; i++)
        {
            if (OurNames.AttributeName(attributes[i].AttributeClass) == AttributeMap.Sidecar
                && attributes[i].ConstructorArguments.Length == 1
                && attributes[i].ConstructorArguments[0] is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } sidecar })
            {
                found.Add((sidecar.OriginalDefinition, i));
            }
        }

        return found;
    }

    public TaskFacts ReadTask(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var attributes = Attributes(type);
        var containers = ContainerTypes(type, attributes)
            .Select(c => new ContainerFacts(
                OurNames.FullName(c.Type),
                c.Type.Name,
                Attributes(c.Type).Select(AttributeReader.Read).ToEquatableArray(),
                c.SidecarAttribute))
            .ToEquatableArray();
        var containing = new List<string>();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            containing.Insert(0, outer.Name);
        return new TaskFacts(
            type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "",
            string.Join(".", containing),
            type.Name,
            type.Arity,
            OurNames.FullName(type),
            IsPublic(type),
            IsFileLocal(type),
            attributes.Select(AttributeReader.Read).ToEquatableArray(),
            containers);
    }

    public AssemblyFacts ReadAssembly(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new AssemblyFacts(Attributes(assembly).Select(AttributeReader.Read).ToEquatableArray());
    }

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.ContainingType)
        {
            if (at.DeclaredAccessibility != Accessibility.Public)
                return false;
        }

        return true;
    }

    private static bool IsFileLocal(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.ContainingType)
        {
            if (at.IsFileLocal)
                return true;
        }

        return false;
    }
}
