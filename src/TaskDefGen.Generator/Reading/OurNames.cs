using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using TaskDefGen.Core.Binding;

namespace TaskDefGen.Generator.Reading;

/// <summary>The names of our attributes, and how symbols are recognised by them.</summary>
public static class OurNames
{
    public const string Namespace = "TaskDefGen";
    public const string TaskDefinitionAttribute = Namespace + ".TaskDefinitionAttribute";

    /// <summary>What an attribute's class is called by, and what is left out where it is written.</summary>
    public const string Suffix = "Attribute";

    /// <summary>Whether a type stands in our namespace.</summary>
    public static bool IsOurs(ITypeSymbol? type) =>
        type is { ContainingType: null, ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The name of an attribute of ours without <c>Attribute</c>; null for any other class.</summary>
    public static string? AttributeName(INamedTypeSymbol? attribute)
    {
        if (!IsOurs(attribute))
            return null;
        if (!attribute!.Name.EndsWith(Suffix, StringComparison.Ordinal))
            return null;
        var name = attribute.Name.Substring(0, attribute.Name.Length - Suffix.Length);
        return AttributeMap.IsOurs(name) ? name : null;
    }

    /// <summary>The full name of a type, by which <c>typeof</c> and declarations are matched: namespaces with a dot, nesting with a plus.</summary>
    public static string FullName(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        var name = definition.Arity == 0 ? definition.Name : definition.Name + "`" + definition.Arity.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (definition.ContainingType is { } outer)
            return FullName(outer) + "+" + name;
        if (definition.IsFileLocal)
            name += "#" + FileOrdinal(definition).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return definition.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + name : name;
    }

    /// <summary>Tells a file-local type from those of the same name in other files, without a path: that differs between machines.</summary>
    private static int FileOrdinal(INamedTypeSymbol type) => 1 + type.ContainingNamespace.GetTypeMembers(type.Name, type.Arity)
        .Where(t => t.IsFileLocal)
        .OrderBy(t => SourceOrder.PathOf(SourceOrder.First(t)), StringComparer.Ordinal)
        .ToList()
        .FindIndex(t => SymbolEqualityComparer.Default.Equals(t, type));
}
