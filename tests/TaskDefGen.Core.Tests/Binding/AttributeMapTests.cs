using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Tests.Binding;

/// <summary>The map of attributes and the attributes themselves say the same.</summary>
public class AttributeMapTests
{
    private static readonly string[] WithoutSpec = [AttributeMap.TaskDefinitionDefaults, AttributeMap.Sidecar, AttributeMap.JsonFragment];

    /// <summary>What says whose definition it is, rather than what is in it.</summary>
    private static readonly string[] OfIdentity = ["Project", "Service", "Environments", "Region", "AccountId"];

    private static readonly List<Type> Attributes =
        [.. typeof(TaskDefinitionAttribute).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(EcsAttribute)) && !t.IsAbstract)];

    public static IEnumerable<TheoryDataRow<string>> Mapped => AttributeMap.All.Select(s => new TheoryDataRow<string>(s.Name));

    [Fact]
    public void Every_attribute_is_mapped() => Assert.Equal(
        Attributes.Select(Name).Order(StringComparer.Ordinal),
        AttributeMap.All.Select(s => s.Name).Concat(WithoutSpec).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_attribute_is_known_for_ours()
    {
        Assert.All(Attributes, a => Assert.True(AttributeMap.IsOurs(Name(a))));
        Assert.False(AttributeMap.IsOurs("Obsolete"));
    }

    [Theory]
    [MemberData(nameof(Mapped))]
    public void Every_property_is_mapped(string name)
    {
        var spec = AttributeMap.Find(name)!;
        var written = Properties(name).Where(p => name != AttributeMap.TaskDefinition || !OfIdentity.Contains(p.Name, StringComparer.Ordinal)).Select(p => p.Name);

        // The entries of a map are key and value, and the volume whose map it is.
        var mapped = spec.Form == AttributeForm.Entry
            ? new[] { "Key", "Value", spec.Owner }.OfType<string>()
            : spec.Properties.Select(p => p.Name).Concat(new[] { spec.Owner }.OfType<string>());
        Assert.Equal(written.Order(StringComparer.Ordinal), mapped.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Mapped))]
    public void Every_property_has_the_type_of_its_member(string name)
    {
        foreach (var property in AttributeMap.Find(name)!.Properties)
        {
            var type = Properties(name).Single(p => p.Name == property.Name).PropertyType;
            Assert.Contains(Nullable.GetUnderlyingType(type) ?? type, Expected(property));
        }
    }

    [Theory]
    [MemberData(nameof(Mapped))]
    public void The_fullest_constructor_takes_what_is_said_to_be_positional(string name)
    {
        var spec = AttributeMap.Find(name)!;
        var constructors = TypeOf(name).GetConstructors().Select(c => c.GetParameters().Select(p => Upper(p.Name!)).ToList()).ToList();
        Assert.Contains(constructors, c => c.SequenceEqual(spec.Positional, StringComparer.Ordinal));
        Assert.Equal(constructors.Max(c => c.Count), spec.Positional.Count);
        foreach (var parameter in constructors.SelectMany(c => c))
            Assert.Contains(Properties(name), p => p.Name == parameter);
    }

    [Theory]
    [MemberData(nameof(Mapped))]
    public void An_attribute_stands_where_the_map_says(string name)
    {
        var spec = AttributeMap.Find(name)!;
        var usage = TypeOf(name).GetCustomAttribute<AttributeUsageAttribute>()!;
        Assert.True(usage.AllowMultiple);
        Assert.False(usage.Inherited);
        Assert.Equal(spec.OnAssembly, usage.ValidOn.HasFlag(AttributeTargets.Assembly));
        Assert.True(usage.ValidOn.HasFlag(AttributeTargets.Class));
        Assert.All(spec.Key, key => Assert.True(spec.Form == AttributeForm.Entry || spec.Properties.Any(p => p.Member == key), key.ToString()));
    }

    [Fact]
    public void All_158_members_can_be_written()
    {
        var reachable = new HashSet<Member>();
        foreach (var spec in AttributeMap.All.Where(s => s.Scope != AttributeScope.Service))
        {
            reachable.UnionWith(spec.Path);
            reachable.UnionWith(spec.Properties.SelectMany(p => p.Path));
            reachable.UnionWith(spec.Defaults.Select(d => d.Key));
            if (spec.Part is not null)
                reachable.Add(spec.Part);
        }

        // Containers come of classes.
        reachable.Add(Ecs.TaskDefinition.ContainerDefinitions);
        Assert.Empty(Ecs.Structures.SelectMany(s => s.Members).Except(reachable).Select(m => m.ToString()));
        Assert.Equal(158, reachable.Count);
    }

    [Fact]
    public void All_that_can_be_said_of_a_service_can_be_written()
    {
        var specs = AttributeMap.All.Where(s => s.Scope == AttributeScope.Service).ToList();
        var reachable = specs.SelectMany(s => s.Path.Concat(s.Properties.SelectMany(p => p.Path)).Concat(s.Defaults.Select(d => d.Key)).Append(s.Part)).ToHashSet();
        var structures = new List<Structure> { ServiceDescription.Shape };
        for (var i = 0; i < structures.Count; i++)
            structures.AddRange(structures[i].Members.Select(m => m.Type.Structure ?? m.Type.Element?.Structure).OfType<Structure>().Where(s => !structures.Contains(s)));

        Assert.Empty(structures.SelectMany(s => s.Members).Except(reachable!).Select(m => m!.ToString()));
        Assert.All(structures.SelectMany(s => s.Members).Where(m => m.Bounds is not null), m => Assert.Equal(EcsKind.Integer, m.Type.Kind));
    }

    [Fact]
    public void Enums_are_those_of_the_schema()
    {
        var enums = typeof(TaskDefinitionAttribute).Assembly.GetExportedTypes().Where(t => t.IsEnum).ToDictionary(t => t.Name, StringComparer.Ordinal);
        var expected = Enumerations.All;
        Assert.Equal(expected.Select(e => e.ClrName).Order(StringComparer.Ordinal), enums.Keys.Order(StringComparer.Ordinal));
        foreach (var enumeration in expected)
        {
            var type = enums[enumeration.ClrName];
            Assert.Equal(
                [Enumeration.NotSet, .. enumeration.Values.Select(v => v.ClrName)],
                Enum.GetValues(type).Cast<object>().OrderBy(v => (int)v).Select(v => v.ToString()!));
            Assert.Equal(Enumerable.Range(0, enumeration.Values.Count + 1), Enum.GetValues(type).Cast<object>().Select(v => (int)v));
        }
    }

    private static IReadOnlyList<Type> Expected(PropertySpec property)
    {
        if (property.Form == PropertyForm.ShellCommand)
            return [typeof(string)];
        if (property.MapKey is not null)
            return [typeof(string), typeof(bool), typeof(int)];
        if (property.Member == Ecs.TaskDefinition.Cpu || property.Member == Ecs.TaskDefinition.Memory)
            return [typeof(object)];
        var type = Clr(property.Member.Type);

        // A container is named by its class too.
        return property.Name == "Container" && type == typeof(string) ? [typeof(Type)] : [type];
    }

    private static Type Clr(EcsType type) => type.Kind switch
    {
        EcsKind.Text => typeof(string),
        EcsKind.Integer => typeof(int),
        EcsKind.Number => typeof(double),
        EcsKind.Boolean => typeof(bool),
        EcsKind.Enumeration => typeof(TaskDefinitionAttribute).Assembly.GetType("TaskDefGen." + type.Enumeration!.ClrName, throwOnError: true)!,
        EcsKind.List => Clr(type.Element!).MakeArrayType(),
        _ => throw new NotSupportedException($"A property can't hold {type}."),
    };

    private static string Name(Type attribute) => attribute.Name[..^"Attribute".Length];

    private static Type TypeOf(string name) => Attributes.Single(a => Name(a) == name);

    private static IEnumerable<PropertyInfo> Properties(string name) =>
        TypeOf(name).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static string Upper(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
