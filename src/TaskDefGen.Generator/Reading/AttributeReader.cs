using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Generator.Reading;

/// <summary>Turns one bound attribute into its facts: arguments of the constructor in the order of its parameters, then properties as written.</summary>
internal static class AttributeReader
{
    private static readonly Dictionary<string, Enumeration> Enums = Enumerations.All.ToDictionary(e => e.ClrName, StringComparer.Ordinal);

    public static AttributeFact Read(AttributeData attribute)
    {
        var arguments = new List<ArgumentFact>();
        var parameters = attribute.AttributeConstructor?.Parameters ?? [];
        for (var i = 0; i < attribute.ConstructorArguments.Length && i < parameters.Length; i++)
            arguments.Add(new ArgumentFact(PropertyName(parameters[i].Name), Value(attribute.ConstructorArguments[i])));
        foreach (var pair in attribute.NamedArguments)
            arguments.Add(new ArgumentFact(pair.Key, Value(pair.Value)));
        return new AttributeFact(OurNames.AttributeName(attribute.AttributeClass)!, arguments.ToEquatableArray());
    }

    /// <summary>The property that a parameter sets: its name with the first letter upper-cased; the attributes' tests see to it.</summary>
    public static string PropertyName(string parameter) => parameter.Length == 0 ? "" : char.ToUpperInvariant(parameter[0]) + parameter.Substring(1);

    /// <summary>The fact of a constant of its own type.</summary>
    public static FactValue Constant(object? value, ITypeSymbol type) =>
        value is not null && type.TypeKind == TypeKind.Enum ? Choice(value, type) : Constant(value);

    /// <summary>The fact of a constant that is no member of an enumeration.</summary>
    public static FactValue Constant(object? value) => value is null ? FactValue.Null.Instance : Primitive(value);

    private static FactValue Value(TypedConstant constant)
    {
        if (constant.Kind == TypedConstantKind.Error)
            return FactValue.Unknown.Instance;
        if (constant.IsNull)
            return FactValue.Null.Instance;
        return constant.Kind switch
        {
            TypedConstantKind.Array => new FactValue.Items(constant.Values.Select(Value).ToEquatableArray()),
            TypedConstantKind.Type => TypeName(constant.Value),
            TypedConstantKind.Enum => Choice(constant.Value!, constant.Type),
            _ => Primitive(constant.Value),
        };
    }

    private static FactValue TypeName(object? type) => type switch
    {
        INamedTypeSymbol { TypeKind: not TypeKind.Error } named => new FactValue.TypeName(OurNames.FullName(named)),
        ITypeSymbol { TypeKind: not TypeKind.Error } other => new FactValue.TypeName(other.ToDisplayString()),
        _ => FactValue.Unknown.Instance,
    };

    /// <summary>An enum's value; of an enum that is none of ours, and so none of ECS's, the number only.</summary>
    private static FactValue.Choice Choice(object value, ITypeSymbol? type)
    {
        var ordinal = value is ulong large ? unchecked((long)large) : Convert.ToInt64(value, CultureInfo.InvariantCulture);
        return OurNames.IsOurs(type) && Enums.TryGetValue(type!.Name, out var enumeration)
            ? new FactValue.Choice(enumeration.NameOf(ordinal), ordinal)
            : new FactValue.Choice(null, ordinal);
    }

    private static FactValue Primitive(object? value) => value switch
    {
        string text => new FactValue.Text(text),
        bool flag => new FactValue.Flag(flag),
        char letter => new FactValue.Text(letter.ToString()),
        double or float => new FactValue.Text(Convert.ToString(value, CultureInfo.InvariantCulture)!),
        ulong number => number <= long.MaxValue ? new FactValue.Integer((long)number) : new FactValue.Text(number.ToString(CultureInfo.InvariantCulture)),
        sbyte or byte or short or ushort or int or uint or long => new FactValue.Integer(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        _ => FactValue.Unknown.Instance,
    };
}
