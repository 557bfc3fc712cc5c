using System;
using System.Linq;

namespace TaskDefGen.Generator.Emission.Registration;

/// <summary>The property of a token: its own name, unless that is taken in every class.</summary>
internal static class ParameterName
{
    private static readonly string[] Taken = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    public static string Of(string token) => CSharpText.Identifier(
        Taken.Contains(token, StringComparer.Ordinal) || token.EndsWith(ParametersEmitter.Suffix, StringComparison.Ordinal) ? token + "Value" : token);
}
