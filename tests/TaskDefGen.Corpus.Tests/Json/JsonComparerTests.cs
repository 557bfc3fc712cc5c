using System.Linq;
using System.Text.Json.Nodes;

namespace TaskDefGen.Corpus.Tests.Json;

/// <summary>A comparer that finds nothing would let everything pass.</summary>
public sealed class JsonComparerTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[1,2]}""", """{"b":[1,2],"a":1}""")]
    [InlineData("""{"a":null}""", """{"a":null}""")]
    [InlineData("\"\\u00fc\"", "\"ü\"")]
    public void Documents_that_say_the_same_are_equal(string expected, string actual) => Assert.Empty(Differences(expected, actual));

    [Theory]
    [InlineData("""{"a":1}""", """{"a":2}""", "/a: expected 1, actual 2")]
    [InlineData("""{"a":1}""", """{"a":"1"}""", """/a: expected 1, actual "1" """)]
    [InlineData("""{"a":"True"}""", """{"a":"true"}""", """/a: expected "True", actual "true" """)]
    [InlineData("""{"a":1}""", """{}""", "/a: expected 1, actual nothing")]
    [InlineData("""{}""", """{"a":[]}""", "/a: expected nothing, actual []")]
    [InlineData("""{"a":null}""", """{}""", "/a: expected null, actual nothing")]
    [InlineData("""{"a":{}}""", """{"a":[]}""", "/a: expected {}, actual []")]
    [InlineData("""{"a/b~c":1}""", """{}""", "/a~1b~0c: expected 1, actual nothing")]
    [InlineData("""{"l":[{"x":1},2]}""", """{"l":[{"x":2}]}""", "/l/0/x: expected 1, actual 2|/l/1: expected 2, actual nothing")]
    [InlineData("""[1,2]""", """[2,1]""", "/0: expected 1, actual 2|/1: expected 2, actual 1")]
    public void Each_difference_has_its_place(string expected, string actual, string differences) =>
        Assert.Equal(differences.Trim(), string.Join('|', Differences(expected, actual)));

    [Fact]
    public void What_is_empty_goes_and_the_rest_stays()
    {
        var cleaned = JsonComparer.WithoutEmpty(JsonNode.Parse("""{"a":null,"b":[],"c":{},"d":"","e":0,"f":false,"g":[{"h":[],"i":1}]}""")!);

        Assert.Equal("""{"d":"","e":0,"f":false,"g":[{"i":1}]}""", cleaned.ToJsonString());
    }

    private static string[] Differences(string expected, string actual) =>
        [.. JsonComparer.Compare(JsonNode.Parse(expected), JsonNode.Parse(actual)).Select(d => d.ToString())];
}
