using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace TaskDefGen.Tests;

/// <summary>The public surface against a snapshot, so that it does not change unnoticed.</summary>
public class PublicApiTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public void PublicApi_is_the_verified_one()
    {
        var folder = SourceFolder();
        var verified = Path.Combine(folder, "PublicApi.verified.txt");
        var received = Path.Combine(folder, "PublicApi.received.txt");
        var actual = Render();
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var difference = before.Except(after, StringComparer.Ordinal).Select(line => "- " + line.Trim())
            .Concat(after.Except(before, StringComparer.Ordinal).Select(line => "+ " + line.Trim()));
        Assert.Fail("The public API has changed:\n" + string.Join('\n', difference)
            + "\nIf that is meant, move PublicApi.received.txt over PublicApi.verified.txt in tests/TaskDefGen.Tests, and commit it.");
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private static string Render()
    {
        var text = new StringBuilder();
        foreach (var type in Api.Types)
        {
            foreach (var usage in type.GetCustomAttributes<AttributeUsageAttribute>(inherit: false))
            {
                text.Append(CultureInfo.InvariantCulture, $"[AttributeUsage({usage.ValidOn}, AllowMultiple = {usage.AllowMultiple}, Inherited = {usage.Inherited})]\n");
            }

            text.Append(Header(type)).Append('\n');
            var members = Api.MembersOf(type);
            // The order of an enumeration is part of it; that of other members is not.
            foreach (var line in type.IsEnum ? members.Where(member => member is FieldInfo).Select(Line) : members.Select(Line).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Header(Type type)
    {
        if (type.IsEnum)
        {
            return $"enum {type.FullName} : {Name(Enum.GetUnderlyingType(type))}";
        }

        var kind = type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        var bases = type.BaseType == typeof(object) ? "" : " : " + Name(type.BaseType!);
        return $"{kind}class {type.FullName}{bases}";
    }

    private static string Line(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{constructor.DeclaringType!.Name}({Parameters(constructor)})",
        MethodInfo method => $"{Name(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}({Parameters(method)})",
        PropertyInfo property => $"{Name(property.PropertyType, Nullability.Create(property))} {property.Name} {{ {Accessors(property)}}}",
        FieldInfo { IsLiteral: true } field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}",
        _ => member.ToString()!,
    };

    private static string Accessors(PropertyInfo property) =>
        (Api.IsVisible(property.GetMethod) ? "get; " : "") + (Api.IsVisible(property.SetMethod) ? "set; " : "");

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")}{Name(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}"
        + (parameter.IsOptional ? " = default" : "")));

    private static string Name(Type type, NullabilityInfo? nullability = null)
    {
        var name = type.IsArray ? Name(type.GetElementType()!, nullability?.ElementType) + "[]"
            : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(argument => Name(argument)))}>"
            : Keywords.TryGetValue(type, out var keyword) ? keyword
            : type.Name;
        return !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? name + "?" : name;
    }

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(string)] = "string",
        [typeof(int)] = "int",
        [typeof(double)] = "double",
        [typeof(bool)] = "bool",
        [typeof(object)] = "object",
        [typeof(void)] = "void",
    };
}
