using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Registration;
using TaskDefGen.Core.Tests.Binding;

namespace TaskDefGen.Core.Tests.Registration;

public class RuntimeTokensTests
{
    private static readonly AssemblyFacts NoAssembly = new(EquatableArray.Of<AttributeFact>());

    private static EquatableArray<BuildParameter> Parameters(params (string Name, string Value)[] parameters) =>
        parameters.Select(p => new BuildParameter(p.Name, p.Value)).ToEquatableArray();

    private static BoundDefinition Bind(string image, EquatableArray<BuildParameter> parameters) =>
        TaskBinder.Bind(Fact.Task(Fact.Of("TaskDefinition", ("Family", "f"), ("Region", "eu")), Fact.Of("Container", ("Name", "c"), ("Image", image))), NoAssembly, parameters);

    [Fact]
    public void Open_is_what_is_declared_without_a_value_and_where_it_is_deployed()
    {
        var parameters = Parameters(("Tag", ""), ("Known", "1"), ("Of", "x-{Tag}"));

        Assert.Equal(["AccountId", "Tag"], RuntimeTokens.Open(Bind("i", parameters).In(), parameters).Order());
    }

    [Theory]
    [InlineData("i:{Tag}", "Tag")]
    [InlineData("{AccountId}/i:{Tag}-{Tag}", "AccountId,Tag,Tag")]
    [InlineData("{Of}", "Tag")] // the value of another has it
    [InlineData("${Tag} #{Tag} {{Tag}} {Unknown} {Known} {Environment}", "")]
    [InlineData("{OpenBrace}Tag}", "")]
    [InlineData("{OpenBrace}Tag}{Tag}", "Tag")]
    [InlineData("{OpenBrace}{Tag}}", "Tag")]
    public void They_are_found_where_they_are_meant(string image, string expected)
    {
        var parameters = Parameters(("Tag", ""), ("Known", "1"), ("Of", "x-{Tag}"));
        var bound = Bind(image + "{Tag}", parameters); // without any token nothing has to be told apart

        var marked = RuntimeTokens.Mark(bound, Written(bound), NoAssembly, parameters, Conventions.Default).In();

        var text = CanonicalJson.Write(marked.Task);
        Assert.Equal(expected.Length == 0 ? "Tag" : expected + ",Tag", string.Join(',', RuntimeTokens.In(text, RuntimeTokens.Open(marked, parameters)).Select(t => t.Name)));
        Assert.Equal(CanonicalJson.Write(bound.In().Task), text.Replace(RuntimeTokens.TextBrace, '{'));
    }

    [Fact]
    public void A_definition_that_has_the_mark_itself_is_left_as_it_is()
    {
        var parameters = Parameters(("Tag", ""));
        var bound = Bind("{Tag}" + RuntimeTokens.TextBrace, parameters);

        Assert.Same(bound, RuntimeTokens.Mark(bound, Written(bound), NoAssembly, parameters, Conventions.Default));
    }

    private static List<string> Written(BoundDefinition bound) => bound.Tasks.Select(t => CanonicalJson.Write(t.Task)).ToList();
}
