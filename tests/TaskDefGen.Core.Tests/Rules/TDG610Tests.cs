using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG610Tests
{
    [Theory]
    [InlineData("a", "")]
    [InlineData("cost center", "a_b.c:d/e=f+g-h@i 1")]
    [InlineData("Überschrift", "日本語 ½ 𝒜")]
    [InlineData("awsome", "aws:x")]
    [InlineData("{Key}", "${VALUE,}")]
    [InlineData("${KEY,}", "v")]
    public void Takes_letters_digits_and_some_symbols(string key, string value) => Judge.Accepts<TDG610>(Json((key, value)));

    [Fact]
    public void Takes_the_longest_key_and_value() => Judge.Accepts<TDG610>(Json((new string('k', 128), new string('v', 256))));

    [Fact]
    public void Takes_50_tags_and_keys_that_differ_by_case()
    {
        Judge.Accepts<TDG610>(Json([.. Enumerable.Range(1, 50).Select(i => ("k" + i, "v"))]));
        Judge.Accepts<TDG610>(Json(("a", "v"), ("A", "v")));
    }

    [Fact]
    public void Refuses_the_51st() => Judge.Reports<TDG610>(
        Json([.. Enumerable.Range(1, 52).Select(i => ("k" + i, "v"))]),
        "/tags/50",
        "This is the 51st tag of the task definition, and AWS takes 50 at most. Take away those that nobody asks for.");

    [Fact]
    public void Refuses_a_key_and_a_value_that_are_too_long()
    {
        Judge.Reports<TDG610>(
            Json((new string('k', 129), "v")), "/tags/0/key", "The key of this tag has 129 characters, and AWS takes 128 at most. Write \"" + new string('k', 60) + "…\".");
        Judge.Reports<TDG610>(
            Json(("k", new string('v', 257))), "/tags/0/value", "The value of this tag has 257 characters, and AWS takes 256 at most. Write \"" + new string('v', 60) + "…\".");
    }

    [Theory]
    [InlineData("a,b;c", "\",\" and \";\"", "a-b-c")]
    [InlineData("R&D", "\"&\"", "R-D")]
    [InlineData("☃", "\"☃\"", "-")]
    public void Refuses_other_characters(string text, string shown, string repaired)
    {
        const string allowed = ". Tags have letters, digits, spaces and _ . : / = + - @. Write \"";
        var key = Judge.Reports<TDG610>(Json((text, "v")), "/tags/0/key", "The key \"" + text + "\" of a tag has " + shown + allowed + repaired + "\".");
        var value = Judge.Reports<TDG610>(Json(("k", text)), "/tags/0/value", "The value \"" + text + "\" of a tag has " + shown + allowed + repaired + "\".");
        Assert.Equal(["Change the key to \"" + repaired + "\"", "Change the value to \"" + repaired + "\""], Judge.Titles(key).Concat(Judge.Titles(value)));
    }

    [Theory]
    [InlineData("aws:name", "name")]
    [InlineData("AWS:name", "name")]
    public void Refuses_reserved_keys(string key, string own)
    {
        var finding = Judge.Reports<TDG610>(
            Json((key, "v")), "/tags/0/key", "\"" + key + "\" can't be the key of your tag: what begins with aws: is reserved. Write \"" + own + "\", or take the tag away.");
        Assert.Equal(["Change the key to \"" + own + "\"", "Remove tag \"" + key + "\""], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_a_reserved_key_of_which_nothing_is_left() => Judge.Reports<TDG610>(
        Json(("aws:", "v")), "/tags/0/key", "\"aws:\" can't be the key of your tag: what begins with aws: is reserved. Write another key, or take the tag away.");

    [Fact]
    public void Refuses_a_blank_key() => Judge.Reports<TDG610>(
        Json(("", "v")), "/tags/0/key", "The tag's key is blank, and a key has 1 to 128 characters. Write one such as \"Project\", or take the tag away.");

    [Fact]
    public void Refuses_a_key_twice()
    {
        var finding = Judge.Reports<TDG610>(
            Json(("a", "1"), ("b", "2"), ("a", "3")), "/tags/2/key", "Another tag has the key \"a\" already, and keys are unique. Take one of the two away.");
        Assert.Equal(["Remove tag \"a\""], Judge.Titles(finding));
    }

    private static string Json(params (string Key, string Value)[] tags) =>
        "{ \"tags\": [" + string.Join(", ", tags.Select(t => "{ \"key\": \"" + t.Key + "\", \"value\": \"" + t.Value + "\" }")) + "] }";
}
