using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskDefGen.Core.Collections;
using TaskDefGen.Generator.Emission;
using TaskDefGen.Testing;

namespace TaskDefGen.Generator.Tests;

/// <summary>How companions hold their JSON: as literals, until there is too much of it.</summary>
public class JsonFormTests
{
    [Theory]
    [InlineData("{\n  \"a\": \"b\"\n}\n")]
    [InlineData("한국어 😀 \"\"\" \\ \u2028 \uFEFF \0")]
    [InlineData("half a pair: \uD83D")] // UTF-8 has none: it stays a literal
    [InlineData("")]
    public void Both_forms_give_the_same(string json)
    {
        var output = Output(json);

        Assert.Equal(json, Compile(CompanionEmitter.Emit(output, "CTaskDefinition", JsonForm.Literal).ToString()));
        Assert.Equal(json, Compile(CompanionEmitter.Emit(output, "CTaskDefinition", JsonForm.Utf8).ToString()));
    }

    [Fact]
    public void Literals_reach_no_reference_assembly_so_little_JSON_stays_one()
    {
        Assert.DoesNotContain("\"u8", Gen.Run(Samples.Design).Text());
        Assert.False(JsonForms.IsTooLong([JsonForms.MostCharacters - 1, 1]));
        Assert.True(JsonForms.IsTooLong([JsonForms.MostCharacters, 1]));
        Assert.True(JsonForms.IsTooLong([int.MaxValue, int.MaxValue]));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, true, "Literal")]
    [InlineData(LanguageVersion.CSharp10, true, "Literal")]
    [InlineData(LanguageVersion.CSharp11, true, "Utf8")]
    [InlineData(LanguageVersion.Latest, true, "Utf8")]
    [InlineData(LanguageVersion.Latest, false, "Literal")] // .NET Framework decodes no spans
    public void UTF8_needs_language_and_runtime(LanguageVersion version, bool isNet, string form)
    {
        var compilation = CSharpCompilation.Create(
            "Test",
            [CSharpSyntaxTree.ParseText("class C { }", new CSharpParseOptions(version))],
            isNet ? ReferenceSets.Net80 : ReferenceSets.NetStandard20);

        Assert.Equal(form, JsonForms.ForMuch(compilation).ToString());
    }

    [Fact]
    public void A_class_that_has_no_companion_counts_nothing() => Assert.Equal(0, (Output("{}") with { CompanionName = null }).JsonLength);

    private static DefinitionOutput Output(string json) => new(
        "",
        "C",
        "C",
        "CTaskDefinition",
        true,
        EquatableArray.Of(new DocumentOutput("stg", null, null, "f-stg", "{}", "{}", default), new DocumentOutput("prod", null, null, "f-prod", json, "{}", default)),
        null);

    /// <summary>What the companion gives, by its method and by its document.</summary>
    private static string Compile(string companion)
    {
        var run = Gen.Run("class Nothing { }\n").AddSource("Companion.cs", companion).AssertClean();
        var assembly = run.Load();
        var json = assembly.Call("CTaskDefinition", "GetJson", "prod");
        var documents = (System.Collections.Generic.IReadOnlyList<TaskDefinitionDocument>)assembly.GetType("CTaskDefinition")!.GetProperty("Documents")!.GetValue(null)!;
        Assert.Equal(json, documents.Single(d => d.Environment == "prod").GetJson());
        return json;
    }
}
