using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Corpus.Tests.Oracles;

/// <summary>
/// Our schema is the ECS model: the same structures, members, types, required members and enumerations, in the same order, which is the order of
/// our JSON.
/// </summary>
public sealed class SchemaTests
{
    /// <summary>What the ECS reference has and older copies of the model lack.</summary>
    private static readonly IReadOnlyDictionary<string, string> NewerValues = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ResourceType"] = "NeuronDevice",
    };

    [Fact]
    public async Task Structures_members_and_enumerations_are_those_of_the_model_in_its_order()
    {
        var model = (await EcsModel.SchemaAsync()).Trim().Split('\n');
        string[] ours = [.. Ecs.Structures.SelectMany(Lines), .. Enumerations.OfTaskDefinition.OrderBy(e => e.Name, StringComparer.Ordinal).Select(e => Line(e, model))];

        Assert.Equal(model, ours);
    }

    [Fact]
    public void There_are_36_structures_158_members_and_21_enumerations()
    {
        Assert.Equal(36, Ecs.Structures.Count);
        Assert.Equal(158, Ecs.Structures.Sum(s => s.Members.Count));
        Assert.Equal(21, Enumerations.OfTaskDefinition.Count);
    }

    private static IEnumerable<string> Lines(Structure structure) =>
    [
        structure.Name,
        .. structure.Members.Select(m => "  " + m.Name + ": " + m.Type + (m.Required ? " required" : "") + (m.Deprecated ? " deprecated" : "")),
    ];

    private static string Line(Enumeration enumeration, string[] model)
    {
        var line = enumeration.Name + " = " + string.Join(" | ", enumeration.Values.Select(v => v.Wire));
        var newer = NewerValues.TryGetValue(enumeration.Name, out var value) ? " | " + value : null;
        return newer is not null && !model.Contains(line, StringComparer.Ordinal) ? line.Replace(newer, "", StringComparison.Ordinal) : line;
    }
}
