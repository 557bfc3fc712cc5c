using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Comparison;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Tests.Comparison;

/// <summary>The table of what ECS normalises, against the schema.</summary>
public class EcsNormalizationTests
{
    private static readonly Dictionary<string, EcsType> Schema = Paths("", Ecs.TaskDefinition.Shape).ToDictionary(p => p.Path, p => p.Type, StringComparer.Ordinal);

    [Fact]
    public void Each_list_of_the_schema_says_what_tells_its_elements_apart() =>
        Assert.Equal(Of(EcsKind.List), EcsNormalization.Lists.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Each_map_of_the_schema_is_known() =>
        Assert.Equal(Of(EcsKind.Map), EcsNormalization.Maps.Order(StringComparer.Ordinal));

    [Fact]
    public void Each_default_is_one_of_a_scalar() => Assert.All(
        EcsNormalization.Defaults.Keys,
        path => Assert.True(Schema.TryGetValue(path, out var type) && type.Kind is EcsKind.Text or EcsKind.Integer or EcsKind.Boolean or EcsKind.Enumeration, path));

    [Fact]
    public void Each_name_of_an_element_is_a_member_of_it() => Assert.All(
        EcsNormalization.Lists.SelectMany(l => l.Value.Keys.Select(k => l.Key + "[]." + k)),
        path => Assert.Contains(path, Schema.Keys));

    [Fact]
    public void Only_plain_values_are_told_by_what_they_are() => Assert.All(
        EcsNormalization.Lists.Where(l => l.Value.IsSet),
        l => Assert.Null(Schema[l.Key].Element!.Structure));

    [Fact]
    public void Sizes_are_texts_of_the_task() => Assert.All(
        [EcsNormalization.Cpu, EcsNormalization.Memory],
        path => Assert.Equal(EcsKind.Text, Schema[path].Kind));

    [Fact]
    public void What_only_describes_can_not_be_registered() =>
        Assert.DoesNotContain(EcsNormalization.DescribeOnly, Schema.ContainsKey);

    private static IEnumerable<string> Of(EcsKind kind) => Schema.Where(p => p.Value.Kind == kind).Select(p => p.Key).Order(StringComparer.Ordinal);

    private static IEnumerable<(string Path, EcsType Type)> Paths(string prefix, Structure structure)
    {
        foreach (var member in structure.Members)
        {
            var path = prefix + member.Name;
            yield return (path, member.Type);
            var nested = member.Type.Structure is { } one ? Paths(path + ".", one)
                : member.Type.Element?.Structure is { } many ? Paths(path + "[].", many)
                : [];
            foreach (var inner in nested)
                yield return inner;
        }
    }
}
