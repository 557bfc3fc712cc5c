using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Json;
using JsonNodeOfNet = System.Text.Json.Nodes.JsonNode;

namespace TaskDefGen.Core.Tests.Binding;

/// <summary>The escape hatch: what <c>[JsonFragment]</c> makes of a definition.</summary>
public class FragmentTests
{
    [Theory]
    [InlineData("/networkMode", "\"quantum\"", """{"networkMode":"quantum"}""")] // a value of tomorrow
    [InlineData("/networkMode", "null", """{"networkMode":null}""")]
    [InlineData("", """{"cpu":"512","tomorrow":{"a":[1.50,true,null]}}""", """{"cpu":"512","tomorrow":{"a":[1.50,true,null]}}""")]
    [InlineData("/tomorrow", "[1,2]", """{"tomorrow":[1,2]}""")]
    [InlineData("/runtimePlatform", """{"cpuArchitecture":"RISCV64"}""", """{"runtimePlatform":{"operatingSystemFamily":"LINUX","cpuArchitecture":"RISCV64"}}""")]
    [InlineData("/runtimePlatform/cpuArchitecture", "\"ARM64\"", """{"runtimePlatform":{"operatingSystemFamily":"LINUX","cpuArchitecture":"ARM64"}}""")]
    [InlineData("/ephemeralStorage/sizeInGiB", "30", """{"ephemeralStorage":{"sizeInGiB":30}}""")]
    [InlineData("/tags/0/value", "\"c\"", """{"tags":[{"key":"a","value":"c"}]}""")]
    [InlineData("/tags/0", "null", """{"tags":null}""")]
    [InlineData("/tags/-", """{"key":"b"}""", """{"tags":[{"key":"a","value":"b"},{"key":"b"}]}""")]
    [InlineData("/containerDefinitions/0/dockerLabels/a~1b~0c", "\"x\"", """{"containerDefinitions":[{"name":"app","image":"nginx","dockerLabels":{"a/b~c":"x"}}]}""")]
    [InlineData("/containerDefinitions/0/cpu", "\"many\"", """{"containerDefinitions":[{"name":"app","image":"nginx","cpu":"many"}]}""")] // not ours to judge
    [InlineData("/cpu", "{Size}", """{"cpu":1024}""")]
    [InlineData("/cpu", "{Later}", """{"cpu":"{Later}"}""")] // no value in this build
    [InlineData("/tomorrow", """{"a":"{Path}","b":{Later},"c":"{Unknown}","d":"\"{Size}"}""", """{"tomorrow":{"a":"C:\\\"x","b":"{Later}","c":"{Unknown}","d":"\"1024"}}""")]
    public void It_merges_at_a_path(string path, string json, string expected)
    {
        var task = Bind(path, json);
        Assert.Empty(task.Findings.Where(f => f.Rule.Id == "TDG910").Select(f => f.Message));
        var wanted = JsonNodeOfNet.Parse("""
            {
              "family": "app", "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "LINUX" },
              "containerDefinitions": [{ "name": "app", "image": "nginx" }], "tags": [{ "key": "a", "value": "b" }]
            }
            """)!.AsObject();
        foreach (var (name, value) in JsonNodeOfNet.Parse(expected)!.AsObject())
        {
            if (value is null)
                wanted.Remove(name);
            else
                wanted[name] = value.DeepClone();
        }

        var actual = CanonicalJson.Write(task.Task);
        Assert.True(JsonNodeOfNet.DeepEquals(wanted, JsonNodeOfNet.Parse(actual)), actual);
    }

    [Theory]
    [InlineData("/cpu", "{", "This is no JSON (line 1, column 2): A member name in quotes is due here, but the end of the text stands here.")]
    [InlineData("/cpu", "", "This is no JSON (line 1, column 1): A value is due here, but the end of the text stands here.")]
    [InlineData("/cpu", "[1,]", "This is no JSON (line 1, column 4): Another entry is due after ',', but ']' stands here.")]
    [InlineData("/cpu", "<CPU>", "This is no JSON (line 1, column 1): A value is due here, but '<' stands here.")]
    [InlineData("cpu", "1", "A path is a JSON pointer: it starts with '/', as in \"/runtimePlatform\".")]
    [InlineData("", "1", "At the root an object is due, but the fragment is a number.")]
    [InlineData("/tomorrow/a", "1", "\"tomorrow\" is no member of RegisterTaskDefinitionRequest: merge an object that holds it at the path before it.")]
    [InlineData("/tags/1", "{}", "\"1\" is no element of a list of 1; \"-\" adds one.")]
    [InlineData("/tags/1/key", "\"a\"", "\"1\" is no element of a list of 1.")]
    [InlineData("/family/x", "1", "The path leads on behind a value that holds nothing: \"x\".")]
    [InlineData("/containerDefinitions/0/dockerLabels/a", "1", "\"a\" is an entry of a map of strings, but the fragment has a number there.")]
    public void What_can_not_be_merged_is_TDG910(string path, string json, string message)
    {
        var finding = Assert.Single(Bind(path, json).Findings, f => f.Rule.Id == "TDG910");
        Assert.Equal(message, finding.Message);
        Assert.False(finding.Origin.IsNone);
    }

    private static BoundTask Bind(string path, string json)
    {
        var attributes = new[]
        {
            Attribute("TaskDefinition", ("Family", "app")),
            Attribute("Container", ("Name", "app"), ("Image", "nginx")),
            new AttributeFact("RuntimePlatform", EquatableArray.Of(new ArgumentFact("OperatingSystemFamily", new FactValue.Choice("Linux", 10)))),
            Attribute("Tag", ("Key", "a"), ("Value", "b")),
            Attribute("JsonFragment", ("Path", path), ("Json", json)),
        };
        var facts = new TaskFacts("", "", "App", 0, "App", true, false, attributes.ToEquatableArray(), EquatableArray.Of<ContainerFacts>());
        return Assert.Single(TaskBinder.Bind(
            facts,
            new AssemblyFacts(EquatableArray.Of<AttributeFact>()),
            EquatableArray.Of(new BuildParameter("Size", "1024"), new BuildParameter("Later", ""), new BuildParameter("Path", "C:\\\"x"))).Tasks);
    }

    private static AttributeFact Attribute(string name, params (string Property, string Value)[] arguments) =>
        new(name, arguments.Select(a => new ArgumentFact(a.Property, new FactValue.Text(a.Value))).ToEquatableArray());
}
