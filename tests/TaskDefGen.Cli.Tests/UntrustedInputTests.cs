using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using TaskDefGen.Cli.Tests.Support;
using TaskDefGen.Testing;

namespace TaskDefGen.Cli.Tests;

/// <summary>Whatever the input is: a clear word, or C# that means the definition and nothing else.</summary>
public class UntrustedInputTests
{
    [Theory]
    [InlineData("", "1:1: error: A value is due here, but the end of the text stands here.")]
    [InlineData("hello", "1:1: error: A value is due here, but 'h' stands here.")]
    [InlineData("{\n  \"family\": \"a\"\n  \"x\"", "3:3: error: ',' or '}' is due after the value of \"family\", but '\"' stands here.")]
    [InlineData("{\"family\":\"a", "1:11: error: The string that starts here has no end.")]
    [InlineData("{\"family\":\"a\u0001\"}", "1:13: error: A string can't hold the control character U+0001 as it is; write it as an escape.")]
    [InlineData("{\"family\":01}", "1:12: error: ',' or '}' is due after the value of \"family\", but '1' stands here.")]
    [InlineData("{\"family\":\"a\",\"family\":\"b\"}", "1:15: error: \"family\" stands twice in one object; the first is at 1:2.")]
    [InlineData("{\"family\":\"a\"} x", "1:16: error: Nothing more is due here, but 'x' follows.")]
    [InlineData("{\"family\":<A}", "1:11: error: A placeholder starts here and has no \">\" on this line.")]
    [InlineData("/* {}", "1:1: error: The comment that starts here has no end.")]
    [InlineData("1", "1:1: error: A task definition is due here, but a number stands here. Give the JSON that register-task-definition takes, the output of describe-task-definition, or a CloudFormation template.")]
    [InlineData("{}", "1:1: error: This is no task definition: it has neither \"family\" nor \"containerDefinitions\". Give the JSON that register-task-definition takes, the output of describe-task-definition, or a CloudFormation template.")]
    [InlineData("{\"Resources\":{}}", "1:1: error: The template has no resource of type AWS::ECS::TaskDefinition.")]
    [InlineData("{\"family\":\"\\ud800\"}", "1:11: error: The text holds half of a surrogate pair (\\ud800 to \\udfff alone), which is no character: no assembly can carry it, and ECS does not take it. Write both halves, or take it away.")]
    [InlineData("{\"family\":\"a\",\"\\udc00\":1}", "1:15: error: The text holds half of a surrogate pair (\\ud800 to \\udfff alone), which is no character: no assembly can carry it, and ECS does not take it. Write both halves, or take it away.")]
    [InlineData("{\"ContainerDefinitions\":[],\"containerDefinitions\":[]}", "1:28: error: \"containerDefinitions\" and \"ContainerDefinitions\" are the same member; the first is at 1:2.")]
    public void What_can_not_be_taken_is_refused_at_its_place(string json, string message)
    {
        var result = Support.Cli.Import(json);
        Assert.Equal((2, "", "input.json:" + message + "\n"), (result.Code, result.Output, result.Error));
    }

    [Theory]
    [InlineData("\"family\":[]", "")]
    [InlineData("\"family\":{}", "1:11: error: /family: A string is due here, but an object stands here.")]
    [InlineData("\"family\":\"a\",\"containerDefinitions\":{}", "1:38: error: /containerDefinitions: An array is due here, but an object stands here.")]
    [InlineData("\"family\":\"a\",\"containerDefinitions\":[3]", "1:39: error: /containerDefinitions/0: An object is due here, but a number stands here.")]
    [InlineData("\"family\":\"a\",\"networkMode\":1", "1:29: error: /networkMode: A string is due here, but a number stands here.")]
    [InlineData("\"family\":\"a\",\"enableFaultInjection\":\"yes\"", "1:38: error: /enableFaultInjection: true or false is due here, but a string stands here.")]
    [InlineData("\"family\":\"a\",\"containerDefinitions\":[{\"cpu\":2147483648}]", "1:46: error: /containerDefinitions/0/cpu: A whole number from -2147483648 to 2147483647 is due here, but 2147483648 is none.")]
    [InlineData("\"family\":\"a\",\"containerDefinitions\":[{\"cpu\":1.5}]", "1:46: error: /containerDefinitions/0/cpu: A whole number from -2147483648 to 2147483647 is due here, but 1.5 is none.")]
    [InlineData("\"family\":\"a\",\"containerDefinitions\":[{\"cpu\":1e400}]", "1:46: error: /containerDefinitions/0/cpu: A whole number from -2147483648 to 2147483647 is due here, but 1e400 is none.")]
    [InlineData("\"family\":\"a\",\"containerDefinitions\":[{\"cpu\":\"many\"}]", "1:46: error: /containerDefinitions/0/cpu: A whole number from -2147483648 to 2147483647 is due here, but many is none.")]
    [InlineData("\"family\":\"a\",\"containerDefinitions\":[{\"dockerLabels\":{\"a/b~\":[]}}]", "1:63: error: /containerDefinitions/0/dockerLabels/a~1b~0: A string is due here, but an array stands here.")]
    public void Wrong_types_say_what_is_due(string members, string message)
    {
        var result = Support.Cli.Import("{" + members + "}");
        if (message.Length == 0)
        {
            Assert.Equal(0, result.Code);
            return;
        }

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains("input.json:" + message, result.Lines);
    }

    [Fact]
    public void What_the_clients_of_ECS_convert_is_converted_and_told()
    {
        var result = Support.Cli.Import("""
            {"family":"a","cpu":256,"memory":512.5,"containerDefinitions":[{"name":"a","cpu":"10","memory":1e2,"essential":"true",
            "environment":[{"name":"A","value":1},{"name":"B","value":true}]}]}
            """);
        SameJson.Assert(
            """
            {"family":"a","cpu":"256","memory":"512.5","containerDefinitions":[{"name":"a","cpu":10,"memory":100,"essential":true,
            "environment":[{"name":"A","value":"1"},{"name":"B","value":"true"}]}]}
            """,
            Compiled.From(result.Source).Json);
        Assert.Equal(6, result.Lines.Count);
        Assert.Contains("input.json:1:21: info: /cpu: A string is due here: 256 is taken as \"256\".", result.Lines);
        Assert.Contains("input.json:1:82: info: /containerDefinitions/0/cpu: A whole number is due here: \"10\" is taken as one.", result.Lines);
    }

    [Fact]
    public void What_ECS_does_not_know_is_kept_and_told()
    {
        const string Json = """
            {"family":"a","networkMode":"quantum","gpuMode":{"deep":[1.50,null,{"{Region}":"{Region}"}]},
            "containerDefinitions":[{"name":"a","imagee":"nginx","ulimits":[{"name":"nofiles","softLimit":1,"hardLimit":2}]}]}
            """;
        var result = Support.Cli.Import(Json);
        SameJson.Assert(Json, Compiled.From(result.Source).Json);
        Assert.Contains("input.json:1:39: info: /gpuMode: \"gpuMode\" is no member of RegisterTaskDefinitionRequest that this version knows: kept as it is. Did you mean \"ipcMode\"?", result.Lines);
        Assert.Contains("input.json:2:37: info: /containerDefinitions/0/imagee: \"imagee\" is no member of ContainerDefinition that this version knows: kept as it is. Did you mean \"image\"?", result.Lines);
        Assert.Contains(result.Lines, l => l.EndsWith("kept as raw JSON, since no attribute says it.", StringComparison.Ordinal));
    }

    public static IEnumerable<TheoryDataRow<string>> HostileNames => new[]
    {
        "Container", "System", "Secret", "TaskDefinition", "TaskDefGen", "class", "Object", "Equals", "ToString", "GetHashCode", "MemberwiseClone", "Environment", "NetworkMode",
        "LogDriver", "AwsLogs", "Sidecar", "JsonFragment", "EcsAttribute", "TaskDefinitions", "app-task-definition", "string", "record", "field", "global", "", " ", "123", "9lives",
        "é", "漢字", "😀", "a b", "a-b_c.d", "*/ public class X {} /*", "\";}", "\n", "\r\n#error\n", "\u2028", "x\u2029y", "\u0000", "]", "{Region}", "{", "\\", "@class", "Ｃlass", "İ",
        "A" + new string('b', 299), new string('x', 300) + "y",
    }.Select(n => new TheoryDataRow<string>(n));

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void Names_break_out_of_nothing(string name)
    {
        var text = System.Text.Json.JsonSerializer.Serialize(name);
        var json = $$"""
            {"family":{{text}},"containerDefinitions":[
            {"name":"main","image":"i","dependsOn":[{"containerName":{{text}},"condition":"START"}],
             "environment":[{"name":{{text}},"value":{{text}}},{"name":"A","value":{{text}}},{"name":"B","value":{{text}}},{"name":"LONG","value":"{{new string('z', 40)}}"}],
             "secrets":[{"name":{{text}},"valueFrom":"{{new string('z', 40)}}"}],"dockerLabels":{ {{text}}:{{text}} } },
            {"name":{{text}},"image":{{text}}},{"name":"{{"other"}}","image":"i"}],
            "volumes":[{"name":{{text}},"host":{"sourcePath":{{text}} } }],{{text.Insert(1, "x")}}:{{text}} }
            """;
        var result = Support.Cli.Import(json);
        SameJson.Assert(json, Compiled.From(result.Source).Json);
        Assert.All(result.Lines, l => Assert.StartsWith("input.json:", l, StringComparison.Ordinal));
    }

    /// <summary>A placeholder stands in a comment of the file, and in what is said of it.</summary>
    [Theory]
    [InlineData("<*/ class X {} /*>", "ClassX")]
    [InlineData("<a\u2028class X { }>", "AClassX")]
    [InlineData("<\u001b[31mred\u0007>", "31mred")]
    [InlineData("${}", "Value")]
    [InlineData("{{}}", "Value")]
    [InlineData("<{Region}>", "RegionValue")]
    [InlineData("<Region>", "RegionValue")]
    [InlineData("${OpenBrace}", "OpenBrace2")]
    [InlineData("<漢字>", "Value")]
    public void Placeholders_break_out_of_nothing(string placeholder, string name)
    {
        var token = char.IsAsciiDigit(name[0]) ? "_" + name : name;
        var result = Support.Cli.Import("{\"family\":\"a\",\"containerDefinitions\":[{\"name\":\"a\",\"image\":" + placeholder + ",\"user\":\"{Region}\"}]}");
        SameJson.Assert(
            """{"family":"a","containerDefinitions":[{"name":"a","image":"value","user":"{Region}"}]}""",
            Compiled.From(result.Source, (token, "value"), ("Region", "eu-west-1")).Json);
        Assert.Contains("{" + token + "}", Assert.Single(result.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Error.Replace("\n", "", StringComparison.Ordinal) + result.Output.Replace("\n", "", StringComparison.Ordinal), c => char.IsControl(c) || c is '\u2028' or '\u2029');
    }

    [Fact]
    public void Messages_stay_on_their_line_whatever_a_member_is_called()
    {
        var result = Support.Cli.Import("{\"family\":\"a\",\"x\\u001b[2J\\nerror: forged\\u2028\":1,\"tags\":[]}");
        Assert.Equal(0, result.Code);
        Assert.Equal(3, result.Lines.Count);
        Assert.DoesNotContain('\u001b', result.Error);
    }

    [Fact]
    public void Depth_is_limited()
    {
        var result = Support.Cli.Import("{\"family\":\"a\",\"x\":" + string.Concat(Enumerable.Repeat("[", 100_000)));
        Assert.Equal("input.json:1:83: error: Values are nested more than 64 deep.\n", result.Error);
        Assert.Equal(2, result.Code);
        Assert.Equal(0, Support.Cli.Import("{\"family\":\"a\",\"x\":" + new string('[', 60) + "1" + new string(']', 60) + "}").Code);
    }

    [Theory]
    [InlineData("{\"name\":\"a%\",\"value\":\"\"}")]
    [InlineData("{\"name\":<a%>}")]
    [InlineData("1")]
    public void Size_is_limited(string entry)
    {
        var many = string.Join(',', Enumerable.Range(0, 30_000).Select(i => entry.Replace("%", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        var result = Support.Cli.Import("{\"family\":\"a\",\"containerDefinitions\":[{\"environment\":[" + many + "]}]}");
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Equal("input.json:1:1: error: This holds more than 20000 values, which no task definition does: ECS takes 64 KiB.\n", result.Error);

        var huge = Support.Cli.Import("{\"family\":\"" + new string('a', 5_000_000) + "\"}");
        Assert.Equal("input.json:1:1: error: The input is larger than 4 MiB, which no task definition and no template is.\n", huge.Error);
    }

    [Fact]
    public void Invalid_bytes_are_refused_at_their_place()
    {
        var result = Support.Cli.Import([.. Encoding.UTF8.GetBytes("{\n \"é\": \""), 0xC3, 0x28, .. Encoding.UTF8.GetBytes("\"}")]);
        Assert.Equal((2, "", "input.json:2:8: error: The bytes here are no UTF-8. Save the file as UTF-8, or as UTF-16 with a byte-order mark.\n"), (result.Code, result.Output, result.Error));
        var cut = Support.Cli.Import([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}"), 0x00]);
        Assert.Contains("no UTF-16", cut.Error, StringComparison.Ordinal);
        Assert.Equal(2, cut.Code);
    }

    [Fact]
    public void Missing_files_are_told_and_the_others_done()
    {
        using var folder = new TempDirectory();
        var good = folder.Write("good.json", """{"family":"good"}""");
        var bad = folder.Write("bad.json", "{");
        var missing = folder.Combine("missing.json");
        var result = Support.Cli.Import(Support.Cli.Options(missing, bad, folder.Path, good) with { Output = folder.Combine("out", "deep") });
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains(missing + ":1:1: error: There is no such file.", result.Lines);
        Assert.Contains(bad + ":1:2: error: A member name in quotes is due here, but the end of the text stands here.", result.Lines);
        Assert.Contains(result.Lines, l => l.StartsWith(folder.Path + ":1:1: error: The file can't be read: ", StringComparison.Ordinal));
        Assert.Equal(["Good.cs"], Directory.EnumerateFiles(folder.Combine("out", "deep")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_that_is_there_is_not_written_over_without_force()
    {
        using var folder = new TempDirectory();
        var input = folder.Write("in.json", """{"family":"app"}""");
        var other = folder.Write("other.json", """{"family":"other"}""");
        folder.Write("App.cs", "// mine");
        var options = Support.Cli.Options(input, other) with { Output = folder.Path };
        var refused = Support.Cli.Import(options);
        Assert.Equal(2, refused.Code);
        Assert.Equal(folder.Combine("App.cs") + ":1:1: error: The file is there already and was left as it is. Say --force to write over it.\n", refused.Error);
        Assert.Equal("// mine", File.ReadAllText(folder.Combine("App.cs")));
        Assert.True(File.Exists(folder.Combine("Other.cs")));

        Assert.Equal(0, Support.Cli.Import(options with { Force = true }).Code);
        Assert.StartsWith("using TaskDefGen;\n", File.ReadAllText(folder.Combine("App.cs")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class", null, null, "--class class: this is no C# identifier. Write letters, digits and _, as in UserService.")]
    [InlineData("A{}", null, null, "--class A{}: this is no C# identifier. Write letters, digits and _, as in UserService.")]
    [InlineData("Container", null, null, "--class Container: this name means something else in the file, so the class needs another one.")]
    [InlineData(null, "A..B", null, "--namespace A..B: this is no C# namespace. Write identifiers with dots between them, as in MyProject.Services.")]
    [InlineData(null, "A;class", null, "--namespace A;class: this is no C# namespace. Write identifiers with dots between them, as in MyProject.Services.")]
    [InlineData(null, null, " ", "--environment is blank. Write a name such as \"prod\", or leave it out.")]
    public void Options_break_out_of_nothing(string? name, string? space, string? environment, string message)
    {
        var result = Support.Cli.Import("""{"family":"app"}""", o => o with { Class = name, Namespace = space ?? "", Environment = environment });
        Assert.Equal((2, "", "error: " + message + "\n"), (result.Code, result.Output, result.Error));
    }

    /// <summary>Real files with bytes changed: never an exception, never anything on standard output that did not go well, never C# that does not compile.</summary>
    [Fact]
    public void Damaged_files_end_well()
    {
        var random = new System.Random(20260301);
        var sources = new List<string>();
        using var folder = new TempDirectory();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(Self())!, "Corpus"), "*.json").Order(StringComparer.Ordinal))
        {
            var original = File.ReadAllBytes(file);
            for (var round = 0; round < 40; round++)
            {
                var bytes = original.ToList();
                for (var i = random.Next(1, 4); i > 0; i--)
                    Damage(bytes, random);
                var damaged = folder.Combine("damaged.json");
                File.WriteAllBytes(damaged, [.. bytes]);
                var result = Support.Cli.Import(Support.Cli.Options(damaged) with { Class = "C" + sources.Count });
                Assert.Contains(result.Code, new[] { 0, 2 });
                Assert.Equal(result.Code == 0, result.Output.Length > 0);
                if (result.Code == 0)
                    sources.Add(result.Output);
            }
        }

        Assert.NotEmpty(sources);
        Compiled.From(sources);
    }

    private static void Damage(List<byte> bytes, System.Random random)
    {
        var at = random.Next(bytes.Count);
        switch (random.Next(4))
        {
            case 0:
                bytes.RemoveAt(at);
                break;
            case 1:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                bytes.Insert(at, (byte)"{}[]\",:\\0<$-/*"[random.Next(14)]);
                break;
            default:
                bytes[at] = (byte)random.Next(32, 127);
                break;
        }
    }

    private static string Self([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
