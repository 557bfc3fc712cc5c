using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using TaskDefGen.Generator.Tests.Fuzz;

namespace TaskDefGen.Generator.Tests.Reading;

/// <summary>
/// A project whose files are made of parts that are drawn anew by an edit: usings, aliases and namespaces, types that shadow ours, constants in other files and in another
/// assembly, and classes whose attributes use all of it.
/// </summary>
internal sealed class RandomProject(int seed)
{
    public const int Files = 5;

    private static readonly string[] Globals =
    [
        "", "", "", "global using TaskDefGen;", "global using static Shared.Texts;", "global using Container = TaskDefGen.TagAttribute;", "global using TD = TaskDefGen.TaskDefinitionAttribute;",
        "global using Texts = Other.Values;", "global using static TaskDefGen.NetworkMode;", "global using Shared;", "global using Port = TaskDefGen.PortMappingAttribute;",
    ];

    private static readonly string[] Usings =
    [
        "using Shared;", "using static Shared.Texts;", "using static Shared.Numbers;", "using Mode = TaskDefGen.NetworkMode;", "using C = TaskDefGen.ContainerAttribute;", "using Other;", "using static Other.Values;",
        "using Texts = Other.Values;", "using TD = TaskDefGen.TaskDefinitionAttribute;", "using Library;", "using Texts = Library.Constants;", "using System.ComponentModel;", "using Host = System.String;",
    ];

    private static readonly string[] Shadows =
    [
        "", "", "", "", "class NetworkMode { public const int Host = 1; }", "enum NetworkMode { Host, Awsvpc }", "class SecretAttribute : System.Attribute { public SecretAttribute(string a, string b) { } }", "class Secret { }",
        "namespace Texts { }", "static class Texts { public const string A = \"shadow\"; }", "class Container : System.Attribute { }", "namespace TaskDefGen { class X { } }", "class Tag { }", "file class Texts { public const string A = \"file\"; }",
        "delegate void Texts();", "class Envoy { }", "enum ContainerCondition { Healthy = 3 }",
    ];

    private static readonly string[] Texts =
    [
        "\"x\"", "\"a\" + \"b\"", "Texts.A", "A", "Texts.A + \"/\" + Texts.B", "$\"{Texts.A}:{Texts.B}\"", "nameof(Texts)", "nameof(Texts.A)", "Shared.Texts.A", "global::Shared.Texts.B", "Library.Constants.Name", "null", "(\"p\")",
        "Own", "Inner.Deep", "nameof(Envoy)", "@\"v\"\"\"", "\"\"\"raw\"\"\"", "Texts.Missing", "Name", "Constants.Name", "Hidden", "(string)null", "Self.Own", "Other.Values.A",
    ];

    private static readonly string[] Numbers = ["80", "256", "-1", "Numbers.N", "N", "Numbers.N * 2", "Library.Constants.Number", "(80)", "0", "'c'", "(byte)1", "+5", "Numbers.N + 1", "1L"];

    private static readonly string[] Modes = ["NetworkMode.Awsvpc", "NetworkMode.Host", "TaskDefGen.NetworkMode.Bridge", "global::TaskDefGen.NetworkMode.None", "Mode.Host", "Host", "0", "(NetworkMode)1", "NetworkMode.Missing"];

    private static readonly string[] Types = ["Envoy", "Self.Envoy", "Sidecar", "Shared.Agent", "Agent", "Self", "string", "Missing", "global::Shared.Agent", "Envoy<int>", "Library.Remote", "T"];

    /// <summary>What syntax can say, or the compiler where nothing shadows it: most classes of a real project have nothing else.</summary>
    private static readonly string[] PlainTexts = ["\"x\"", "\"a\" + \"b\"", "Shared.Texts.B", "global::Shared.Texts.B", "Library.Constants.Name", "Other.Values.A", "$\"{Shared.Texts.B}:x\"", "nameof(Shared)", "@\"v\"\"\"", "null"];

    private static readonly string[] PlainNumbers = ["80", "256", "-1", "Shared.Numbers.N", "Shared.Numbers.N * 2", "Library.Constants.Number", "(80)", "0"];

    private static readonly string[] PlainModes = ["NetworkMode.Awsvpc", "NetworkMode.Host", "TaskDefGen.NetworkMode.Bridge", "global::TaskDefGen.NetworkMode.None"];

    private static readonly string[] PlainTypes = ["Envoy", "Shared.Agent", "global::Shared.Agent", "Library.Remote", "string"];

    private readonly Random _random = new(seed);

    /// <summary>Whether the class at hand has nothing odd.</summary>
    private bool _isPlain;
    private readonly string[] _files = new string[Files];
    private string _shared = "";

    /// <summary>All files: first those that others refer to.</summary>
    public List<(string Name, string Text)> Draw()
    {
        var sources = new List<(string, string)> { ("Shared.cs", _shared = SharedFile()), ("Global.cs", GlobalFile()) };
        for (var i = 0; i < Files; i++)
        {
            _files[i] = ClassFile(i);
            sources.Add((NameOf(i), _files[i]));
        }

        return sources;
    }

    /// <summary>The next edit: a file and its new text.</summary>
    public (string Name, string Text) Edit() => _random.Next(10) switch
    {
        0 => ("Shared.cs", _shared = SharedFile()),
        1 => ("Global.cs", GlobalFile()),
        2 or 3 => ("Shared.cs", _shared = SmallEdit(_shared)),
        var n => Redrawn(n % Files),
    };

    /// <summary>One thing that others may depend on, and nothing else: a value, a base, what is visible, a name.</summary>
    private string SmallEdit(string text)
    {
        var number = _random.Next(9).ToString(CultureInfo.InvariantCulture);
        return _random.Next(5) switch
        {
            0 => Regex.Replace(text, "Base = [0-9]", "Base = " + number, RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1)),
            1 => text.Replace("public const string B = A + \"b\"", "internal const string B = A + \"b\"", StringComparison.Ordinal),
            2 => text.Replace("class Numbers {", "class Numbers { public static int A" + number + "() => 1; ", StringComparison.Ordinal),
            3 => text.Replace("class Values {", "class Values { public static int B" + number + ";", StringComparison.Ordinal),
            _ => Regex.Replace(text, "\"a[0-9]\"", "\"a" + number + "\"", RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1)),
        };
    }

    private (string, string) Redrawn(int file)
    {
        // Often a small edit: one argument, one line.
        if (_random.Next(2) == 0)
        {
            var lines = _files[file].Split('\n').ToList();
            var at = _random.Next(lines.Count);
            if (lines[at].StartsWith("[Tag(", StringComparison.Ordinal))
                lines[at] = "[Tag(\"k\", " + Pick(Texts) + ")]";
            else
                lines.Insert(at, "// " + _random.Next(99).ToString(CultureInfo.InvariantCulture));
            _files[file] = string.Join('\n', lines);
        }
        else
        {
            _files[file] = ClassFile(file);
        }

        return (NameOf(file), _files[file]);
    }

    private static string NameOf(int file) => "F" + file.ToString(CultureInfo.InvariantCulture) + ".cs";

    private string SharedFile() =>
        "namespace Shared\n{\n    [TaskDefGen.Container(Image = " + Pick("\"agent\"", "Texts.A") + ")] public class Agent { }\n"
        + "    public static class Texts { " + Pick("public", "internal", "private") + " const string A = \"a" + _random.Next(3).ToString(CultureInfo.InvariantCulture) + "\"; public const string B = A + \"b\"; }\n"
        + "    public static class Numbers { public const int N = " + Pick("256", "512", "Base * 2") + "; const int Base = " + _random.Next(4).ToString(CultureInfo.InvariantCulture) + "; }\n}\n"
        + "namespace Other { public static class Values { public const string A = " + Pick("\"other\"", "Shared.Texts.B") + "; " + Pick("", "public const int N = 7;", "public const int NetworkMode = 1;") + " } }\n"
        + Pick(Shadows) + "\n" + Pick("", "", "namespace Work { " + Pick(Shadows) + " }\n") + Pick("", "", "partial class P0_0 { public const string Own = \"part\"; }\n") + Pick("", "class D1_1 { }\n");

    private string GlobalFile() => Pick(Globals) + "\n" + (_random.Next(3) == 0 ? Pick(Globals) + "\n" : "") + Pick("", "", "[assembly: TaskDefGen.TaskDefinitionDefaults(Project = \"p\")]\n", "[assembly: TaskDefGen.Tag(\"a\", Shared.Texts.B)]\n");

    private string ClassFile(int file)
    {
        var usings = (_random.Next(12) == 0 ? "" : "using TaskDefGen;\n") + string.Concat(Enumerable.Range(0, _random.Next(3)).Select(_ => Pick(Usings) + "\n"));
        var classes = string.Concat(Enumerable.Range(0, 4).Select(i => Class(file, i)));
        var inside = _random.Next(4) == 0 ? Pick(Usings) + "\n" : "";
        return usings + (_random.Next(3) switch
        {
            0 => "namespace Work\n{\n" + inside + classes + "}\n",
            1 => "namespace Work.Deep;\n" + inside + classes,
            _ => classes + (_random.Next(6) == 0 ? Pick(Shadows) + "\n" : ""),
        });
    }

    private string Class(int file, int index)
    {
        var name = FormattableString.Invariant($"{Pick("C", "C", "D")}{file}_{index}");
        _isPlain = _random.Next(3) > 0;
        if (!_isPlain && _random.Next(6) == 0)
            return Soup.Draw(_random).Replace("Self", name, StringComparison.Ordinal);
        var partial = Odd(4);
        var own = _random.Next(4) == 0 ? "private const string Own = " + Pick("\"own\"", "Shared.Texts.B") + ";\n" : "";
        if (Odd(4))
            own += Pick("const string A = \"member\";\n", "static class Texts { public const string A = \"nested\"; }\n", "class TagAttribute : System.Attribute { }\n", "int NetworkMode => 0;\n", "class Inner { public const string Deep = \"d\"; }\n");
        var text = Attributes(definition: true) + Pick("public ", "", "internal ", "sealed ", Odd(4) ? "file " : "") + (partial ? "partial " : "") + (Odd(2) ? Pick("struct ", "record ") : "class ") + name
            + (_random.Next(12) == 0 ? "<T>" : "") + (Odd(4) ? " : System.ICloneable" : "")
            + "\n{\n" + own + (_random.Next(3) == 0 ? "" : Attributes(definition: false) + "private " + (Odd(5) ? "partial " : "") + "class Envoy" + (Odd(4) ? "<T>" : "") + Pick(";\n", " { }\n", " { public const string A = \"envoy\"; }\n")) + "}\n";
        if (partial)
            text += "partial class " + name + " { " + own.Replace("Own", "Own2", StringComparison.Ordinal) + " }\n";
        return (_random.Next(10) == 0 ? "public class Outer" + name + " { const string A = \"outer\";\n" + text + "}\n" : text).Replace("Self", name, StringComparison.Ordinal);
    }

    private string Attributes(bool definition)
    {
        var text = definition ? Pick("[TaskDefinition(", "[TaskDefinition(", "[TaskDefinition(", "[TaskDefGen.TaskDefinition(", Odd(2) ? "[TD(" : "[TaskDefinition(", "[TaskDefinitionAttribute(", "[global::TaskDefGen.TaskDefinition(") + Text() + ", Cpu = " + Pick(Number(), Number(), Text())
            + Pick("", ", NetworkMode = " + Pick(_isPlain ? PlainModes : Modes), ", Environments = " + Pick("new[] { \"dev\", " + Text() + " }", "[\"dev\"]", "new string[] { }", Odd(1) ? "new[] { null }" : "[]", "new string[] { Texts.A }"),
                ", RequiresCompatibilities = new[] { Compatibility.Fargate, Compatibility.Ec2 }", ", RequiresCompatibilities = new TaskDefGen.Compatibility[] { Compatibility.Ec2 }", Odd(1) ? ", Missing = 1" : "", Odd(1) ? ", Project = \"a\", Project = \"b\"" : "") + ")]\n" : "";
        if (!definition || _random.Next(5) > 0)
            text += Pick("[Container(Image = ", "[Container(Image = ", Odd(1) ? "[C(Image = " : "[Container(Image = ", "[ContainerAttribute(Image = ") + Text() + ")]\n";
        for (var i = _random.Next(4); i > 0; i--)
        {
            text += Pick(
                "[PortMapping(" + Number() + ", AppProtocol = " + Pick("AppProtocol.Http", "TaskDefGen.AppProtocol.Grpc") + ")]", Odd(1) ? "[Port(80)]" : "", "[Tag(\"k\", " + Text() + ")]", "[Secret(" + Text() + ", " + Text() + ")]",
                "[DependsOn(" + Pick("typeof(" + Pick(_isPlain ? PlainTypes : Types) + ")", Text()) + ", " + Pick("ContainerCondition.Healthy", "(ContainerCondition)1") + ")]", "[TaskSize(" + Pick(Number() + ", 512", Text() + ", \"1024\"") + ")]",
                "[EnvironmentVariable(\"A\", " + Text() + ", Environment = \"dev\")]", "[HealthCheck(" + Text() + ", Interval = " + Number() + ")]", "[System.Obsolete(" + Text() + ")]", "[Sidecar(typeof(" + Pick(_isPlain ? PlainTypes : Types) + "))]",
                Odd(1) ? "[Tag(value: \"v\", key: " + Text() + ")]" : "[TargetTrackingScaling(" + Number() + ")]", Odd(1) ? "[type: Tag(\"t\", \"t\")]" : "[AwsLogs]", "[HealthCheck(Command = [\"CMD\", " + Text() + "])]", "[EphemeralStorage(" + Number() + ")]") + "\n";
        }

        return text;
    }

    /// <summary>One in so many of the odd classes.</summary>
    private bool Odd(int oneIn) => !_isPlain && _random.Next(oneIn) == 0;

    private string Number() => Pick(_isPlain ? PlainNumbers : Numbers);

    private string Text() => _random.Next(3) == 0 ? Pick(_isPlain ? PlainTexts : Texts) : "\"t" + _random.Next(50).ToString(CultureInfo.InvariantCulture) + "\"";

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];
}
