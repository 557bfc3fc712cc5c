using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Cli.Tests.Random;

/// <summary>Texts that have broken generators: what ends a literal, a comment or a line, what other tools replace, what we replace ourselves.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "", " ", "a", "Z9", "0", "null", "true", "\"", "\"\"", "\"\"\"", "\"\"\"\"\"", "\\", "\\\\", "\\n", "\\u0041", "\\\"", "'", "`", "\n", "\r", "\r\n", "\t", "\n\n", "  \n  ",
        "{", "}", "{{", "}}", "{}", "{0}", "{x}", "{{x}}", "${x}", "#{x}", "$(x)", "%x%", "<x>", "$", "$$", "@", "@\"", "$\"", "$\"\"\"", "&", "&lt;", "/", "~", "~0", "~1", "/~1", "-",
        "{Region}", "{Service}", "{Project}", "{Environment}", "{AccountId}", "{OpenBrace}", "{OpenBrace}Region}", "{{Region}}", "${Region}", "#{Region}", "{{Region}", "{Region}}",
        "{Image1Name}", "{Port}", "{OpenBrace", "OpenBrace}", "{{OpenBrace}Region}", "{Regio", "n}",
        "*/", "/*", "//", "///", "#if", "#endif", "#pragma warning disable", ";", ")]", "\")] class X {", "\u2028", "\u2029", "\u0085", "\uFEFF", "\uFFFE", "\uFFFF", "\u200B",
        "\u202E", "\u00A0", "\u0000", "\u0001", "\u0007", "\u001B", "\u001F", "\u007F", "\u0080", "\uE000", "é", "e\u0301", "ﬀ", "İ", "ı", "漢字", "😀", "👩‍👩‍👧", "𝒳",
        new string('x', 300), new string('"', 300), "CMD-SHELL", "[", "]", "[]", "{\"a\": [1, null]}",
    ];

    public static Gen<string> Any { get; } = Gen.Frequency(
        (3, Gen.Elements(Pieces)),
        (4, from count in Gen.Choose(2, 4) from parts in Gen.Elements(Pieces).ArrayOf(count) select string.Concat(parts)),
        (1, from characters in Gen.Choose(0, 0xFFFF).ArrayOf(8) select string.Concat(characters.Where(c => c is < 0xD800 or > 0xDFFF).Select(c => (char)c))));

    /// <summary>A text as JSON, in any of the ways in which it can be written.</summary>
    public static Gen<string> Quoted(string text) => Gen.Elements(
        JsonSerializer.Serialize(text),
        JsonSerializer.Serialize(text, Relaxed),
        Ours(text),
        "\"" + string.Concat(text.Select(c => "\\u" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture))) + "\"");

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Ours(string text)
    {
        var output = new StringBuilder();
        JsonText.AppendQuoted(output, text);
        return output.ToString();
    }
}
