using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Tests.Json;

public class CanonicalJsonTests
{
    private const string Everything = """
        {
          "tags": [{ "value": "prod", "key": "Environment" }],
          "memory": "2048",
          "containerDefinitions": [
            {
              "dockerLabels": { "b": "1", "a": "2" },
              "essential": false,
              "cpu": -1,
              "name": "größe",
              "command": ["", "x"],
              "environment": [{ "name": "EMPTY", "value": "" }],
              "linuxParameters": { "capabilities": {} }
            }
          ],
          "family": "my-app"
        }
        """;

    [Fact]
    public void Members_come_in_the_order_of_the_model_and_items_as_declared() => Assert.Equal(
        """
        {
          "family": "my-app",
          "containerDefinitions": [
            {
              "name": "größe",
              "cpu": -1,
              "essential": false,
              "command": [
                "",
                "x"
              ],
              "environment": [
                {
                  "name": "EMPTY",
                  "value": ""
                }
              ],
              "linuxParameters": {
                "capabilities": {}
              },
              "dockerLabels": {
                "b": "1",
                "a": "2"
              }
            }
          ],
          "memory": "2048",
          "tags": [
            {
              "key": "Environment",
              "value": "prod"
            }
          ]
        }

        """.ReplaceLineEndings("\n"),
        CanonicalJson.Write(ModelReader.Read(Everything)));

    [Fact]
    public void Writing_what_was_read_changes_nothing()
    {
        var once = CanonicalJson.Write(ModelReader.Read(Everything));
        Assert.Equal(once, CanonicalJson.Write(ModelReader.Read(once)));
    }

    [Fact]
    public void Empty_lists_and_maps_are_dropped_and_empty_texts_and_structures_stay()
    {
        var json = CanonicalJson.Write(ModelReader.Read(
            """
            {
              "family": "",
              "volumes": [],
              "tags": null,
              "containerDefinitions": [{ "dockerLabels": {}, "command": [], "healthCheck": {}, "image": "" }]
            }
            """));
        Assert.Equal("{\n  \"family\": \"\",\n  \"containerDefinitions\": [\n    {\n      \"image\": \"\",\n      \"healthCheck\": {}\n    }\n  ]\n}\n", json);
    }

    [Fact]
    public void An_empty_definition_is_an_empty_object() => Assert.Equal("{}\n", CanonicalJson.Write(new EcsObject(Ecs.TaskDefinition.Shape)));

    [Theory]
    [InlineData("a\"b", "a\\\"b")]
    [InlineData("a\\b", "a\\\\b")]
    [InlineData("a/b", "a/b")]
    [InlineData("\r\n\t", "\\r\\n\\t")]
    [InlineData("\0\b\f\u001f", "\\u0000\\u0008\\u000c\\u001f")]
    [InlineData("\u007f\u0085\u2028\u2029\ufeff", "\u007f\u0085\u2028\u2029\ufeff")]
    [InlineData("<>&'+", "<>&'+")]
    [InlineData("größe 日本 👍", "größe 日本 👍")]
    public void Only_what_must_be_is_escaped(string text, string written)
    {
        Assert.Equal("\"" + written + "\"", Quote(text));
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Quote(text)));
        Assert.False(JsonText.HasLoneSurrogate(text));
    }

    /// <summary>One test, not a theory: what a runner keeps of its data is UTF-8, and can't hold these.</summary>
    [Fact]
    public void Half_a_character_is_escaped_so_that_UTF8_can_hold_it()
    {
        foreach (var (text, written) in new[] { ("a\ud83d", "a\\ud83d"), ("\udc4d\ud83d", "\\udc4d\\ud83d"), ("\ud83d\ud83d\udc4d", "\\ud83d\ud83d\udc4d") })
        {
            Assert.Equal("\"" + written + "\"", Quote(text));
            Assert.True(JsonText.HasLoneSurrogate(text));
            Assert.Equal(Quote(text), new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Encoding.UTF8.GetBytes(Quote(text))));
        }
    }

    [Fact]
    public void Any_character_comes_back_from_another_reader()
    {
        var text = new string([.. Enumerable.Range(0, 0xd800).Concat(Enumerable.Range(0xe000, 0x1fff)).Select(c => (char)c)]);
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Quote(text)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    public void The_culture_makes_no_difference(string culture)
    {
        var expected = CanonicalJson.Write(ModelReader.Read(Everything));
        var (previous, previousUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, CanonicalJson.Write(ModelReader.Read(Everything)));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (previous, previousUi);
        }
    }

    [Fact]
    public void A_pointer_leads_to_its_value()
    {
        var task = ModelReader.Read("""{ "containerDefinitions": [{}, { "dockerLabels": { "a/b~c": "x" } }] }""");
        var label = task.Objects(Ecs.TaskDefinition.ContainerDefinitions).Last().Map(Ecs.ContainerDefinition.DockerLabels)!["a/b~c"]!;
        Assert.Equal("/containerDefinitions/1/dockerLabels/a~1b~0c", label.Pointer);
    }

    [Fact]
    public void A_member_of_another_structure_is_a_mistake() =>
        Assert.Throws<ArgumentException>(() => new EcsObject(Ecs.TaskDefinition.Shape).Has(Ecs.Volume.Name));

    [Fact]
    public void Left_out_is_not_open()
    {
        var task = new EcsObject(Ecs.TaskDefinition.Shape);
        Assert.True(task.IsOpen(Ecs.TaskDefinition.Cpu));
        task.Omit(Ecs.TaskDefinition.Cpu, new Origin(3));
        Assert.False(task.IsOpen(Ecs.TaskDefinition.Cpu));
        Assert.False(task.Has(Ecs.TaskDefinition.Cpu));
        Assert.Equal(new Origin(3), task.OmittedAt(Ecs.TaskDefinition.Cpu));
        task.Set(Ecs.TaskDefinition.Cpu, new TextValue(""));
        Assert.False(task.IsOpen(Ecs.TaskDefinition.Cpu));
        Assert.True(task.OmittedAt(Ecs.TaskDefinition.Cpu).IsNone);
    }

    private static string Quote(string text)
    {
        var output = new StringBuilder();
        JsonText.AppendQuoted(output, text);
        return output.ToString();
    }
}
