using Microsoft.CodeAnalysis;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>Types as text, to be compared.</summary>
internal static class SymbolText
{
    public const string Type = "System.Type";

    public static string Of(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(NullableFlowState.None, SymbolDisplayFormat.CSharpErrorMessageFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes));
}
