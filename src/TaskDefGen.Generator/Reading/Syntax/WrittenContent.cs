using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Collections;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>What is written on a class and on those nested in it.</summary>
internal sealed record WrittenContent(
    string Namespace,
    string ContainingTypes,
    string Name,
    int Arity,
    bool IsPublic,
    int OutermostArity,
    EquatableArray<WrittenAttribute> Attributes,
    EquatableArray<WrittenContainer> Containers)
{
    /// <summary>What the compiler has to be asked.</summary>
    public IEnumerable<ScopeQuery> Queries => Attributes.Concat(Containers.SelectMany(c => c.Attributes)).SelectMany(Of);

    private static IEnumerable<ScopeQuery> Of(WrittenAttribute attribute) =>
        new[] { attribute.Name }.Concat(attribute.Positional.Concat(attribute.Properties.Select(p => p.Value)).SelectMany(Of));

    private static IEnumerable<ScopeQuery> Of(WrittenValue value) => value switch
    {
        WrittenValue.Asked asked => [asked.Query],
        WrittenValue.Items items => items.Values.SelectMany(Of).Concat(items.ElementQuery is { } element ? [element] : []),
        _ => [],
    };
}
