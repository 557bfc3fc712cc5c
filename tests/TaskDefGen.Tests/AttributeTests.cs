using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace TaskDefGen.Tests;

/// <summary>What holds for every attribute and every enumeration alike; the reader relies on it.</summary>
public class AttributeTests
{
    public static TheoryData<Type> Attributes => [.. Api.Attributes];

    public static TheoryData<Type> Enums => [.. Api.Enums];

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Every_attribute_has_the_common_shape(Type attribute)
    {
        Assert.True(attribute.IsSealed);
        Assert.Equal(typeof(EcsAttribute), attribute.BaseType);
        Assert.Equal("TaskDefGen", attribute.Namespace);
        Assert.EndsWith("Attribute", attribute.Name, StringComparison.Ordinal);
        var usage = attribute.GetCustomAttribute<AttributeUsageAttribute>(inherit: false)!;
        Assert.True(usage.AllowMultiple);
        Assert.False(usage.Inherited);
        Assert.Equal(Targets(attribute), usage.ValidOn);
    }

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Every_constructor_parameter_assigns_the_property_of_its_name(Type attribute)
    {
        foreach (var constructor in attribute.GetConstructors())
        {
            var parameters = constructor.GetParameters();
            var arguments = parameters.Select(Sample).ToArray();
            var instance = constructor.Invoke(arguments);
            foreach (var (parameter, argument) in parameters.Zip(arguments))
            {
                Assert.False(parameter.IsOptional);
                Assert.Equal(argument, Property(attribute, parameter).GetValue(instance));
            }

            var rest = attribute.GetProperties(Api.Declared).Except(parameters.Select(parameter => Property(attribute, parameter)));
            Assert.All(rest, property => Assert.Equal(DefaultOf(property.PropertyType), property.GetValue(instance)));
        }
    }

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Every_property_can_be_written_and_has_a_type_that_attributes_take(Type attribute) =>
        Assert.All(attribute.GetProperties(Api.Declared), property =>
        {
            Assert.True(property is { GetMethod.IsPublic: true, SetMethod.IsPublic: true }, property.Name);
            var type = property.PropertyType.IsArray ? property.PropertyType.GetElementType()! : property.PropertyType;
            Assert.True(type.IsEnum || AttributeTypes.Contains(type), property.Name);
        });

    [Theory]
    [MemberData(nameof(Attributes))]
    public void A_string_that_a_constructor_takes_may_be_null(Type attribute)
    {
        var nullability = new NullabilityInfoContext();
        var strings = attribute.GetConstructors().SelectMany(constructor => constructor.GetParameters())
            .Where(parameter => parameter.ParameterType == typeof(string));
        Assert.All(strings, parameter => Assert.Equal(NullabilityState.Nullable, nullability.Create(parameter).WriteState));
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_enumeration_starts_with_NotSet_and_has_no_gaps(Type enumeration)
    {
        var values = enumeration.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (field.Name, Value: (int)field.GetRawConstantValue()!)).ToArray();
        Assert.Equal(("NotSet", 0), values[0]);
        Assert.Equal(Enumerable.Range(0, values.Length), values.Select(value => value.Value));
        Assert.True(values.Length > 1);
    }

    [Fact]
    public void The_environment_of_an_attribute_is_unset_until_written() =>
        Assert.All(Api.Attributes, attribute => Assert.Null(((EcsAttribute)RuntimeHelpers.GetUninitializedObject(attribute)).Environment));

    private static readonly HashSet<Type> AttributeTypes = [typeof(string), typeof(int), typeof(double), typeof(bool), typeof(object), typeof(Type)];

    private static readonly HashSet<Type> OnTheAssemblyToo =
    [
        typeof(RuntimePlatformAttribute), typeof(EphemeralStorageAttribute), typeof(TagAttribute), typeof(SubnetAttribute),
        typeof(SecurityGroupAttribute), typeof(NetworkAttribute), typeof(VpcEndpointAttribute), typeof(ClusterAttribute), typeof(DefaultCapacityProviderAttribute),
        typeof(ExecutionRoleAttribute), typeof(TaskRoleAttribute), typeof(RoleStatementAttribute), typeof(LogGroupAttribute),
    ];

    private static AttributeTargets Targets(Type attribute) =>
        attribute == typeof(TaskDefinitionDefaultsAttribute) ? AttributeTargets.Assembly
        : OnTheAssemblyToo.Contains(attribute) ? AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct
        : AttributeTargets.Class | AttributeTargets.Struct;

    private static PropertyInfo Property(Type attribute, ParameterInfo parameter) =>
        attribute.GetProperty(char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..], Api.Declared)
        ?? throw new InvalidOperationException($"{attribute.Name} has no property for the parameter {parameter.Name}.");

    private static object Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        { IsEnum: true } type => Enum.ToObject(type, 1),
        var type when type == typeof(string) => "value of " + parameter.Name,
        var type when type == typeof(int) => 100 + parameter.Position,
        var type when type == typeof(double) => 100.5 + parameter.Position,
        var type when type == typeof(string[]) => new[] { "value of " + parameter.Name },
        var type when type == typeof(bool) => true,
        var type when type == typeof(Type) => typeof(AttributeTests),
        var type => throw new InvalidOperationException($"No sample for {type}."),
    };

    private static object? DefaultOf(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
