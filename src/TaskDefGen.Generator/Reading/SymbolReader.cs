using System;
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
            // A nested class that is a task of its own is no sidecar, unless [Sidecar] says so.
            var names = Attributes(nested).Select(a => OurNames.AttributeName(a.AttributeClass)).ToList();
            if (names.Contains(AttributeMap.Container, StringComparer.Ordinal) && !names.Contains(AttributeMap.TaskDefinition, StringComparer.Ordinal))
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
            .Select(c => ReadContainer(c.Type, c.SidecarAttribute))
            .ToEquatableArray();
        var containing = new List<string>();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            containing.Insert(0, outer.Name);
        return new TaskFacts(
            NamespaceOf(type),
            string.Join(".", containing),
            type.Name,
            type.Arity,
            OurNames.FullName(type),
            IsPublic(type),
            IsFileLocal(type),
            attributes.Select(AttributeReader.Read).ToEquatableArray(),
            containers);
    }

    /// <summary>All that is written on a container class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="sidecarAttribute">The place of the <c>[Sidecar]</c> that names it; -1 for a class that stands in the task's own.</param>
    public static ContainerFacts ReadContainer(INamedTypeSymbol type, int sidecarAttribute) =>
        new(OurNames.FullName(type), type.Name, Attributes(type).Select(AttributeReader.Read).ToEquatableArray(), sidecarAttribute);

    public AssemblyFacts ReadAssembly(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new AssemblyFacts(Attributes(assembly).Select(AttributeReader.Read).ToEquatableArray());
    }

    /// <summary>The namespace as it can be written again: while somebody types one, its name may be missing.</summary>
    private static string NamespaceOf(INamedTypeSymbol type)
    {
        for (var at = type.ContainingNamespace; at is { IsGlobalNamespace: false }; at = at.ContainingNamespace)
        {
            if (at.Name.Length == 0)
                return "";
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "";
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
