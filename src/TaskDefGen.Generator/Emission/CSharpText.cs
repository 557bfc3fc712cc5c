using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskDefGen.Generator.Emission;

/// <summary>Text as C# source writes it, in every version from 7.3 on.</summary>
internal static class CSharpText
{
    /// <summary>A verbatim literal: JSON stays readable in it, line by line.</summary>
    public static string Verbatim(string text) => "@\"" + text.Replace("\"", "\"\"") + "\"";

    /// <summary>A literal on one line.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string LiteralOrNull(string? text) => text is null ? "null" : Literal(text);

    /// <summary>Text inside an XML comment, on one line.</summary>
    public static string Comment(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            output.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ when char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "?",
                _ => c.ToString(),
            });
        }

        return output.ToString();
    }

    /// <summary>A dotted name whose parts may be keywords.</summary>
    public static string Name(string dotted) => string.Join(".", dotted.Split('.').Select(Identifier));

    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
