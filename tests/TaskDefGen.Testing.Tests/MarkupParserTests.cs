using System;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace TaskDefGen.Testing.Tests;

public sealed class MarkupParserTests
{
    [Fact]
    public void Reads_named_and_unnamed_spans()
    {
        var (text, spans) = MarkupParser.Parse("class [|A|] { {|T1:int|} x; }");

        Assert.Equal("class A { int x; }", text);
        Assert.Equal([new MarkedSpan(Id: null, new TextSpan(6, 1)), new MarkedSpan("T1", new TextSpan(10, 3))], spans);
    }

    [Fact]
    public void Several_ids_stand_on_one_span()
    {
        var (text, spans) = MarkupParser.Parse("{|T1:{|T2:x|}|}");

        Assert.Equal("x", text);
        Assert.Equal(["T1", "T2"], spans.Select(s => s.Id));
        Assert.All(spans, s => Assert.Equal(new TextSpan(0, 1), s.Span));
    }

    [Theory]
    [InlineData("a[b] || c[d | e] {x => x} [1, 2] { } | [a]")]
    [InlineData("$\"{|\" \"{| x\" \"{|:\"")]
    [InlineData("")]
    public void Text_that_only_resembles_markup_stays(string text) => Assert.Equal(text, MarkupParser.Parse(text).Text);

    [Fact]
    public void An_indexer_keeps_its_own_brackets()
    {
        var (text, spans) = MarkupParser.Parse("a[[|b|]] = [[|1|], 2];");

        Assert.Equal("a[b] = [1, 2];", text);
        Assert.Equal([new TextSpan(2, 1), new TextSpan(8, 1)], spans.Select(s => s.Span));
    }

    [Theory]
    [InlineData("[|a", "never closed")]
    [InlineData("{|T1:a", "'{|T1:' is never closed")]
    [InlineData("a|]", "closes nothing")]
    [InlineData("\na|}", "line 2")]
    [InlineData("[|a|}", "closes nothing")]
    public void A_marker_without_its_partner_is_an_error(string markup, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => MarkupParser.Parse(markup)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("class [|A|] { {|T1:int|} x; }")]
    [InlineData("{|T1:{|T2:x|}|}y")]
    [InlineData("{|T1:x|}{|T2:|}")]
    [InlineData("{|T1:|}{|T2:x|}")]
    [InlineData("{|T1:a{|T2:b|}c{|T3:d|}|}e[|f|]")]
    public void Writing_is_the_inverse_of_reading(string markup)
    {
        var (text, spans) = MarkupParser.Parse(markup);
        var written = MarkupParser.Write(text, spans, out var omitted);

        Assert.Empty(omitted);
        var (textAgain, spansAgain) = MarkupParser.Parse(written);
        Assert.Equal(text, textAgain);
        Assert.Equal(spans, spansAgain);
    }

    [Fact]
    public void A_partial_overlap_is_left_out_and_named()
    {
        var late = new MarkedSpan("T2", new TextSpan(1, 2));

        Assert.Equal("{|T1:ab|}c", MarkupParser.Write("abc", [new MarkedSpan("T1", new TextSpan(0, 2)), late], out var omitted));
        Assert.Equal([late], omitted);
    }
}
