using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Collections;
using TaskDefGen.Generator.Emission;

namespace TaskDefGen.Generator;

/// <summary>
/// Definitions whose generated code goes into the same files. Each has files of its own, as people like to read them, until there are many: what the compiler's driver
/// does with files grows faster than their number, so then they share about <c>4·√N</c>.
/// </summary>
/// <param name="Name">The beginning of the files' names; null for a definition of its own.</param>
internal sealed record OutputGroup(string? Name, EquatableArray<DefinitionOutput> Definitions)
{
    /// <summary>Up to so many, each definition has its own files.</summary>
    public const int MostAlone = 64;

    public static IEnumerable<OutputGroup> Of(EquatableArray<DefinitionOutput> outputs)
    {
        if (outputs.Count <= MostAlone)
            return outputs.Select(static o => new OutputGroup(null, EquatableArray.Of(o)));

        // Where a definition goes depends on its name alone, so another one that comes or goes moves nothing; a power of two changes rarely.
        var count = 1;
        while ((long)count * count < 16L * outputs.Count)
            count *= 2;
        var groups = new List<DefinitionOutput>[count];
        foreach (var output in outputs)
            (groups[(int)(HintName.Number(output.FullName) % (ulong)count)] ??= []).Add(output);
        return groups.Select(static (g, i) => new OutputGroup("TaskDefinitions." + i.ToString("x3", CultureInfo.InvariantCulture), g is null ? default : g.OrderBy(static d => d.FullName, StringComparer.Ordinal).ToEquatableArray()));
    }

    /// <summary>The name of a file of this group.</summary>
    public string Hint(string kind) => Name is null ? HintName.For(Definitions[0], kind) : Name + "." + kind + ".g.cs";
}
