using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace TaskDefGen.Tests;

/// <summary>IntelliSense is how users learn the attributes: nothing public goes without a text.</summary>
public class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Documented = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "TaskDefGen.xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    [Fact]
    public void Every_public_type_and_member_has_a_summary()
    {
        var ids = Api.Types.SelectMany(type => Api.MembersOf(type).Select(Id).Prepend("T:" + type.FullName));
        Assert.DoesNotContain(ids, id => !Documented.TryGetValue(id, out var member) || string.IsNullOrWhiteSpace(member.Element("summary")?.Value));
    }

    [Fact]
    public void Every_parameter_is_documented()
    {
        var missing =
            from type in Api.Types
            from method in Api.MembersOf(type).OfType<MethodBase>()
            from parameter in method.GetParameters()
            where !Documented[Id(method)].Elements("param").Any(element =>
                string.Equals(element.Attribute("name")!.Value, parameter.Name, StringComparison.Ordinal) && element.Value.Length > 0)
            select $"{type.Name}({parameter.Name})";
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_enumeration_value_begins_with_what_reaches_the_JSON()
    {
        var missing =
            from type in Api.Enums
            from name in Enum.GetNames(type)
            where !string.Equals(name, "NotSet", StringComparison.Ordinal)
            let wire = Documented[$"F:{type.FullName}.{name}"].Element("summary")!.Elements("c").FirstOrDefault()?.Value
            where wire is null || !string.Equals(Letters(wire), Letters(name), StringComparison.OrdinalIgnoreCase)
            select $"{type.Name}.{name}: {wire}";
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_property_names_its_ECS_member_or_says_that_there_is_none()
    {
        var silent =
            from type in Api.Attributes
            where type != typeof(TaskDefinitionDefaultsAttribute)
            from property in Api.MembersOf(type).OfType<PropertyInfo>()
            let member = Documented[Id(property)]
            where !member.Element("summary")!.Value.Contains("ECS:", StringComparison.Ordinal)
                && member.Element("remarks")?.Value.Contains("No ECS member.", StringComparison.Ordinal) != true
            select $"{type.Name}.{property.Name}";
        Assert.Empty(silent);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Id(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"M:{constructor.DeclaringType!.FullName}.#ctor{Parameters(constructor)}",
        MethodInfo { IsGenericMethod: true } method => $"M:{method.DeclaringType!.FullName}.{method.Name}``{method.GetGenericArguments().Length}{Parameters(method)}",
        MethodInfo method => $"M:{method.DeclaringType!.FullName}.{method.Name}{Parameters(method)}",
        PropertyInfo property => $"P:{property.DeclaringType!.FullName}.{property.Name}{Parameters(property.GetIndexParameters())}",
        _ => $"F:{member.DeclaringType!.FullName}.{member.Name}",
    };

    private static string Parameters(MethodBase method) => Parameters(method.GetParameters());

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => TypeId(parameter.ParameterType)))})";

    private static string TypeId(Type type) => type.IsGenericMethodParameter ? $"``{type.GenericParameterPosition}"
        : type.IsGenericType ? $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(TypeId))}}}"
        : type.FullName!;
}
