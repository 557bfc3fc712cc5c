using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace TaskDefGen.Generator.Tests.Fuzz;

/// <summary>Classes with random attributes of ours in random places with random arguments. Everything is C# syntax; not everything compiles.</summary>
internal static class Soup
{
    /// <summary>What the classes refer to.</summary>
    public const string Preamble =
        """
        using TaskDefGen;
        using System;

        static class Consts { public const string Name = "name"; public const string Brace = "{Region}"; public const int Number = 512; public const string Null = null; }
        enum ByteEnum : byte { A, B = 255 }
        enum HugeEnum : ulong { A = 1, B = ulong.MaxValue }
        namespace Elsewhere { enum NetworkMode : ulong { Host = ulong.MaxValue } class Secret { } }
        [Container("shared", Image = "s:{ImageTag}")] [AwsLogs] [EnvironmentVariable("A", "{Unknown}")] [EnvironmentVariable("B", "{Unknown}")] class Shared { }
        [Container] [Secret(null, null)] class SharedGeneric<T> { }
        class NoContainer { public const string Image = "x:1"; }

        """;

    private static readonly string[] Texts =
    [
        "\"\"", "null", "\" \"", "\"a\"", "\"my-app\"", "\"dev\"", "\"prod\"", "\"PROD\"", "\"web\"", "\"{Project}-{Service}-{Environment}\"", "\"{ImageTag}\"", "\"{Regoin}\"",
        "\"${X} {{Y}} #{Z} {\"", "\"{\\\"a\\\":[1,{\\\"b\\\":null}]}\"", "\"nginx:latest\"", "\"123456789012.dkr.ecr.eu-west-1.amazonaws.com/a/b:v1.0.0\"", "\"arn:aws:iam::123456789012:role/x\"",
        "\"a\\nb\\r\\n\\t\\0\\u2028\\u0085\"", "\"\\uD800\"", "\"\\uDC00x\\uD83D\\uDE00\"", "\"../../etc/passwd\"", "\"CON\"", "\"한국 é\"", "\"\\\\\\\"@\\\"\\\"\"", "@\"a\"\"b\\c\"",
        "\"\"\"raw \"quoted\" \"\"\"", "$\"{Consts.Name}-x\"", "Consts.Name + Consts.Brace", "nameof(Consts)", "Consts.Null", "\"256\"", "\".5 vCPU\"", "\"2GB\"", "\"1 vCPU\"", "\"-1\"", "\"1e9\"",
        "\"/runtimePlatform\"", "\"/containerDefinitions/0/cpu\"", "\"/tags/-\"", "\"{\\\"cpuArchitecture\\\":\\\"ARM64\\\"}\"", "\"[1,2\"", "\"/\"", "\"~2/x\"", "\"8000-8010\"", "\"sg-1\"", "\"fs-1\"",
    ];

    private static readonly string[] Numbers =
    [
        "0", "1", "-1", "80", "256", "512", "1024", "2048", "4096", "65536", "int.MaxValue", "int.MinValue", "Consts.Number", "Consts.Number * 2", "unchecked((int)0xFFFFFFFF)", "'x'", "(byte)7", "(short)-3",
    ];

    private static readonly string[] Oddities =
    [
        "null", "default", "true", "1L", "5000000000", "18446744073709551615", "1.5", "double.NaN", "1e300", "0.1f", "10m", "'\\uD800'", "'{'", "DayOfWeek.Monday", "ByteEnum.B", "HugeEnum.B",
        "Elsewhere.NetworkMode.Host", "(NetworkMode)99", "(Compatibility)(-1)", "NetworkMode.NotSet", "Missing", "Missing.Value", "new object()", "new object[] { 1, \"x\", null, new object[] { typeof(int) } }",
        "new[] { new[] { 1 } }", "new string[] { null, \"\", \"a\" }", "new string[0]", "new int[] { 0, -1 }", "[\"a\", \"b\"]", "[]", "[..Consts.Name]", "new[] { Compatibility.Ec2, (Compatibility)77, Compatibility.NotSet }",
        "1 / 0", "checked(int.MaxValue + 1)", "\"a\" + 1", "$\"{1}\"", "Consts", "stackalloc int[1]", "() => 1", "new byte[] { 1 }", "(object)\"boxed\"", "(object)5", "(string)null", "default(string)", "default(Type)",
    ];

    private static readonly string[] Types =
    [
        "typeof(Shared)", "typeof(SharedGeneric<>)", "typeof(SharedGeneric<int>)", "typeof(NoContainer)", "typeof(string)", "typeof(int[])", "typeof(int*)", "typeof(void)", "typeof(Missing)", "typeof(dynamic)",
        "typeof((int, string))", "typeof(Self)", "typeof(Self.Side)", "typeof(int?)", "typeof(List<>)", "typeof(NetworkMode)", "typeof(TaskDefinitionAttribute)", "typeof(delegate*<void>)", "null",
    ];

    private static readonly string[] Environments =
    [
        "new[] { \"dev\", \"prod\" }", "new[] { \"dev\", \"prod\" }", "new[] { \"dev\", \"stg\", \"prod\" }", "new[] { \"prod\", \"PROD\", null, \"\" }", "new string[0]", "null", "new[] { \"dev\", Consts.Name }", "[\"dev\"]", "new[] { 1 }",
    ];

    private static readonly Type[] Attributes =
        [.. typeof(EcsAttribute).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(EcsAttribute)) && !t.IsAbstract).OrderBy(t => t.Name, StringComparer.Ordinal)];

    private static readonly Type[] OnAssembly =
        [.. Attributes.Where(t => t.GetCustomAttribute<AttributeUsageAttribute>()!.ValidOn.HasFlag(AttributeTargets.Assembly))];

    /// <summary>A class with what belongs to it; <c>Self</c> stands for its name.</summary>
    public static Gen<string> Class { get; } = FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1).Select(seed => ClassOf(new Random(seed)));

    /// <summary>What stands on the assembly.</summary>
    public static Gen<string> Assembly { get; } = FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1).Select(seed => AssemblyOf(new Random(seed)));

    /// <summary>A class by a source of randomness.</summary>
    public static string Draw(Random random) => ClassOf(random);

    private static string ClassOf(Random random)
    {
        var parts = random.Next(8) == 0 ? 2 : 1;
        return string.Concat(Enumerable.Range(0, parts).Select(part =>
        {
            var definition = part == 0 ? random.Next(12) == 0 ? "" : Attribute(random, typeof(TaskDefinitionAttribute)) + "\n" + (random.Next(5) == 0 ? "" : Attribute(random, typeof(ContainerAttribute)) + "\n") : "";
            return definition + Several(random, random.Next(7)) + Modifier(random) + (parts > 1 ? "partial " : "") + Kind(random, parts) + " Self" + (random.Next(15) == 0 ? "<T>" : "")
                + "\n{\n" + Members(random, part) + "}\n";
        }));
    }

    private static string Modifier(Random random) => Pick(random, "", "", "public ", "internal ", "public ", "file ", "private ");

    private static string Kind(Random random, int parts) => parts > 1 ? "class" : Pick(random, "class", "class", "class", "class", "struct", "record", "record struct", "interface", "static class", "abstract class");

    private static string Members(Random random, int part)
    {
        var members = "";
        if (part == 0 && random.Next(2) == 0)
            members += (random.Next(6) == 0 ? "" : Attribute(random, typeof(ContainerAttribute)) + "\n") + Several(random, random.Next(4)) + "private class Side { " + (random.Next(4) == 0 ? "[Container] class Deeper { }" : "") + " }\n";
        if (random.Next(6) == 0)
            members += Several(random, 1 + random.Next(2)) + "struct Side" + part.ToString(CultureInfo.InvariantCulture) + "<T> { }\n";
        if (random.Next(10) == 0)
            members += Several(random, 2) + Pick(random, "void M() { }\n", "enum E { A }\n", "delegate void D();\n", "int F;\n", "int P { get; set; }\n");
        return members;
    }

    private static string AssemblyOf(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Attribute(random, random.Next(6) == 0 ? Pick(random, Attributes) : Pick(random, OnAssembly), "assembly: ") + "\n"));

    private static string Several(Random random, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => Attribute(random, Pick(random, Attributes)) + Pick(random, "\n", "\n", " ", " // why\n")));

    private static string Attribute(Random random, Type type, string target = "")
    {
        var constructors = type.GetConstructors();
        var constructor = constructors[random.Next(constructors.Length)];
        var arguments = constructor.GetParameters().Select(p => (random.Next(12) == 0 ? p.Name + ": " : "") + Value(random, p.ParameterType, p.Name!)).ToList();
        if (random.Next(40) == 0)
            arguments.Add(Value(random, typeof(object), ""));
        if (random.Next(40) == 0 && arguments.Count > 0)
            arguments.RemoveAt(0);
        var properties = type.GetProperties().Where(p => p.CanWrite).ToList();
        var share = random.Next(5);
        foreach (var property in properties.OrderBy(_ => random.Next()).Take(random.Next(Math.Min(properties.Count, 4 + share) + 1)))
            arguments.Add(property.Name + " = " + Value(random, property.PropertyType, property.Name));
        if (random.Next(60) == 0)
            arguments.Add("Missing = 1");
        var name = type.Name[..^"Attribute".Length];
        var written = random.Next(20) switch { 0 => "TaskDefGen." + name, 1 => "global::TaskDefGen." + name + "Attribute", 2 => name + "Attribute", _ => name };
        return "[" + target + written + (arguments.Count == 0 && random.Next(2) == 0 ? "" : "(" + string.Join(", ", arguments) + ")") + "]";
    }

    private static string Value(Random random, Type type, string name)
    {
        if (random.Next(14) == 0)
            return Pick(random, random.Next(3) switch { 0 => Texts, 1 => Types, _ => Oddities });
        if (name is "Environments")
            return Pick(random, Environments);
        if (name is "Environment")
            return Pick(random, "\"dev\"", "\"prod\"", "\"prod\"", "null", "\"stagin\"", "Consts.Name");
        if (type == typeof(string))
            return Pick(random, Texts);
        if (type == typeof(Type))
            return Pick(random, Types);
        if (type == typeof(int) || type == typeof(long))
            return Pick(random, Numbers);
        if (type == typeof(double))
            return Pick(random, "0.1", "70", "12.5", "-1", "1e300", "double.NaN", "double.PositiveInfinity", "0");
        if (type == typeof(bool))
            return Pick(random, "true", "false");
        if (type == typeof(object))
            return Pick(random, random.Next(3) switch { 0 => Texts, 1 => Oddities, _ => Numbers });
        if (type.IsEnum)
            return random.Next(6) == 0 ? "(" + type.Name + ")" + Pick(random, Numbers) : type.Name + "." + Pick(random, Enum.GetNames(type));
        if (type.IsArray)
        {
            var element = type.GetElementType()!;
            var values = string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, element, "")));
            return random.Next(3) == 0 ? "[" + values + "]" : "new " + element.Name.Replace("Int32", "int", StringComparison.Ordinal).Replace("String", "string", StringComparison.Ordinal) + "[] { " + values + " }";
        }

        throw new InvalidOperationException("No value for a " + type + ": the soup lacks it.");
    }

    private static T Pick<T>(Random random, params T[] values) => values[random.Next(values.Length)];
}
