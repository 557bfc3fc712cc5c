using System;
using Microsoft.CodeAnalysis;
using TaskDefGen.Core.Binding;

namespace TaskDefGen.Generator.Reading;

/// <summary>The names of our attributes, and how symbols are recognised by them.</summary>
public static class OurNames
{
    public const string Namespace = "TaskDefGen";
    public const string TaskDefinitionAttribute = Namespace + ".TaskDefinitionAttribute";

    private const string Suffix = "Attribute";

    /// <summary>The name of an attribute of ours without <c>Attribute</c>; null for any other class.</summary>
    public static string? AttributeName(INamedTypeSymbol? attribute)
    {
        if (attribute is not { ContainingType: null, ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } })
            return null;
        if (!attribute.Name.EndsWith(Suffix, StringComparison.Ordinal))
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
        return definition.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + name : name;
    }
}
