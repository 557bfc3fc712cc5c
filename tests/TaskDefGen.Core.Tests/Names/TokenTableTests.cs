using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Core.Tests.Names;

public class TokenTableTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("nothing", "nothing")]
    [InlineData("{Project}", "shop")]
    [InlineData("{Project}-{Environment}{Project}", "shop-stgshop")]
    [InlineData("a{Project}b", "ashopb")]
    [InlineData("{Region}", "{Region}")]
    [InlineData("{Unknown}", "{Unknown}")]
    [InlineData("{project}", "{project}")]
    [InlineData("{Empty}", "{Empty}")]
    [InlineData("${Project}", "${Project}")]
    [InlineData("#{Project}", "#{Project}")]
    [InlineData("{{Project}}", "{{Project}}")]
    [InlineData("{{Project}", "{shop")]
    [InlineData("{Project}}", "shop}")]
    [InlineData("{ Project }", "{ Project }")]
    [InlineData("{Project", "{Project")]
    [InlineData("{}", "{}")]
    [InlineData("{1}", "{1}")]
    [InlineData("{Pro{Project}", "{Proshop")]
    [InlineData("{\"a\":{\"b\":1}}", "{\"a\":{\"b\":1}}")]
    [InlineData("{OpenBrace}Project}", "{Project}")]
    [InlineData("{OpenBrace}{OpenBrace}", "{{")]
    [InlineData("{Tag}", "v1-stg")]
    [InlineData("{Image}", "shop:v1-stg")]
    [InlineData("{Unresolved}", "x-{Region}")]
    public void Known_names_with_a_value_are_replaced(string text, string expanded) => Assert.Equal(expanded, Table().Expand(text));

    [Fact]
    public void What_comes_in_is_not_looked_at_again() =>
        Assert.Equal("{Region}", Create(("A", "{OpenBrace}Region}"), ("Region", "eu")).Expand("{A}"));

    [Fact]
    public void Names_list_the_built_in_ones_first()
    {
        Assert.Equal(["Project", "Service", "Environment", "Region", "AccountId", "Empty", "Image", "Tag", "Unresolved"], Table().Names);
        Assert.True(Table().IsKnown("Region"));
        Assert.True(Table().IsKnown(TokenTable.OpenBrace));
        Assert.False(Table().IsKnown("region"));
        Assert.Null(Table()["Empty"]);
        Assert.Null(Table()["Nonsense"]);
    }

    [Theory]
    [InlineData("A={A}", "A A")]
    [InlineData("A={B};B={A}", "A B A")]
    [InlineData("A=x{B}y;B={C};C=-{A}-", "A B C A")]
    [InlineData("X={A};A={B};B={A}", "A B A")]
    [InlineData("A={B}{C};B=1;C={A}", "A C A")]
    public void A_cycle_is_named_from_its_first_name(string values, string cycle)
    {
        var table = Create([.. values.Split(';').Select(v => (v.Split('=')[0], (string?)v.Split('=')[1]))]);
        Assert.Equal(cycle.Split(' '), table.Cycle);
        Assert.All(table.Cycle, name => Assert.Null(table[name]));
    }

    [Fact]
    public void What_refers_to_a_cycle_stays_as_it_is() => Assert.Equal("x-{A}", Create(("A", "{B}"), ("B", "{A}"), ("X", "x-{A}")).Expand("{X}"));

    [Fact]
    public void Two_cycles_leave_no_half_expanded_values()
    {
        var table = Create(("A", "{B}{C}"), ("B", "{A}"), ("C", "{D}"), ("D", "{C}"));
        foreach (var name in new[] { "A", "B", "C", "D" })
            Assert.Null(table[name]);
    }

    [Fact]
    public void No_cycle_where_a_name_is_used_twice() => Assert.Empty(Create(("A", "{B}{B}{C}"), ("B", "{C}"), ("C", "1")).Cycle);

    [Fact]
    public void Nobody_declares_the_brace() => Assert.Equal("{", Create((TokenTable.OpenBrace, "x")).Expand("{OpenBrace}"));

    [Theory]
    [InlineData("{A}", "A 0 3")]
    [InlineData("x{A_1}{B}", "A_1 1 6,B 6 9")]
    [InlineData("${A}{B}", "B 4 7")]
    [InlineData("{{A}}", "")]
    [InlineData("{{{A}}}", "")]
    public void Tokens_have_their_place(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(',', Token.In(text).Select(t => $"{t.Name} {t.Start} {t.End}")));

    private static TokenTable Table() => Create(
        ("Project", "shop"), ("Environment", "stg"), ("Empty", ""), ("Tag", "v1-{Environment}"), ("Image", "{Project}:{Tag}"), ("Unresolved", "x-{Region}"));

    private static TokenTable Create(params (string Name, string? Value)[] values) =>
        TokenTable.Create(values.Select(v => new KeyValuePair<string, string?>(v.Name, v.Value)));
}
