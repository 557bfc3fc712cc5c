using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>What an attribute of ours takes, as the referenced library has it.</summary>
internal sealed class AttributeShape
{
    private AttributeShape(IReadOnlyList<IReadOnlyList<(string Property, string Type)>> constructors, IReadOnlyDictionary<string, string> properties)
    {
        Constructors = constructors;
        Properties = properties;
    }

    /// <summary>The parameters of each, by the property that they set.</summary>
    public IReadOnlyList<IReadOnlyList<(string Property, string Type)>> Constructors { get; }

    public IReadOnlyDictionary<string, string> Properties { get; }

    /// <summary>Null where something is not as simple as all attributes of ours are.</summary>
    public static AttributeShape? Of(INamedTypeSymbol type)
    {
        var constructors = new List<IReadOnlyList<(string, string)>>();
        foreach (var constructor in type.InstanceConstructors.Where(c => c.DeclaredAccessibility == Accessibility.Public))
        {
            if (constructor.Parameters.Any(p => p.IsParams || p.IsOptional || p.RefKind != RefKind.None))
                return null;
            constructors.Add(constructor.Parameters.Select(p => (AttributeReader.PropertyName(p.Name), SymbolText.Of(p.Type))).ToList());
        }

        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = type; at is not null && OurNames.IsOurs(at); at = at.BaseType)
        {
            foreach (var property in at.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { SetMethod.DeclaredAccessibility: Accessibility.Public, IsStatic: false } && !properties.ContainsKey(property.Name))
                    properties.Add(property.Name, SymbolText.Of(property.Type));
            }
        }

        return new AttributeShape(constructors, properties);
    }
}
