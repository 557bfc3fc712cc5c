using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskDefGen.Generator.Tests;

/// <summary>What stands in an attribute's string is what a reader of the JSON gets.</summary>
public class StringTests
{
    private static string[] RoundTrip(params string[] texts)
    {
        var source = "[TaskDefinition(\"f\")]\n[Container(Image = \"i\")]\n"
            + string.Concat(texts.Select((t, i) => "[EnvironmentVariable(\"V" + i + "\", " + SymbolDisplay.FormatLiteral(t, quote: true) + ")]\n"))
            + "class C;\n";
        var run = Gen.Run(source);
        var assembly = run.Load();
        Assert.Equal(run.Json(), assembly.Call("CTaskDefinition", "GetJson"));
        return [.. Gen.Parse(run.Json()).GetProperty("containerDefinitions")[0].GetProperty("environment").EnumerateArray().Select(e => e.GetProperty("value").GetString()!)];
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\nb\r\nc\rd\te")]
    [InlineData("\"quotes\" 'single' \\back\\ \"\"\" @\"x\"\" $\"{{y}}\"")]
    [InlineData("한국어 Ünïcödé 日本語 عربى")]
    [InlineData("😀 👩‍👩‍👧‍👦 \U00020000")]
    [InlineData("\u2028\u2029\u0085\uFEFF\u200B\u202E\u00AD")]
    [InlineData("\0\u0001\b\f\u001b\u001f\u007f\u0080\u009f")]
    [InlineData("{ } {{ }} {0} {\"a\":{\"b\":[1,2]}} ${X} {{X}}")]
    [InlineData("</summary> <!-- --> <![CDATA[ ]]> &amp; */ /* // #if")]
    [InlineData("\uFFFE\uFFFF\uE000\uE001\uE002")]
    public void A_hostile_text(string text) => Assert.Equal([text, "x" + text + "x"], RoundTrip(text, "x" + text + "x"));

    [Fact]
    public void Ten_thousand_characters()
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(i => (char)('!' + (i % 90)))).Replace("{", "(", StringComparison.Ordinal);

        Assert.Equal([text], RoundTrip(text));
    }

    [Fact]
    public void Raw_verbatim_and_constant_texts_are_what_they_hold()
    {
        const string Source =
            """"
            [TaskDefinition("f")]
            [Container(Image = Names.Image, Command = new[] { @"a""\b", """c"d""", nameof(Names), $"{Names.Image}-{nameof(C)}", "a" + "b", "\u0041\x42\U00000043" })]
            class C;

            static class Names { public const string Image = "img"; }
            """";

        Assert.Equal(
            """["a\u0022\\b","c\u0022d","Names","img-C","ab","ABC"]""",
            JsonSerializer.Serialize(Gen.Parse(Gen.Json(Source)).GetProperty("containerDefinitions")[0].GetProperty("command")));
    }

    [Fact]
    public void Null_leaves_a_member_out() =>
        Assert.Equal("""{"name":"c","image":"i","environment":[{"name":"A"}]}""", JsonSerializer.Serialize(Gen.Container("[Container(Image = \"i\", User = null)]\n[EnvironmentVariable(\"A\", null)]")));

    [Fact]
    public void Half_a_surrogate_pair_is_escaped_so_that_the_rest_of_the_file_can_be_read()
    {
        var json = Gen.Json("[TaskDefinition(\"f\")]\n[Container(Image = \"i\", User = \"a\\uD800b\", Hostname = \"\\uDC00\\uD83D\\uDE00\")]\nclass C;\n");

        Assert.Contains("\"a\\ud800b\"", json);
        Assert.Contains("\"\\udc00😀\"", json);
        Assert.True(new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(json) > 0);
    }

    [Fact]
    public void What_people_read_is_not_escaped()
    {
        var json = Gen.Json("[TaskDefinition(\"f\")]\n[Container(Image = \"i\", User = \"<한국어> & 'é' + /\")]\nclass C;\n");

        Assert.Contains("\"<한국어> & 'é' + /\"", json);
    }

    /// <summary>Any text without half pairs, as attribute and back; 40 texts to a compilation.</summary>
    [Fact]
    public void Any_text_comes_back()
    {
        const string Spice = "\"\\{}\n\r\t\0\u0001\u007f\u0085\u2028\u2029\uFEFF\uFFFF<>&'$@#/ é漢";
        var character = FsCheck.Fluent.Gen.OneOf(
            FsCheck.Fluent.Gen.Elements(Spice.ToCharArray()).Select(c => c.ToString()),
            FsCheck.Fluent.Gen.Choose(0, 0xD7FF).Select(i => ((char)i).ToString()),
            FsCheck.Fluent.Gen.Choose(0xE000, 0x10FFFF).Select(char.ConvertFromUtf32));
        var text = character.ListOf().Select(string.Concat);

        var property = Prop.ForAll(text.ArrayOf(40).ToArbitrary(), texts => RoundTrip(texts).SequenceEqual(texts, StringComparer.Ordinal));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), property);
    }
}
