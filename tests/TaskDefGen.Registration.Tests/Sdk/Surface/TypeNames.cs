using System;
using System.Linq;

namespace TaskDefGen.Registration.Tests.Sdk.Surface;

internal static class TypeNames
{
    /// <summary>The type as C# writes it, without namespaces.</summary>
    public static string Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        return type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GenericTypeArguments.Select(Of))}>"
            : type.Name switch
            {
                nameof(String) => "string",
                nameof(Int32) => "int",
                nameof(Boolean) => "bool",
                var name => name,
            };
    }
}
